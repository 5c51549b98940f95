package dev.copydesk.ingest.language.attribution;

import dev.copydesk.ingest.language.source.SocialMedia;
import dev.copydesk.ingest.language.source.SpeechVerbs;
import dev.copydesk.ingest.language.text.Lexeme;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words at which each reader of forms has to look. Nineteen of twenty words are the key of no form, which is known of the
 * word by itself; a form whose key word isn't here is never read. {@code KeyWordsTest} holds them against the readers.
 */
final class KeyWords {
    /** {@link CueReader}. */
    static final WordClass OF_CUES = WordClass.of(KeyWords::cue);

    /** {@link AssertionForms}. */
    static final WordClass OF_ASSERTION = WordClass.of(KeyWords::assertion);

    /** {@link WrongdoingForms}. */
    static final WordClass OF_WRONGDOING = WordClass.of(KeyWords::wrongdoing);

    private static final Set<String> CUES =
            Set.of("according", "to", "claims", "reports", "notes", "online", "social", "citing", "quoting");
    private static final Set<String> FIGURE_VERBS = Set.of("made", "put");

    private static final Set<String> CRIMES = Set.of("war", "genocide", "ethnic");
    private static final Set<String> CRIME_LEMMAS = Set.of("crime", "violation", "breach");

    private KeyWords() {}

    private static boolean cue(Lexeme word) {
        return word.in(CUES)
                || word.in(CueReader.STATES_OF_MIND)
                || word.in(CueReader.QUOTING)
                || word.in(IndirectCues.KEYS)
                || word.tagged("VB")
                        && (SpeechVerbs.classOf(word.lemma()) != null
                                || word.lemmaIn(Complements.GIVING)
                                || word.in(FIGURE_VERBS))
                || word.tagged("NN") && word.lemmaIn(CueReader.SPEECH_ACTS)
                || SocialMedia.mayBePlatform(word);
    }

    private static boolean assertion(Lexeme word) {
        return word.in(CRIMES)
                || word.lemmaIn(CRIME_LEMMAS)
                || word.in(AssertionForms.UNCOUNTED)
                || word.lower().endsWith("fold")
                || word.tagged("VB") && (word.lemmaIn(AssertionForms.HARM) || word.lemmaIn(AssertionForms.STRIKING));
    }

    private static boolean wrongdoing(Lexeme word) {
        return word.tagged("VB")
                && (word.lemmaIn(WrongdoingForms.CRIMES)
                        || word.lemmaIn(WrongdoingForms.DIVERTING)
                        || word.lemmaIn(WrongdoingForms.HARMS)
                        || word.lemmaIn(WrongdoingForms.ROUGH)
                        || word.lemmaIn(WrongdoingForms.TAKING)
                        || Stream.of(WrongdoingForms.Deed.values()).anyMatch(deed -> word.lemmaIn(deed.verbs)));
    }
}
