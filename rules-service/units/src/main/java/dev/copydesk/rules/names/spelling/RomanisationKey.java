package dev.copydesk.rules.names.spelling;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds away what differs between accepted ways to write a foreign name in Latin letters, so that Zelensky and Zelenskyy,
 * Klimenko and Klymenko have one key, while Hanatov and Hnatov, a slip of the pen, have two.
 */
public final class RomanisationKey {
    /** Apostrophes and the like, which come and go. */
    private static final String DROPPED = "'’‘ʼ`´.";

    private RomanisationKey() {}

    /** Lower case without accents, apostrophes and periods; letters without a decomposition become their Latin base. */
    public static String fold(String name) {
        if (isFolded(name)) {
            return name;
        }
        String lower = withoutMarks(name).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length() + 2);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case ' ', '\t', '\n', '\u000B', '\f', '\r' -> {
                    if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                        folded.append(' ');
                    }
                }
                case '‑' -> folded.append('-');
                case 'ı' -> folded.append('i');
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'đ', 'ð' -> folded.append('d');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'þ' -> folded.append("th");
                default -> folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    /** Whether it has letters from a to z alone, as what was folded before most often has. */
    private static boolean isFolded(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String name) {
        if (isPlain(name)) {
            return name;
        }
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(letters.length());
        letters.codePoints()
                .filter(c -> DROPPED.indexOf(c) < 0 && (c < 0x80 || !isMark(c)))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Whether nothing is to be dropped: ASCII without apostrophes and periods, as most names are. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 || DROPPED.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /**
     * The key of a name: equal keys mean that the spellings are two ways to write one name. Letter groups that stand for one
     * sound become one sign each (upper case, which the folded name has none of).
     */
    public static String of(String name) {
        return endings(sounds(fold(name)));
    }

    /** Each group of letters that stands for one sound as one sign. Where two overlap, the one named first here counts. */
    private static String sounds(String folded) {
        StringBuilder sounds = new StringBuilder(folded.length());
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            char next = i + 1 < folded.length() ? folded.charAt(i + 1) : 0;
            boolean shch = folded.startsWith("shch", i);
            char sign = shch ? 'Q' : next == 'h' ? beforeH(c) : 0;
            if (sign == 0 && c == 't' && next == 's' && !folded.startsWith("shch", i + 1)) {
                sign = 'C';
            } else if (sign == 0 && c == 'c' && next == 'k' && !folded.startsWith("kh", i + 1)) {
                sign = 'k';
            } else if (sign == 0 && c == 'o' && next == 'u') {
                sign = 'u';
            }
            sounds.append(sign != 0 ? sign : c == 'w' ? 'v' : c);
            i += shch ? 4 : sign != 0 ? 2 : 1;
        }
        return sounds.toString();
    }

    private static char beforeH(char c) {
        return switch (c) {
            case 'z' -> 'Z';
            case 'k' -> 'X';
            case 'c' -> 'H';
            case 's' -> 'S';
            default -> 0;
        };
    }

    /** One way to end a word in -i and in -v, to write y, and to write a letter that may be doubled. */
    private static String endings(String sounds) {
        StringBuilder key = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            if (endsWord(sounds, i + 2) && isLongI(c, sounds.charAt(i + 1))) {
                c = 'i';
                i++;
            } else if (c == 'y') {
                c = i + 1 < sounds.length() && "aeou".indexOf(sounds.charAt(i + 1)) >= 0 ? 'j' : 'i';
            }
            int last = key.length() - 1;
            if (c == ' ' || c == '-') {
                finalFToV(key);
                key.append(c);
            } else if (last < 0 || key.charAt(last) != c) {
                key.append(c);
            }
        }
        finalFToV(key);
        return key.toString();
    }

    private static boolean endsWord(String sounds, int at) {
        return at == sounds.length()
                || (at < sounds.length() && (sounds.charAt(at) == ' ' || sounds.charAt(at) == '-'));
    }

    private static boolean isLongI(char c, char next) {
        return (c == 'i' || c == 'y') && (next == 'i' || next == 'y' || next == 'j');
    }

    private static void finalFToV(StringBuilder key) {
        int last = key.length() - 1;
        if (last >= 0 && key.charAt(last) == 'f') {
            key.setCharAt(last, 'v');
        }
    }
}
