package dev.copydesk.rules.names;

import dev.copydesk.contracts.Evidence;
import dev.copydesk.rules.names.authority.AuthorityEntry;
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
 * @param sameRole whether the article and the list call them alike ("Ukrainian president", "president of Ukraine")
 * @param passages where other outlets on the story have the list's spelling
 */
public record NearListed(
        Spelling here,
        AuthorityEntry entry,
        NameForm listed,
        Likeness likeness,
        boolean sameRole,
        List<Evidence> passages) {
    private static final int LONG = 7;
    private static final int VERY_LONG = 10;

    public NearListed {
        passages = List.copyOf(passages);
    }

    /** Whether the article's spelling is an accepted way to write the listed name. */
    public boolean variant() {
        return Romanisation.accepts(likeness.word(), likeness.other());
    }

    /** Whether the words are long for the few slips between them: short names of places have many true neighbours. */
    public boolean closeForItsLength() {
        int length = Math.min(likeness.word().length(), likeness.other().length());
        int edits = likeness.distance().edits();
        return edits == 1 ? length >= LONG : edits == 2 && length >= VERY_LONG;
    }

    /** Whether the dictionary has the article's word: it may well be another person's name. */
    public boolean familiar() {
        return here.familiar(likeness.word());
    }
}
