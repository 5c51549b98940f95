package dev.copydesk.rules.arithmetic.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.DateMention;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekdaysTest {
    private static final int FRIDAY = 5;
    private static final int SATURDAY = 6;

    @Test
    void aWeekdayIsThatOfItsDate() {
        assertThat(Weekdays.wrong(date(1987, 6, 6, FRIDAY), null)).isTrue();
        assertThat(Weekdays.wrong(date(1987, 6, 6, SATURDAY), null)).isFalse();
    }

    @Test
    void aDateWithoutAYearIsTheOneNearestToPublication() {
        LocalDate published = LocalDate.of(2026, 1, 10);

        assertThat(Weekdays.day(date(null, 12, 26, FRIDAY), published)).isEqualTo(LocalDate.of(2025, 12, 26));
    }

    @Test
    void aDateWithoutAYearFarFromPublicationIsLeftAlone() {
        assertThat(Weekdays.day(date(null, 7, 4, FRIDAY), LocalDate.of(2026, 1, 10)))
                .isNull();
    }

    @Test
    void noCalendarHasThe31stOfFebruary() {
        assertThat(Weekdays.exists(date(null, 2, 31, null))).isFalse();
        assertThat(Weekdays.exists(date(null, 2, 29, null))).isTrue();
        assertThat(Weekdays.exists(date(2026, 2, 29, null))).isFalse();
    }

    private static DateMention date(Integer year, Integer month, Integer day, Integer weekday) {
        return new DateMention(0, 10, 0, year, month, day, weekday);
    }
}
