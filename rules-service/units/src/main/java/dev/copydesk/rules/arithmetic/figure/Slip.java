package dev.copydesk.rules.arithmetic.figure;

import java.math.BigDecimal;

/** Whether one figure is what a slip of the keys makes of another. */
public final class Slip {
    private Slip() {}

    /**
     * One digit changed, dropped, added or repeated, or two neighbours swapped. The figures are not the same, and one of one digit
     * is no slip: any such pair would pass.
     */
    public static boolean likely(BigDecimal written, BigDecimal meant) {
        if (written.signum() < 0 || meant.signum() < 0 || written.compareTo(meant) == 0) {
            return false;
        }
        boolean pointed = pointed(written, meant);
        String a = digits(written, pointed);
        String b = digits(meant, pointed);
        if (a.length() < 2 && b.length() < 2) {
            return false;
        }
        if (a.length() == b.length()) {
            return changed(a, b) || swapped(a, b);
        }
        int shorter = Math.min(a.length(), b.length());
        return shorter > 1
                && (a.length() + 1 == b.length() && dropped(a, b) || b.length() + 1 == a.length() && dropped(b, a));
    }

    /** Two neighbouring digits swapped: hardly ever by chance. */
    public static boolean swapped(BigDecimal written, BigDecimal meant) {
        boolean pointed = pointed(written, meant);
        String a = digits(written.abs(), pointed);
        String b = digits(meant.abs(), pointed);
        return a.length() == b.length() && !a.equals(b) && swapped(a, b);
    }

    /** Whether both have as many decimals, so that the point does not stand between digits that may be swapped. */
    private static boolean pointed(BigDecimal one, BigDecimal other) {
        int scale = one.stripTrailingZeros().scale();
        return scale > 0 && scale == other.stripTrailingZeros().scale();
    }

    private static String digits(BigDecimal value, boolean pointed) {
        String digits = value.stripTrailingZeros().toPlainString();
        return pointed ? digits.replace(".", "") : digits;
    }

    private static boolean changed(String a, String b) {
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    private static boolean swapped(String a, String b) {
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    private static boolean dropped(String shorter, String longer) {
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return shorter.substring(i).equals(longer.substring(i + 1));
    }
}
