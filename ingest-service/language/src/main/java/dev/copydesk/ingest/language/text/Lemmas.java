package dev.copydesk.ingest.language.text;

import dev.copydesk.ingest.language.text.tag.TagModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** LanguageTool's English dictionary: base forms, and what is a word at all. Not thread-safe; instances share the dictionary. */
public final class Lemmas {
    private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";

    /** A word that the model of tags knows takes 1.3 kilobytes, any other one a half: twice as many are some 25 MB. */
    private static final WordMemory<Word> MEMORY = new WordMemory<>(16_000);

    private static final WordMemory<Boolean> NAMES = new WordMemory<>(4_000);

    private final DictionaryLookup lookup = new DictionaryLookup(Shared.DICTIONARY);

    /** What is known of a form. */
    Word word(String form) {
        return MEMORY.get(form, this::read);
    }

    private Word read(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        List<Word.Reading> readings = new ArrayList<>();
        for (WordData data : lookup.lookup(lower)) {
            String lemma = data.getStem().toString().toLowerCase(Locale.ROOT);
            readings.add(new Word.Reading(String.valueOf(data.getTag()), lemma));
        }
        return new Word(form, lower, readings, TagModel.shared().weigh(form));
    }

    /**
     * Whether the dictionary has the word as a name or as a common word.
     *
     * @param form the word as it stands; in capitals it is looked up in title case too
     */
    public boolean knowsName(String form) {
        return NAMES.get(form, this::hasName);
    }

    /**
     * Whether the dictionary has the word with its capital as a word of its own: "Fern", which "fern" is no form of.
     *
     * @param form the word in title case
     */
    public boolean knowsCapitalised(String form) {
        return !lookup.lookup(form).isEmpty();
    }

    private boolean hasName(String form) {
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
