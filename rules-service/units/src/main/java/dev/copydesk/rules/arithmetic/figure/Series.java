package dev.copydesk.rules.arithmetic.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Figures that one sentence strings together: "eleven passengers, four pedestrians and both drivers", "85 drones + 30 missiles".
 *
 * @param figures in order, two or more
 * @param opening what stands before the first
 * @param closing offset behind the last word of the series
 */
public record Series(List<Figure> figures, Opening opening, int closing) {
    /** The longest stretch between two figures of a series, in characters. */
    private static final int FARTHEST = 90;

    /** Figures of one series at most, so that a table of figures stays cheap. */
    private static final int MOST = 24;

    private static final Pattern JOINED =
            Pattern.compile(",|\\band\\b|\\+|&|\\bplus\\b|\\balong with\\b|\\bas well as\\b");
    private static final Pattern PART_OF = Pattern.compile("\\bof (?:which|whom|them|those|these)\\b");
    private static final Pattern BROKEN = Pattern.compile("[;()\\[\\]—–“”\"]| -"
            + " |\\.\\s|\\b(?:but|while|whereas|although|though|including|after|before|when|because|from|than"
            + "|compared|against|said|says|respectively)\\b");

    public Series {
        figures = List.copyOf(figures);
    }

    /** What stands before a series. */
    public enum Opening {
        BRACKET,
        DASH,
        COLON,
        NONE
    }

    public Figure first() {
        return figures.get(0);
    }

    public Figure last() {
        return figures.get(figures.size() - 1);
    }

    /** The series of an article, in order. */
    public static List<Series> find(String text, List<Figure> figures) {
        List<Series> found = new ArrayList<>();
        int from = 0;
        while (from < figures.size()) {
            int to = from + 1;
            while (to < figures.size() && to - from < MOST && joined(text, figures.get(to - 1), figures.get(to))) {
                to++;
            }
            if (to - from > 1) {
                List<Figure> run = figures.subList(from, to);
                found.add(new Series(run, opening(text, run.get(0)), closing(text, run.get(run.size() - 1))));
            }
            from = to;
        }
        return found;
    }

    private static boolean joined(String text, Figure one, Figure next) {
        if (one.sentence() != next.sentence() || !one.addsTo(next) || next.start() - one.end() > FARTHEST) {
            return false;
        }
        String gap = text.substring(one.end(), Math.max(one.end(), next.start()));
        boolean part = PART_OF.matcher(gap).find()
                || text.startsWith("of them", next.phraseEnd() + 1)
                || text.startsWith("of those", next.phraseEnd() + 1);
        String links = one.percent() ? gap.replace("said", "") : gap;
        return !part && JOINED.matcher(gap).find() && !BROKEN.matcher(links).find();
    }

    private static Opening opening(String text, Figure first) {
        int least = Math.max(0, first.start() - FARTHEST);
        for (int at = first.start() - 1; at >= least; at--) {
            switch (text.charAt(at)) {
                case '(', '[' -> {
                    return Opening.BRACKET;
                }
                case '—', '–' -> {
                    return Opening.DASH;
                }
                case ':' -> {
                    return Opening.COLON;
                }
                case ',', ';', '.', ')', '\n' -> {
                    return Opening.NONE;
                }
                case '-' -> {
                    if (at > 0 && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ') {
                        return Opening.DASH;
                    }
                }
                default -> {
                    // a word between the mark and the figure
                }
            }
        }
        return Opening.NONE;
    }

    private static int closing(String text, Figure last) {
        int at = last.phraseEnd();
        while (at < text.length() && ".;:()—–\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
