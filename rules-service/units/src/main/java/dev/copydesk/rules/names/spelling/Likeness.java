package dev.copydesk.rules.names.spelling;

import java.util.Arrays;
import java.util.Locale;
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
    static final int SHORTEST_FOR_TWO = 7;

    /** Fingers drop, double and swap letters; two that are others altogether make "Florida" of Fiorina. */
    static final int SHORTEST_FOR_TWO_CHANGED = 8;

    /** Slips in the first letter are rare: another first letter in a shorter word is another name. */
    static final int SHORTEST_FOR_FIRST_LETTER = 8;

    /** A slip or two add or drop so many letters. */
    static final int MOST_SLIPS = 2;

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
        int words = Math.min(a.size(), b.size());
        Likeness found = wordByWord(a, a.size() - words, b, b.size() - words, words);
        if (found == null && words == 2 && a.size() != b.size() && shareAnEnd(a, b)) {
            found = wordByWord(a.ends(), 0, b.ends(), 0, 2);
        }
        return found;
    }

    /** Whether two names of other lengths begin or end with one word; else they differ in both. */
    private static boolean shareAnEnd(NameForm a, NameForm b) {
        return a.keys().get(0).equals(b.keys().get(0))
                || a.keys().get(a.size() - 1).equals(b.keys().get(b.size() - 1));
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
            Likeness found = asOneWithPart(alone, full, from, full.size());
            if (found != null) {
                return found;
            }
        }
        Likeness first = firstToo ? asOneWithPart(alone, full, 0, 1) : null;
        return first == null ? null : new Likeness(first.word(), first.other(), 0, Place.FIRST, first.variant());
    }

    /** Most parts are too long or too short to be the name: those are not even cut out. */
    private static Likeness asOneWithPart(NameForm alone, NameForm full, int from, int to) {
        int letters = full.lettersBefore(to) - full.lettersBefore(from);
        return Math.abs(alone.letters().length() - letters) > MOST_SLIPS ? null : asOne(alone, full.part(from, to));
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
                String.join(" ", a.written()),
                String.join(" ", b.written()),
                0,
                Place.ALONE,
                !otherJoint && RomanisationKey.of(x).equals(RomanisationKey.of(y)));
    }

    /** Compares so many words of two names, beginning with the one at {@code fromA} and the one at {@code fromB}. */
    private static Likeness wordByWord(NameForm a, int fromA, NameForm b, int fromB, int words) {
        if (!differInOneKeyAtMost(a, fromA, b, fromB, words)) {
            return null;
        }
        Likeness found = null;
        int last = words - 1;
        for (int i = 0; i <= last; i++) {
            String x = a.words().get(fromA + i);
            String y = b.words().get(fromB + i);
            if (x.equals(y)) {
                continue;
            }
            String key = a.keys().get(fromA + i);
            boolean sameKey = key.equals(b.keys().get(fromB + i));
            if (sameKey && i < last && !(i == 0 && isDoubling(x, y, key))) {
                continue;
            }
            if (found != null
                    || (i == 0 && last > 0 && brotherAndSister(x, y))
                    || !(near(x, y) || (mayBeShort(i, last) && nearShort(x, y)))) {
                return null;
            }
            Place place = i == last ? Place.LAST : i == 0 ? Place.FIRST : Place.MIDDLE;
            found = new Likeness(a.written().get(fromA + i), b.written().get(fromB + i), last, place, sameKey);
        }
        return found;
    }

    /** Given names of the Romance languages: Antonio, Antonia. */
    private static boolean brotherAndSister(String x, String y) {
        int end = x.length() - 1;
        return x.length() == y.length()
                && x.regionMatches(0, y, 0, end)
                && "oa".indexOf(x.charAt(end)) >= 0
                && "oa".indexOf(y.charAt(end)) >= 0;
    }

    /** A first word, or the last of three. */
    private static boolean mayBeShort(int word, int last) {
        return word == 0 ? last > 0 : word == last && last > 1;
    }

    /** Two words with other keys are two differences already; most names are told apart by that. */
    private static boolean differInOneKeyAtMost(NameForm a, int fromA, NameForm b, int fromB, int words) {
        int differing = 0;
        for (int i = 0; i < words && differing < 2; i++) {
            differing += a.keys().get(fromA + i).equals(b.keys().get(fromB + i)) ? 0 : 1;
        }
        return differing < 2;
    }

    /** Whether one word has a letter twice that the other has once, and nothing else differs. */
    public boolean doubled() {
        String x = RomanisationKey.fold(word);
        String y = RomanisationKey.fold(other);
        return x.length() != y.length() && sameButForDoubles(x, y);
    }

    private static boolean sameButForDoubles(String x, String y) {
        return DOUBLED.matcher(x).replaceAll("$1").equals(DOUBLED.matcher(y).replaceAll("$1"));
    }

    /** Two scripts don't explain a letter written twice; it is a slip, but in a given name that is known to have both forms. */
    private static boolean isDoubling(String x, String y, String key) {
        return !GivenNames.isOfGroup(key) && sameButForDoubles(x, y);
    }

    /** Whether the words that differ are short and the last of their names: the names of two people of one family, as often as not. */
    public boolean ofShortLast() {
        return place == Place.LAST && Math.min(word.length(), other.length()) < SHORTEST;
    }

    /** The same seen from the other name. */
    public Likeness turned() {
        return new Likeness(other, word, shared, place, variant);
    }

    /** Whether two neighbouring letters have changed places, and nothing else differs. */
    public boolean swapped() {
        return distance().edits() == 1 && sameLetters();
    }

    /** Whether both words have the same letters, in whatever order. */
    public boolean sameLetters() {
        return sameLetters(RomanisationKey.fold(word), RomanisationKey.fold(other));
    }

    /** How the first word differs from the second; where it does by accents alone, in those. */
    public SpellingDistance distance() {
        if (Accents.misplaced(word, other)) {
            return SpellingDistance.between(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
        }
        return SpellingDistance.between(RomanisationKey.fold(word), RomanisationKey.fold(other));
    }

    /** Whether two different words may be one name with a slip: one edit, two in a long word or where letters moved. */
    static boolean near(String x, String y) {
        String a = x.replace("-", "");
        String b = y.replace("-", "");
        int shorter = Math.min(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > MOST_SLIPS || numbered(a) || numbered(b)) {
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
        if (!sameBeginning && shorter < SHORTEST_FOR_FIRST_LETTER) {
            return false;
        }
        int edits = edits(a, b);
        boolean two = edits == 2
                && a.charAt(0) == b.charAt(0)
                && (shorter >= (a.length() == b.length() ? SHORTEST_FOR_TWO_CHANGED : SHORTEST_FOR_TWO)
                        || sameLetters(a, b))
                && !a.startsWith(b)
                && !b.startsWith(a);
        return (edits <= 1 || two) && !OtherForm.of(a, b);
    }

    /** Whether two short words are a letter apart; the rest of the name, which they share, makes up for their length. */
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
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
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
