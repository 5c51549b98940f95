package dev.copydesk.ingest.language.text.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;

/**
 * OpenNLP's maximum-entropy model for Penn Treebank tags, laid out for fast decoding. Immutable and shared.
 *
 * <p>The model scores a tag by the sum of the weights of the features that hold: the word, its prefixes and suffixes, its
 * shape, the words around it, the two tags before it (the features of OpenNLP's {@code DefaultPOSContextGenerator}). Here the
 * weights of a word's features are summed once per word, and those of the tags before it are laid out in tables.
 */
public final class TagModel {
    private static final String RESOURCE = "/en-pos-maxent.bin";
    private static final int AFFIX_LENGTH = 4;
    private static final String SENTENCE_START = "*SB*";
    private static final String SENTENCE_END = "*SE*";

    private final String[] tags;
    private final Features features;
    private final TagDictionary dictionary;
    private final float[][] afterTag;
    private final float[][] afterTags;
    private final float[] none;
    private final WordWeights start;
    private final WordWeights end;

    @SuppressWarnings("unchecked") // AbstractModel documents what stands at each index of its data structures
    private TagModel(POSModel model) {
        Object[] data = ((AbstractModel) model.<Object>getArtifact("pos.model")).getDataStructures();
        this.features = new Features((Map<String, Context>) data[1]);
        this.tags = (String[]) data[2];
        this.dictionary = model.getFactory().getTagDictionary();
        this.none = new float[tags.length];
        this.afterTag = new float[tags.length][];
        this.afterTags = new float[tags.length * tags.length][];
        for (int previous = 0; previous < tags.length; previous++) {
            afterTag[previous] = weights("t", tags[previous]);
            for (int before = 0; before < tags.length; before++) {
                afterTags[before * tags.length + previous] = weights("t2", tags[before] + "," + tags[previous]);
            }
        }
        this.start = boundary("p", "pp", SENTENCE_START);
        this.end = boundary("n", "nn", SENTENCE_END);
    }

    /** The model, read at first use. */
    public static TagModel shared() {
        return Shared.MODEL;
    }

    /** How many tags there are; at most 64, so that a set of them fits a {@code long}. */
    public int tagCount() {
        return tags.length;
    }

    /** A tag's name, given its index. */
    String tag(int index) {
        return tags[index];
    }

    /** What the tag before adds to the score of each tag. */
    float[] afterTag(int previous) {
        return afterTag[previous];
    }

    /** What the two tags before add to the score of each tag, the second one included. */
    float[] afterTags(int before, int previous) {
        return afterTags[before * tags.length + previous];
    }

    /** What stands before the first word. */
    WordWeights start() {
        return start;
    }

    /** What stands behind the last word. */
    WordWeights end() {
        return end;
    }

    /** The weights of a word's features, summed up: some fifty look-ups, to be done once a word and kept. */
    public WordWeights weigh(String word) {
        float[] here = new float[tags.length];
        add("default", "", here);
        add("w", word, here);
        for (int i = 0; i < AFFIX_LENGTH; i++) {
            add("suf", word.substring(Math.max(word.length() - i - 1, 0)), here);
            add("pre", word.substring(0, Math.min(i + 1, word.length())), here);
        }
        if (word.indexOf('-') >= 0) {
            add("h", "", here);
        }
        if (word.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            add("c", "", here);
        }
        if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            add("d", "", here);
        }
        return new WordWeights(
                allowed(word), here, weights("p", word), weights("pp", word), weights("n", word), weights("nn", word));
    }

    private WordWeights boundary(String nearest, String second, String mark) {
        float[] near = weights(nearest, mark);
        float[] far = weights(second, mark);
        return mark.equals(SENTENCE_START)
                ? new WordWeights(-1L, none, near, far, none, none)
                : new WordWeights(-1L, none, none, none, near, far);
    }

    private long allowed(String word) {
        String[] known = dictionary == null ? null : dictionary.getTags(word);
        long all = tags.length == Long.SIZE ? -1L : (1L << tags.length) - 1;
        if (known == null) {
            return all;
        }
        long set = 0;
        for (int tag = 0; tag < tags.length; tag++) {
            for (String name : known) {
                set |= tags[tag].equals(name) ? 1L << tag : 0;
            }
        }
        return set == 0 ? all : set;
    }

    private float[] weights(String kind, String value) {
        if (features.get(kind, value) == null) {
            return none;
        }
        float[] weights = new float[tags.length];
        add(kind, value, weights);
        return weights;
    }

    private void add(String kind, String value, float[] weights) {
        Context context = features.get(kind, value);
        if (context == null) {
            return;
        }
        int[] outcomes = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            weights[outcomes[i]] += (float) parameters[i];
        }
    }

    /** The model's features by kind ("suf") and value ("ing"): asked for without putting the two together first. */
    private static final class Features {
        private final Map<String, Map<String, Context>> byKind = new HashMap<>();

        Features(Map<String, Context> features) {
            features.forEach((feature, context) -> {
                int equals = feature.indexOf('=');
                String kind = equals < 0 ? feature : feature.substring(0, equals);
                String value = equals < 0 ? "" : feature.substring(equals + 1);
                byKind.computeIfAbsent(kind, any -> new HashMap<>()).put(value, context);
            });
        }

        Context get(String kind, String value) {
            return byKind.getOrDefault(kind, Map.of()).get(value);
        }
    }

    private static final class Shared {
        static final TagModel MODEL = read();

        private static TagModel read() {
            try (InputStream in = Objects.requireNonNull(TagModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return new TagModel(new POSModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read " + RESOURCE, e);
            }
        }
    }
}
