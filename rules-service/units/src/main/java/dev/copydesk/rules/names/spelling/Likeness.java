package dev.copydesk.rules.names.spelling;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Two spellings that are alike but for one word.
 *
 * @param word the differing word of the first as written
 * @param other the differing word of the second as written
 * @param shared how many other words they have in common
 * @param place which word differs
 * @param variant whether their romanisation keys are equal
 */
public record Likeness(String word, String other, int shared, Place place, boolean variant) {
    /** A shorter word has too many true neighbours ("Mali", "Malta"); of four letters two may be swapped. */
    private static final int SHORTEST = 5;

    /** Two slips in a shorter word make another word of it. */
    private static final int SHORTEST_FOR_TWO = 7;

    /** Slips in the first letter are rare: another first letter in a shorter word is another name. */
    private static final int SHORTEST_FOR_FIRST_LETTER = 8;

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1++");

    /** Where in a name the differing word stands. */
    public enum Place {
        FIRST,
        MIDDLE,
        LAST,
        /** The name has no other words. */
        ALONE
    }

    /**
     * Compares two full names word by word, in their order. Where one has more words than the other, its last words are
     * compared (a title or a first given name may stand before them), or its first and last word (a middle name).
     *
     * @return how they are alike, or null where they are one spelling or two names
     */
    public static Likeness ofFull(NameForm a, NameForm b) {
        if (a.size() == b.size()) {
            return wordByWord(a, b);
        }
        boolean longer = a.size() > b.size();
        NameForm tail = longer ? a.part(a.size() - b.size(), a.size()) : b.part(b.size() - a.size(), b.size());
        Likeness found = longer ? wordByWord(tail, b) : wordByWord(a, tail);
        if (found == null && Math.min(a.size(), b.size()) == 2) {
            found = wordByWord(a.ends(), b.ends());
        }
        return found;
    }

    /**
     * Compares a name that stands alone with the parts of a full one: its family name, of one word or more, or the first
     * word where that may be the family name.
     *
     * @param firstToo whether the first word may be the family name
     * @return how they are alike, or null
     */
    public static Likeness ofPart(NameForm alone, NameForm full, boolean firstToo) {
        for (int from = full.size() - 1; from > 0; from--) {
            Likeness found = asOne(alone, full.part(from, full.size()));
            if (found != null) {
                return found;
            }
        }
        Likeness first = firstToo ? asOne(alone, full.part(0, 1)) : null;
        return first == null ? null : new Likeness(first.word(), first.other(), 0, Place.FIRST, first.variant());
    }

    /** Compares two names as wholes, hyphens and spaces aside. */
    public static Likeness asOne(NameForm a, NameForm b) {
        String x = a.letters();
        String y = b.letters();
        boolean otherJoint = x.equals(y) && a.hyphenated() != b.hyphenated();
        if (!otherJoint && (x.equals(y) || !near(x, y))) {
            return null;
        }
        return new Likeness(
                a.form(),
                b.form(),
                0,
                Place.ALONE,
                !otherJoint && RomanisationKey.of(x).equals(RomanisationKey.of(y)));
    }

    private static Likeness wordByWord(NameForm a, NameForm b) {
        Likeness found = null;
        int last = a.size() - 1;
        for (int i = 0; i <= last; i++) {
            String x = a.words().get(i);
            String y = b.words().get(i);
            if (x.equals(y)) {
                continue;
            }
            boolean sameKey = a.keys().get(i).equals(b.keys().get(i));
            if (sameKey && i < last && !(i == 0 && isDoubling(x, y, a.keys().get(i)))) {
                continue;
            }
            if (found != null || !(near(x, y) || (i == 0 && last > 0 && nearShort(x, y)))) {
                return null;
            }
            Place place = i == last ? Place.LAST : i == 0 ? Place.FIRST : Place.MIDDLE;
            found = new Likeness(a.written().get(i), b.written().get(i), last, place, sameKey);
        }
        return found;
    }

    /** Two scripts don't explain a letter written twice; it is a slip, but in a given name that is known to have both forms. */
    private static boolean isDoubling(String x, String y, String key) {
        return !GivenNames.isOfGroup(key)
                && DOUBLED.matcher(x).replaceAll("$1").equals(DOUBLED.matcher(y).replaceAll("$1"));
    }

    /** The same seen from the other name. */
    public Likeness turned() {
        return new Likeness(other, word, shared, place, variant);
    }

    /** How the first word differs from the second. */
    public SpellingDistance distance() {
        return SpellingDistance.between(RomanisationKey.fold(word), RomanisationKey.fold(other));
    }

    /** Whether two different words may be one name with a slip: one edit, two in a long word or where letters moved. */
    static boolean near(String x, String y) {
        String a = x.replace("-", "");
        String b = y.replace("-", "");
        int shorter = Math.min(a.length(), b.length());
        if (numbered(a) || numbered(b)) {
            return false;
        }
        if (shorter < SHORTEST) {
            return shorter == SHORTEST - 1
                    && a.charAt(0) == b.charAt(0)
                    && SpellingDistance.edits(a, b) == 1
                    && sameLetters(a, b);
        }
        boolean sameBeginning =
                a.charAt(0) == b.charAt(0) || (a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0));
        if (Math.abs(a.length() - b.length()) > 2 || (!sameBeginning && shorter < SHORTEST_FOR_FIRST_LETTER)) {
            return false;
        }
        int edits = edits(a, b);
        boolean two = edits == 2
                && a.charAt(0) == b.charAt(0)
                && (shorter >= SHORTEST_FOR_TWO || sameLetters(a, b))
                && !a.startsWith(b)
                && !b.startsWith(a);
        return (edits <= 1 || two) && !OtherForm.of(a, b);
    }

    /** Whether two short first words are a letter apart; the rest of the name, which they share, makes up for their length. */
    private static boolean nearShort(String x, String y) {
        return Math.min(x.length(), y.length()) == SHORTEST - 1
                && x.charAt(0) == y.charAt(0)
                && SpellingDistance.edits(x, y) == 1
                && !numbered(x)
                && !numbered(y)
                && !OtherForm.of(x, y);
    }

    /** "Anchor2" and "Anchor3" are two things. */
    private static boolean numbered(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** The fewest slips, be it between the words or between their keys; keys are made only where they may help. */
    private static int edits(String a, String b) {
        int edits = SpellingDistance.edits(a, b);
        return edits < 2 || edits > 4
                ? edits
                : Math.min(edits, SpellingDistance.edits(RomanisationKey.of(a), RomanisationKey.of(b)));
    }

    private static boolean sameLetters(String a, String b) {
        char[] x = a.toCharArray();
        char[] y = b.toCharArray();
        Arrays.sort(x);
        Arrays.sort(y);
        return Arrays.equals(x, y);
    }
}
