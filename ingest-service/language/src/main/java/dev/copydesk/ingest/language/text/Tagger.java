package dev.copydesk.ingest.language.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Parts of speech (Penn Treebank) by OpenNLP's maximum-entropy model. Not thread-safe; instances share the model. */
final class Tagger {
    private static final String RESOURCE = "/en-pos-maxent.bin";

    private final POSTaggerME tagger = new POSTaggerME(Shared.MODEL, POSTagFormat.PENN);

    /** A tag for each token of one sentence, in order. */
    String[] tag(String[] forms) {
        return tagger.tag(forms);
    }

    /** Read at first use. */
    private static final class Shared {
        static final POSModel MODEL = read();

        private static POSModel read() {
            try (InputStream in = Objects.requireNonNull(Tagger.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read " + RESOURCE, e);
            }
        }
    }
}
