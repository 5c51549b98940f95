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

    /** The number of slips alone. */
    static int edits(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        return costs(from, to)[from.length()][to.length()];
    }

    private static int[][] costs(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(from, to, cost, i, j);
            }
        }
        return cost;
    }

    private static int cheapest(String from, String to, int[][] cost, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        return swapped(from, to, i, j) ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
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
