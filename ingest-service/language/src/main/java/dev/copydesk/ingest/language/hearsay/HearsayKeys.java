package dev.copydesk.ingest.language.hearsay;

import dev.copydesk.ingest.language.text.Lexeme;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.Set;

/** The words at which {@link HearsayForms} has to look: a form whose key word isn't here is never read. */
public final class HearsayKeys {
    /** Them all. */
    public static final WordClass WORDS = WordClass.of(HearsayKeys::hearsay);

    private static final Set<String> HEARSAY = Set.of("widely", "according", "on", "by");
    private static final Set<String> HEARSAY_VERBS = Set.of(
            "known",
            "pointed",
            "reported",
            "linked",
            "tipped",
            "supposed",
            "suspected",
            "said",
            "rumoured",
            "rumored",
            "come",
            "is",
            "goes",
            "has");
    private static final Set<String> HEARSAY_LEMMAS = Set.of("fall", "point");
    static final Set<String> LEGENDS = Set.of("rumour", "rumor", "legend", "gossip", "speculation", "word");

    private HearsayKeys() {}

    private static boolean hearsay(Lexeme word) {
        return word.in(HEARSAY)
                || word.in(HearsayWords.ADVERBS)
                || word.tagged("VB") && hearsayVerb(word)
                || word.tagged("NN")
                        && (word.in(LEGENDS)
                                || word.lemmaIn(HearsayWords.RUMOURS)
                                || word.lemmaIn(HearsayWords.THERE_IS)
                                || word.lemmaIn(HearsayWords.JUDGEMENTS)
                                || word.lemmaIn(HearsayWords.TALK));
    }

    private static boolean hearsayVerb(Lexeme word) {
        return word.in(HEARSAY_VERBS)
                || word.in(HearsayWords.BEFORE_INFINITIVE)
                || word.in(HearsayWords.AFTER_IT)
                || word.in(HearsayWords.RAISED)
                || word.in(HearsayWords.BEFORE_FATE)
                || word.lemmaIn(HEARSAY_LEMMAS)
                || word.lemmaIn(HearsayWords.EMERGING);
    }
}
