package dev.copydesk.report.web;

import dev.copydesk.report.report.Score;
import java.util.List;

/**
 * A score as a page shows it.
 *
 * @param value 0 to 100
 * @param band {@code good}, {@code fair} or {@code poor}; it only colours what the number says
 * @param working a line for each rule that takes points off; empty in the list
 */
public record ScoreView(int value, String band, List<Score.Line> working) {
    private static final int GOOD = 85;
    private static final int FAIR = 60;

    /** A score in a list; null stays null. */
    public static ScoreView of(Integer value) {
        return value == null ? null : new ScoreView(value, band(value), List.of());
    }

    /** A score with its working. */
    public static ScoreView of(Score score) {
        return new ScoreView(score.value(), band(score.value()), score.working());
    }

    private static String band(int value) {
        if (value >= GOOD) {
            return "good";
        }
        return value >= FAIR ? "fair" : "poor";
    }

    /** What is left out of the ring. */
    public int missing() {
        return Score.FULL - value;
    }
}
