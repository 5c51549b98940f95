package dev.copydesk.report.report;

import static dev.copydesk.contracts.flag.Severity.ERROR;
import static dev.copydesk.contracts.flag.Severity.NOTICE;
import static dev.copydesk.contracts.flag.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.flag.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static List<Score.Open> open(String rule, Severity severity, int times) {
        return Collections.nCopies(times, new Score.Open(rule, severity));
    }

    @SafeVarargs
    private static Score scoreOf(List<Score.Open>... flags) {
        List<Score.Open> all = new ArrayList<>();
        List.of(flags).forEach(all::addAll);
        return Score.of(all);
    }

    @Test
    void withoutFlagsItIsFull() {
        assertThat(scoreOf()).isEqualTo(new Score(100, List.of()));
    }

    @Test
    void anErrorAWarningAndANoticeTakeOffFifteenFiveAndNothing() {
        Score score = scoreOf(open("a.error", ERROR, 1), open("b.warning", WARNING, 1), open("c.notice", NOTICE, 1));

        assertThat(score.value()).isEqualTo(80);
        assertThat(score.working())
                .containsExactly(
                        new Score.Line("a.error", -15, 1),
                        new Score.Line("b.warning", -5, 1),
                        new Score.Line("c.notice", 0, 1));
    }

    @Test
    void oneRuleTakesOffNoMoreThanForty() {
        assertThat(scoreOf(open("a.error", ERROR, 30)))
                .isEqualTo(new Score(60, List.of(new Score.Line("a.error", -40, 30))));
    }

    @Test
    void itNeverFallsBelowZeroAndTheWorkingStillAddsUp() {
        Score score =
                scoreOf(open("a.a", ERROR, 9), open("b.b", ERROR, 9), open("c.c", ERROR, 9), open("d.d", ERROR, 9));

        assertThat(score.value()).isZero();
        assertThat(score.working().stream().mapToInt(Score.Line::points).sum()).isEqualTo(-100);
    }
}
