package dev.copydesk.rules.arithmetic.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A figure with those near it, for wordings that name what they rest on only loosely.
 *
 * @param figure the figure itself
 * @param before those before it in its own and the two sentences before, in the order of the copy
 * @param after those behind it in its own and the two next sentences
 */
public record Around(Figure figure, List<Figure> before, List<Figure> after) {
    private static final int MOST = 8;
    private static final int SENTENCES_BEFORE = 2;
    private static final int SENTENCES_BEHIND = 2;

    public Around {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The surroundings of every figure of an article. */
    public static List<Around> find(List<Figure> figures) {
        List<Around> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int from = i;
            while (from > 0
                    && i - from < MOST
                    && figure.sentence() - figures.get(from - 1).sentence() <= SENTENCES_BEFORE) {
                from--;
            }
            int to = i + 1;
            while (to < figures.size()
                    && to - i <= MOST
                    && figures.get(to).sentence() - figure.sentence() <= SENTENCES_BEHIND) {
                to++;
            }
            all.add(new Around(figure, figures.subList(from, i), figures.subList(i + 1, to)));
        }
        return all;
    }

    /** The same surroundings as they count in sums: what is told for each of some holders is taken as often as there are holders. */
    public Around inSums() {
        boolean held = before.stream().anyMatch(other -> other.holders() != null)
                || after.stream().anyMatch(other -> other.holders() != null);
        return held ? new Around(figure, inSums(before), inSums(after)) : this;
    }

    private static List<Figure> inSums(List<Figure> figures) {
        List<Figure> terms = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            boolean holds = i + 1 < figures.size() && figures.get(i).holds(figures.get(i + 1));
            if (!holds) {
                terms.add(figures.get(i).inSum());
            }
        }
        return terms;
    }

    /** Those before it that pass a test. */
    public List<Figure> before(Predicate<Figure> test) {
        return before.stream().filter(test).toList();
    }

    /** Those on either side that pass a test, in the order of the copy. */
    public List<Figure> near(Predicate<Figure> test) {
        List<Figure> near = new ArrayList<>(before(test));
        after.stream().filter(test).forEach(near::add);
        return near;
    }
}
