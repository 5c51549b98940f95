package dev.copydesk.ingest.language.doubt;

import dev.copydesk.ingest.language.text.Lexeme;
import dev.copydesk.ingest.language.text.WordClass;

/** The words at which {@link DoubtForms} and {@link CheckingForms} have to look: a form whose key word isn't here is never read. */
public final class DoubtKeys {
    /** Them all. */
    public static final WordClass WORDS = WordClass.of(DoubtKeys::doubt);

    private DoubtKeys() {}

    private static boolean doubt(Lexeme word) {
        return word.in(CheckingForms.CLARITY)
                || word.in(CheckingForms.PRODUCED)
                || word.in(CheckingForms.SHOWN)
                || word.lemmaIn(CheckingForms.CHECKING)
                || word.tagged("VB")
                        && (word.lemmaIn(CheckingForms.SEEING)
                                || word.lemmaIn(CheckingForms.REPEATING)
                                || word.lemmaIn(DoubtWords.CONFIRMING))
                || word.in(DoubtWords.ADJECTIVES)
                || word.in(DoubtWords.TELLING)
                || word.lemmaIn(DoubtWords.VERIFYING)
                || word.in(DoubtWords.NOUNS);
    }
}
