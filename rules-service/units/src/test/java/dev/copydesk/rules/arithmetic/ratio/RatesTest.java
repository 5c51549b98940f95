package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class RatesTest {
    @Test
    void anAverageOfListedFiguresIsTheirMean() {
        Copy copy = new Copy("Rounds of 68, 71, 70 and 67 gave her an average of 72.");
        copy.count("68");
        copy.count("71");
        copy.count("70");
        copy.count("67");
        copy.count("72");

        assertThat(Rates.averages(copy.text(), copy.around(4))).anySatisfy(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("69");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void aSpeedIsTheDistanceOverTheTime() {
        Copy copy = new Copy("It covered 420 miles in 6 hours, an average of 80mph.");
        copy.measure("420 miles", Measure.UNIT, "mi");
        copy.measure("6 hours", Measure.DURATION, "hour");
        copy.measure("80mph", Measure.UNIT, "mph");

        assertThat(Speeds.of(copy.text(), copy.around(2)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.expected()).isEqualByComparingTo("70"));
    }

    @Test
    void anAverageRightBehindItsTotalAndNumberIsOfThemWhateverElseIsCounted() {
        Copy copy =
                new Copy("She has 84 goals in 14 games, an average of 7 a game, with 20 caps, 30 rivals and 40 fans.");
        copy.count("84 goals");
        copy.count("14 games");
        copy.count("7");
        copy.count("20 caps");
        copy.count("30 rivals");
        copy.count("40 fans");

        assertThat(Rates.averages(copy.text(), copy.around(2))).singleElement().satisfies(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("6");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void anAverageOfSomeOfTheGamesIsNotSharedOutOverAll() {
        Copy copy = new Copy("She has 84 goals in 14 games and, in the cup, an average of 7 a game.");
        copy.count("84 goals");
        copy.count("14 games");
        copy.count("7");

        assertThat(Rates.averages(copy.text(), copy.around(2))).noneMatch(Claim::fails);
    }

    @Test
    void whatIsToldADayIsNotSharedOutOverWorkers() {
        Copy copy = new Copy("It made 600 carts with 80 workers, an average of 10 a day.");
        copy.count("600 carts");
        copy.count("80 workers");
        copy.count("10");

        assertThat(Rates.averages(copy.text(), copy.around(2)))
                .noneMatch(claim -> claim.grounds().get(0).value().intValue() == 600);
    }

    @Test
    void whatIsToldAHeadIsNotSharedOutOverWeekendsButOverCows() {
        Copy oaks = new Copy("They planted 2,700 oaks in 6 weekends, 400 a head.");
        oaks.count("2,700 oaks");
        oaks.count("6 weekends");
        oaks.count("400", Part.EACH);
        assertThat(Rates.averages(oaks.text(), oaks.around(2))).isEmpty();

        Copy calves = new Copy("The 60 cows had 240 calves, an average of 5 a head.");
        calves.count("60 cows");
        calves.count("240 calves");
        calves.count("5", Part.EACH);
        assertThat(Rates.averages(calves.text(), calves.around(2))).anyMatch(Claim::fails);
    }

    @Test
    void soManyApiecesOfWhatWasJustCountedComeToTheTotal() {
        Copy copy = new Copy("They planted 2,700 oaks in 6 weekends, 540 a weekend.");
        copy.count("2,700 oaks");
        copy.count("6 weekends");
        copy.count("540", Part.EACH);

        assertThat(Rates.averages(copy.text(), copy.around(2)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.expected()).isEqualByComparingTo("450"));
    }
}
