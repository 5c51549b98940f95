package dev.copydesk.rules.arithmetic.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Two figures that stand near each other, in the order of the copy. Pairs are formed within a window, so that their number is
 * linear in that of the figures.
 *
 * @param one the first
 * @param two the second
 * @param link what the words between them make of them
 */
public record Pair(Figure one, Figure two, Link link) {
    private static final int MOST_FIGURES_APART = 6;
    private static final int MOST_SENTENCES_APART = 2;
    private static final int FARTHEST = 500;

    /** Whether no third figure stands between them. */
    public boolean adjacent() {
        return two.index() == one.index() + 1;
    }

    /** Whether both stand in one sentence. */
    public boolean together() {
        return one.sentence() == two.sentence();
    }

    /** The pairs of an article. */
    public static List<Pair> find(String text, List<Figure> figures) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure one = figures.get(i);
            for (int j = i + 1; j < figures.size() && j <= i + MOST_FIGURES_APART; j++) {
                Figure two = figures.get(j);
                if (two.sentence() - one.sentence() > MOST_SENTENCES_APART || two.start() - one.end() > FARTHEST) {
                    break;
                }
                Link link = one.sentence() == two.sentence() ? Link.between(text, one, two) : Link.NONE;
                pairs.add(new Pair(one, two, link));
            }
        }
        return pairs;
    }
}
