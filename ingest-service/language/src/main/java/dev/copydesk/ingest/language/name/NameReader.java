package dev.copydesk.ingest.language.name;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.ingest.language.text.Lemmas;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the names in an article: runs of proper nouns whatever they name, with titles and roles, and which of them name the
 * same one. Not thread-safe: one instance a thread.
 */
public final class NameReader {
    private final Lemmas lemmas = new Lemmas();

    /** The names in the order of the text. They do not overlap. */
    public List<Name> read(Reading reading) {
        NameWords words = new NameWords(reading, lemmas);
        RunFinder finder = new RunFinder(reading, words);
        Linker linker = new Linker();
        for (int s = 0; s < reading.sentences().size(); s++) {
            for (Run run : finder.find(s)) {
                linker.add(mention(reading, run));
            }
        }
        return linker.names();
    }

    private Mention mention(Reading reading, Run run) {
        List<Token> tokens = reading.tokens(run.sentence());
        int start = tokens.get(run.from()).start();
        int end = tokens.get(run.to() - 1).end();
        List<String> parts = new ArrayList<>();
        List<String> unfamiliar = new ArrayList<>();
        int part = run.from();
        for (int i = run.from(); i < run.to(); i++) {
            Token token = tokens.get(i);
            if (isUnfamiliar(Particles.withoutGlued(token.form()))) {
                unfamiliar.add(reading.quote(token.start(), token.end()));
            }
            boolean opens = i + 1 < run.to() && (Particles.opensFamily(token.form()) || Particles.joins(token));
            if (!opens && !token.is(".")) {
                parts.add(reading.quote(tokens.get(part).start(), token.end()));
                part = i + 1;
            } else if (token.is(".")) {
                part = i + 1;
            }
        }
        return new Mention(
                start,
                end,
                run.sentence(),
                reading.quote(start, end),
                parts,
                run.role(),
                KindEvidence.of(reading, run),
                unfamiliar);
    }

    private boolean isUnfamiliar(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !lemmas.knowsName(word);
    }
}
