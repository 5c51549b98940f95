package dev.copydesk.rules.names;

import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.names.authority.AuthorityEntry;
import dev.copydesk.rules.names.authority.RoleWords;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameForm;
import dev.copydesk.rules.names.spelling.Romanisation;
import java.util.List;

/**
 * A name in the article that is nearly one of the authority list.
 *
 * @param here the article's spelling
 * @param entry the list's entry
 * @param listed the entry's spelling that is nearest
 * @param likeness how the article's spelling differs from it
 * @param match what of the two names agrees
 * @param sameRole whether the article and the list call them alike ("Ukrainian president", "president of Ukraine")
 * @param placed whether the copy names what the listed person's office belongs to, such as a country
 * @param passages where other outlets on the story have the list's spelling
 */
public record NearListed(
        Spelling here,
        AuthorityEntry entry,
        NameForm listed,
        Likeness likeness,
        Match match,
        boolean sameRole,
        boolean placed,
        List<Evidence> passages) {
    /** What of an article's name and a listed one agrees. */
    public enum Match {
        /** Both have several words, and differ in one of them by a slip. */
        IN_FULL,
        /** Both have one word, and differ by a slip. */
        ONE_WORD,
        /** A family name stands alone and differs from the listed person's by a slip. */
        FAMILY_ALONE
    }

    private static final int SHORTEST_TO_MOVE_IN = 6;
    private static final int LONG = 7;
    private static final int VERY_LONG = 10;

    public NearListed {
        passages = List.copyOf(passages);
    }

    /** Whether the article's spelling is an accepted way to write the listed name. */
    public boolean variant() {
        return !RoleWords.inLatinLetters(entry.role()) && Romanisation.accepts(likeness, here.form(), listed);
    }

    /** Whether the words are long for the few slips between them: short names of places have many true neighbours. */
    public boolean closeForItsLength() {
        int length = Math.min(likeness.word().length(), likeness.other().length());
        int edits = likeness.distance().edits();
        return edits == 1
                ? length >= (lettersMoved() ? SHORTEST_TO_MOVE_IN : LONG)
                : edits == 2 && (length >= VERY_LONG || (length >= LONG && lettersMoved()));
    }

    /** Whether the words have the same letters in another order, which fingers do and two names hardly ever. */
    public boolean lettersMoved() {
        return likeness.sameLetters() && likeness.word().length() >= SHORTEST_TO_MOVE_IN;
    }

    /** Whether one slip parts them. */
    public boolean oneSlip() {
        return likeness.distance().edits() == 1;
    }

    /** Whether the dictionary has the article's word: it may well be another person's name. */
    public boolean familiar() {
        return here.familiar(likeness.word());
    }

    /** Whether the dictionary has the family name: then others bear it too. */
    public boolean commonFamily() {
        return here.familiar(here.form().written().get(here.form().size() - 1));
    }

    /** Whether an acronym stands with two letters swapped: another letter makes another body of it, as often as not. */
    public boolean swappedAcronym() {
        return here.form().acronym() && listed.acronym() && likeness.swapped();
    }
}
