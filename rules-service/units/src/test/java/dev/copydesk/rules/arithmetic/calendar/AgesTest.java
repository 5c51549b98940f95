package dev.copydesk.rules.arithmetic.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgesTest {
    @Test
    void anAgeIsHeldAgainstABirthThatIsToldAfterwards() {
        String text = "Emil Sand was 36 when he took over in 1996. Born in 1965, he had been a driver.";
        List<DateMention> dates = List.of(year(text, 1996, 0), year(text, 1965, 1));

        assertThat(Ages.ages(text, age(text, 36), dates)).singleElement().satisfies(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("31");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void anAgeAsOfNowIsThatOnTheDayOfPublication() {
        String text = "Emil Sand, 57, was born in 1958 in Riga.";
        List<DateMention> dates = List.of(year(text, 1958, 0));
        LocalDate published = LocalDate.of(2026, 3, 4);

        assertThat(Ages.agesNow(text, age(text, 57), dates, published))
                .singleElement()
                .matches(Claim::fails);
        assertThat(Ages.agesNow(text, age(text, 57), dates, null)).isEmpty();
    }

    private static DateMention year(String text, int year, int sentence) {
        int start = text.indexOf(String.valueOf(year));
        return new DateMention(start, start + 4, sentence, year, null, null, null);
    }

    private static Figure age(String text, int age) {
        int start = text.indexOf(String.valueOf(age));
        BigDecimal value = BigDecimal.valueOf(age);
        return new Figure(
                new Quantity(
                        start,
                        start + 2,
                        start + 2,
                        0,
                        value,
                        value,
                        value,
                        BigDecimal.ONE,
                        Form.DIGITS,
                        Hedge.EXACT,
                        Measure.AGE,
                        "year",
                        null,
                        null,
                        null,
                        null,
                        null),
                0,
                0);
    }
}
