package dev.copydesk.rules.names.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many slips of the pen lie between two spellings, and which: a letter missing, added, another one, or two neighbours
 * swapped (Damerau-Levenshtein, optimal string alignment).
 *
 * @param edits number of slips
 * @param steps each slip in words, first to last; they lead from {@code from} to {@code to}
 */
public record SpellingDistance(int edits, List<String> steps) {
    /** Longer words are not compared letter by letter: no name has so many letters. */
    static final int LONGEST = 64;

    public SpellingDistance {
        steps = List.copyOf(steps);
    }

    /**
     * The distance with its steps.
     *
     * @param from the spelling that is doubted
     * @param to the spelling that it is compared with
     */
    public static SpellingDistance between(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return new SpellingDistance(Integer.MAX_VALUE, List.of("too long to compare"));
        }
        int[][] cost = costs(from, to);
        return new SpellingDistance(cost[from.length()][to.length()], steps(from, to, cost));
    }

    /** The number of slips alone: the same costs as those of the steps, of which only the last three rows are kept. */
    static int edits(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int shorter = Math.min(from.length(), to.length());
        int same = 0;
        while (same < shorter && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && from.charAt(from.length() - 1 - end) == to.charAt(to.length() - 1 - end)) {
            end++;
        }
        return rows(from.substring(same, from.length() - end), to.substring(same, to.length() - end));
    }

    /** The number of slips between what is left when the same beginning and the same end are taken away, which cost nothing. */
    private static int rows(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.length() + to.length();
        }
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                row[j] = i == 0 || j == 0 ? i + j : cheapest(from, to, beforeLast, last, row, i, j);
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }

    private static int[][] costs(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0
                        ? i + j
                        : cheapest(from, to, cost[Math.max(0, i - 2)], cost[i - 1], cost[i], i, j);
            }
        }
        return cost;
    }

    private static int cheapest(String from, String to, int[] beforeLast, int[] last, int[] row, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
        return swapped(from, to, i, j) ? Math.min(best, beforeLast[j - 2] + 1) : best;
    }

    private static boolean swapped(String from, String to, int i, int j) {
        return i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1)
                && from.charAt(i - 1) != from.charAt(i - 2);
    }

    private static List<String> steps(String from, String to, int[][] cost) {
        List<String> steps = new ArrayList<>();
        int i = from.length();
        int j = to.length();
        while (i > 0 || j > 0) {
            if (swapped(from, to, i, j) && cost[i][j] == cost[i - 2][j - 2] + 1) {
                steps.add("\"" + from.substring(i - 2, i) + "\" for \"" + to.substring(j - 2, j)
                        + "\" (letters swapped)");
                i -= 2;
                j -= 2;
            } else if (i > 0 && j > 0 && from.charAt(i - 1) == to.charAt(j - 1) && cost[i][j] == cost[i - 1][j - 1]) {
                i--;
                j--;
            } else if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + 1) {
                steps.add("\"" + from.charAt(i - 1) + "\" for \"" + to.charAt(j - 1) + "\"");
                i--;
                j--;
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
                steps.add("\"" + from.charAt(i - 1) + "\" added" + after(from, i - 1));
                i--;
            } else {
                steps.add("\"" + to.charAt(j - 1) + "\" left out" + after(to, j - 1));
                j--;
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    private static String after(String word, int at) {
        return at == 0 ? " at the beginning" : " after \"" + word.substring(0, at) + "\"";
    }
}
