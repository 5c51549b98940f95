package dev.copydesk.rules.names;

import java.util.Arrays;

/**
 * Two spellings that are alike but for one word.
 *
 * @param word the differing word of the first, folded
 * @param other the differing word of the second, folded
 * @param shared how many other words they have in common
 * @param familyDiffers whether the differing word is the last one of a full name or the name itself
 * @param variant whether both words are accepted romanisations of one name
 */
public record Likeness(String word, String other, int shared, boolean familyDiffers, boolean variant) {
    /** A shorter word has too many true neighbours ("Marin", "Mali"). */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_FOR_TWO = 7;

    /**
     * Compares two names word by word, in their order; a name that has more words is compared by its first and last one.
     *
     * @return how they are alike, or null where they are one spelling or two names
     */
    public static Likeness of(NameForm a, NameForm b) {
        NameForm first = a;
        NameForm second = b;
        if (a.words().size() != b.words().size()) {
            if (!a.full() || !b.full()) {
                return null;
            }
            first = ends(a);
            second = ends(b);
        }
        Likeness found = null;
        for (int i = 0; i < first.words().size(); i++) {
            String x = first.words().get(i);
            String y = second.words().get(i);
            if (RomanisationKey.of(x).equals(RomanisationKey.of(y))
                    && first.words().size() > 1
                    && !isDoubted(x, y, i, first)) {
                continue;
            }
            if (x.equals(y)) {
                continue;
            }
            if (found != null || !near(x, y)) {
                return null;
            }
            boolean last = i == first.words().size() - 1;
            found = new Likeness(
                    x, y, first.words().size() - 1, last, RomanisationKey.of(x).equals(RomanisationKey.of(y)));
        }
        return found;
    }

    /** Whether an equal key is still worth a look: in the family name, where one spelling is wanted. */
    private static boolean isDoubted(String x, String y, int at, NameForm form) {
        return !x.equals(y) && at == form.words().size() - 1;
    }

    private static NameForm ends(NameForm form) {
        return new NameForm(form.form(), java.util.List.of(form.words().get(0), form.last()));
    }

    /** Whether two different words may be one name with a slip: one or two edits, more only where letters changed places. */
    static boolean near(String x, String y) {
        String a = x.replace("-", "");
        String b = y.replace("-", "");
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || Math.abs(a.length() - b.length()) > 2 || OtherForm.of(a, b)) {
            return false;
        }
        int edits = Math.min(
                SpellingDistance.edits(a, b), SpellingDistance.edits(RomanisationKey.of(a), RomanisationKey.of(b)));
        boolean begin = a.charAt(0) == b.charAt(0) || a.charAt(0) == b.charAt(1) || a.charAt(1) == b.charAt(0);
        if (!begin) {
            return edits <= 1 && shorter >= 8;
        }
        return edits <= 1 || (edits == 2 && (shorter >= SHORTEST_FOR_TWO || sameLetters(a, b)));
    }

    private static boolean sameLetters(String a, String b) {
        char[] x = a.toCharArray();
        char[] y = b.toCharArray();
        Arrays.sort(x);
        Arrays.sort(y);
        return Arrays.equals(x, y);
    }
}
