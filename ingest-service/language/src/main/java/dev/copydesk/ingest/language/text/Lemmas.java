package dev.copydesk.ingest.language.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** LanguageTool's English dictionary: base forms, and what is a word at all. Not thread-safe; instances share the dictionary. */
public final class Lemmas {
    private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";

    private final DictionaryLookup lookup = new DictionaryLookup(Shared.DICTIONARY);

    /**
     * The base form of a word in lower case.
     *
     * @param form the word as it stands
     * @param tag its Penn tag: it chooses among readings ("saw" as a noun or of "see")
     */
    String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (tag.isEmpty() || !Character.isLetter(tag.charAt(0)) || tag.startsWith("NNP")) {
            return lower;
        }
        List<WordData> readings = lookup.lookup(lower);
        String found = null;
        for (WordData reading : readings) {
            String readingTag = String.valueOf(reading.getTag());
            if (readingTag.equals(tag) || readingTag.startsWith(tag + ":")) {
                return reading.getStem().toString().toLowerCase(Locale.ROOT);
            }
            if (found == null && readingTag.charAt(0) == tag.charAt(0)) {
                found = reading.getStem().toString().toLowerCase(Locale.ROOT);
            }
        }
        return found == null ? lower : found;
    }

    /**
     * Whether English has the word as a common word, in any of its forms. Names alone ("Ukraine") are none.
     *
     * @param lower the word in lower case
     */
    public boolean knows(String lower) {
        for (WordData reading : lookup.lookup(lower)) {
            if (!String.valueOf(reading.getTag()).startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the dictionary has the word as a name or as a common word.
     *
     * @param form the word as it stands; in capitals it is looked up in title case too
     */
    public boolean knowsName(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return !lookup.lookup(form).isEmpty()
                || !lookup.lookup(lower).isEmpty()
                || !lookup.lookup(Character.toUpperCase(lower.charAt(0)) + lower.substring(1))
                        .isEmpty();
    }

    /** Read at first use. */
    private static final class Shared {
        static final Dictionary DICTIONARY = read();

        private static Dictionary read() {
            URL resource = Objects.requireNonNull(Lemmas.class.getResource(RESOURCE), RESOURCE);
            try {
                return Dictionary.read(resource);
            } catch (IOException e) {
                throw new UncheckedIOException("Can't read " + RESOURCE, e);
            }
        }
    }
}
