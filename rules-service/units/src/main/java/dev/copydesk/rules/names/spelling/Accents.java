package dev.copydesk.rules.names.spelling;

import java.text.Normalizer;
import java.util.Locale;

/** Compares two ways to write one word by where its accents stand. */
public final class Accents {
    private Accents() {}

    /**
     * Whether two words have the same letters, and each has an accent where the other has none: "Hernandéz" for "Hernández".
     * Accents that are left out, as many keyboards and wires do, are no other spelling.
     */
    public static boolean misplaced(String one, String other) {
        if (!in(one) || !in(other)) {
            return false;
        }
        String a = lower(one);
        String b = lower(other);
        if (a.length() != b.length() || !RomanisationKey.fold(a).equals(RomanisationKey.fold(b))) {
            return false;
        }
        boolean onlyHere = false;
        boolean onlyThere = false;
        for (int i = 0; i < a.length(); i++) {
            boolean here = accented(a.charAt(i));
            boolean there = accented(b.charAt(i));
            onlyHere |= here && !there;
            onlyThere |= there && !here;
        }
        return onlyHere && onlyThere;
    }

    /** Whether a name has a letter that may bear an accent. */
    public static boolean in(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static boolean accented(char letter) {
        return letter > 0x7f && Character.isLetter(letter);
    }

    private static String lower(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
