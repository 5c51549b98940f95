package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.authority.RoleWords;
import dev.copydesk.rules.names.spelling.Countries;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.Romanisation;
import java.util.List;

/**
 * Two spellings in one article that may be one name.
 *
 * @param first the one mentioned first
 * @param second the other
 * @param likeness how the first differs from the second
 * @param link why they may be one
 * @param listed which of the two the authority list has
 */
public record SpellingPair(Spelling first, Spelling second, Likeness likeness, Link link, Listed listed) {
    private static final int SHORT = 5;
    private static final int LONG = 6;

    /** Which spelling of a pair the authority list has. */
    public enum Listed {
        NEITHER,
        FIRST,
        SECOND,
        BOTH
    }

    /** Why two spellings may be one name. */
    public enum Link {
        /** One is a name alone that the article never introduces; the other was introduced in full. */
        ALONE_AND_INTRODUCED,
        /** Both stand in full and differ in one word. */
        BOTH_IN_FULL,
        /** Neither stands in full. */
        BOTH_ALONE,
        /** They have the same letters, with the accents on others. */
        SAME_LETTERS
    }

    /**
     * Whether what the words around them tell speaks against one name; a body may be named after a place, and "in" stands before bodies
     * too, so that it tells nothing of a word that nobody knows.
     */
    public boolean kindsDiffer() {
        boolean namedAfter = link == Link.ALONE_AND_INTRODUCED
                && likeness.place() == Likeness.Place.FIRST
                && first.kind() != Kind.PERSON
                && second.kind() != Kind.PERSON;
        boolean misread =
                link == Link.BOTH_ALONE && doubted().kind() == Kind.PLACE && !ofPerson() && onlyPreferredFamiliar();
        return !namedAfter
                && !misread
                && first.kind() != second.kind()
                && first.kind() != Kind.UNKNOWN
                && second.kind() != Kind.UNKNOWN;
    }

    /**
     * The one with the weaker evidence: not on the authority list, else fewer mentions, else the one that no dictionary has, else the one that is not
     * introduced, else the later.
     */
    public Spelling doubted() {
        if (listed == Listed.FIRST || listed == Listed.SECOND) {
            return listed == Listed.FIRST ? second : first;
        }
        if (first.count() != second.count()) {
            return first.count() < second.count() ? first : second;
        }
        boolean firstFamiliar = first.familiar(likeness.word());
        if (firstFamiliar != second.familiar(likeness.other())) {
            return firstFamiliar ? second : first;
        }
        return first.introduced() || !second.introduced() ? second : first;
    }

    /** The one with the better evidence. */
    public Spelling preferred() {
        return doubted() == first ? second : first;
    }

    /** Whether both are mentioned more than once, or introduced side by side, or in roles of their own: two people then. */
    public boolean twoPeople() {
        return !oneBody() && (bothRepeated() || sideBySide() || (rolesDiffer() && !slipInNameRepeated()));
    }

    /** Whether the copy has each of them more than once. */
    public boolean bothRepeated() {
        return first.count() > 1 && second.count() > 1;
    }

    /** Whether the copy has each of them more than once, and both in one sentence: it tells them apart. */
    public boolean contrasted() {
        return bothRepeated()
                && first.mentions().stream().anyMatch(one -> second.mentions().stream()
                        .anyMatch(other -> one.sentence() == other.sentence()));
    }

    /** Whether the weaker one stands in one place only, as a slip does. */
    public boolean doubtedOnce() {
        return doubted().count() == 1;
    }

    /** A body is not introduced and then called by its surname: its whole name comes again, and two share no two words. */
    private boolean oneBody() {
        return !ofPerson() && likeness.shared() > 1;
    }

    /** Whether both are acronyms and have two letters swapped, one of them in one place only. */
    public boolean swappedAcronym() {
        return first.form().acronym()
                && second.form().acronym()
                && likeness.swapped()
                && first.count() != second.count()
                && doubted().count() == 1;
    }

    /**
     * Whether one sentence has both in full, or copy that has introduced the one goes on at once to introduce the other: the same
     * person would be named by the surname alone. A headline introduces nobody, and captions and posts have known people in full
     * again and again.
     */
    public boolean sideBySide() {
        boolean again = slipInNameRepeated();
        return first.mentions().stream().anyMatch(one -> second.mentions().stream()
                .anyMatch(other -> isFull(one) && isFull(other) && follow(one.sentence(), other.sentence(), again)));
    }

    private static boolean follow(int sentence, int other, boolean again) {
        return sentence == other || (!again && sentence > 0 && other > 0 && Math.abs(sentence - other) == 1);
    }

    /** Whether one has the other's given name, and a family name of which only the other's is known, and nobody says who that is. */
    private boolean slipInNameRepeated() {
        return likeness.place() == Likeness.Place.LAST
                && edits() == 1
                && unknownBesideRepeated()
                && (preferred().familiar(preferredWord()) || preferred().count() > 2)
                && !describedAnew(doubted());
    }

    private static boolean isFull(Name name) {
        return name.form().indexOf(' ') > 0;
    }

    /** Whether each of them is somebody else by what they are called: a major and an official. */
    public boolean rolesDiffer() {
        List<String> of = roles(first);
        List<String> ofOther = roles(second);
        return !of.isEmpty()
                && !ofOther.isEmpty()
                && of.stream().noneMatch(role -> ofOther.stream().anyMatch(other -> RoleWords.agree(role, other)));
    }

    private static List<String> roles(Spelling spelling) {
        return spelling.mentions().stream()
                .map(Name::role)
                .filter(RoleWords::tells)
                .toList();
    }

    /**
     * Whether both hold the same office, and one of them stands in one place only: of two of a family seldom both are senators, so
     * that given names that differ by a letter are rather one.
     */
    public boolean inOneOffice() {
        return doubtedOnce()
                && length() >= LONG
                && edits() == 1
                && roles(first).stream()
                        .anyMatch(role ->
                                RoleWords.ofOffice(role) && roles(second).contains(role));
    }

    /** Whether the first word is the family name, and the given name is none that many have. */
    public boolean familyFirst() {
        return likeness.place() == Likeness.Place.FIRST
                && (first.familyMayBeFirst() || second.familyMayBeFirst())
                && first.form().size() == 2
                && first.form().words().get(1).length() >= SHORT
                && !first.familiar(first.form().written().get(1));
    }

    /**
     * Whether a word of five letters is a slip of a known one: the letters are the same in another order, or one is left out or stands
     * twice. Another letter makes another name.
     */
    public boolean shortSlip() {
        String word = doubtedWord();
        String right = preferredWord();
        boolean letters = likeness.swapped() || word.length() < right.length() || likeness.doubled();
        boolean known = Countries.knows(preferred().form()) || preferred().count() > 1;
        return length() == SHORT && edits() == 1 && letters && doubtedOnce() && known && onlyPreferredFamiliar();
    }

    /** Whether the dictionary has the differing word of the better one alone. */
    private boolean onlyPreferredFamiliar() {
        return !doubted().familiar(doubtedWord()) && preferred().familiar(preferredWord());
    }

    /** Whether one is none that anybody knows and stands in one place, while the copy has the other more often. */
    private boolean unknownBesideRepeated() {
        return doubtedOnce() && preferred().count() > 1 && !doubted().familiar(doubtedWord());
    }

    /** The differing word of {@link #doubted}. */
    String doubtedWord() {
        return doubted() == first ? likeness.word() : likeness.other();
    }

    /** The differing word of {@link #preferred}. */
    String preferredWord() {
        return doubted() == first ? likeness.other() : likeness.word();
    }

    /** Whether both are accepted ways to write one name. */
    public boolean variant() {
        return Romanisation.accepts(likeness, first.form(), second.form());
    }

    /** Whether the dictionary has both of the differing words: then they are rather two names. */
    public boolean bothFamiliar() {
        return first.familiar(likeness.word()) && second.familiar(likeness.other());
    }

    /**
     * Whether the one that stands alone is rather a name of its own, and no person's: it is short and the copy uses it more often than
     * the whole name, or it is nearly the first word of a body and the copy keeps both apart.
     */
    public boolean ownName() {
        if (link != Link.ALONE_AND_INTRODUCED) {
            return false;
        }
        Spelling alone = first.introduced() ? second : first;
        Spelling whole = alone == first ? second : first;
        boolean ownWord = length() <= SHORT && alone.count() > whole.count();
        boolean ownBody = likeness.place() == Likeness.Place.FIRST && bothRepeated();
        return (ownWord || ownBody) && alone.kind() != Kind.PERSON;
    }

    /**
     * Whether the one that stands alone is introduced there, as somebody whom readers don't know yet: "Amira, a student,". A person
     * who has a full name in the copy would not be; "Johnston, the referee," neither, with a name that is a known one as the other is.
     */
    public boolean introducedAlone() {
        Spelling alone = first.introduced() ? second : first;
        return link == Link.ALONE_AND_INTRODUCED
                && !describedOnlyAtSurname(alone)
                && (describedAnew(alone) || (bothFamiliar() && isCalled(alone, "the ")));
    }

    /**
     * Whether the copy names somebody in full without a word on who that is, and says it where the surname stands alone: "Wendel
     * Achtermann, a zoologist,". A name that others may bear is rather that of another one there.
     */
    private boolean describedOnlyAtSurname(Spelling alone) {
        Spelling whole = alone == first ? second : first;
        return alone == doubted()
                && unknownBesideRepeated()
                && edits() == 1
                && length() >= LONG
                && whole.kind() != Kind.ORGANISATION
                && roles(whole).isEmpty();
    }

    private static boolean describedAnew(Spelling spelling) {
        return isCalled(spelling, "a ") || isCalled(spelling, "an ");
    }

    private static boolean isCalled(Spelling spelling, String article) {
        return spelling.mentions().stream().map(Name::role).anyMatch(role -> role != null && role.startsWith(article));
    }

    /** Whether one of them is known to be a person. */
    public boolean ofPerson() {
        return first.kind() == Kind.PERSON || second.kind() == Kind.PERSON;
    }

    /** The number of slips between the differing words; 0 where only hyphen or space differ. */
    public int edits() {
        return likeness.distance().edits();
    }

    /** Length of the shorter of the differing words. */
    public int length() {
        return Math.min(likeness.word().length(), likeness.other().length());
    }
}
