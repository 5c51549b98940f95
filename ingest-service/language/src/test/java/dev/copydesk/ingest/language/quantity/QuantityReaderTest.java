package dev.copydesk.ingest.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.ingest.language.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    private final TextReader textReader = new TextReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fire burned 10,250 hides.|10250",
                "Sixty-one pupils came.|61",
                "She sold two hundred and five rugs.|205",
                "They planted a dozen elms.|12",
                "He owns half a million stamps.|500000",
                "The plan needs two and a half million bricks.|2500000",
                "The firm raised $3.4bn in May.|3400000000",
                "Traders moved a tonne and a half of salt.|1.5",
                "The village has 1.2m visitors a year.|1200000"
            })
    void aNumberIsReadHoweverItIsWritten(String copy, String value) {
        assertThat(quantities(copy).get(0).value()).isEqualByComparingTo(value);
    }

    @Test
    void aFigureKnowsWhereItStandsAndWhatItCounts() {
        String copy = "The navy sank 48 wooden rafts on Monday.";
        Quantity rafts = quantities(copy).get(0);
        assertThat(copy.substring(rafts.start(), rafts.end())).isEqualTo("48");
        assertThat(copy.substring(rafts.start(), rafts.phraseEnd())).isEqualTo("48 wooden rafts");
        assertThat(rafts.noun()).isEqualTo("raft");
        assertThat(rafts.qualifier()).isEqualTo("wooden");
        assertThat(rafts.verb()).isEqualTo("sink");
    }

    @Test
    void aVerbPutsAFigureInItsClass() {
        assertThat(quantities("Gunners shot down 85 balloons.").get(0).action()).isEqualTo(Action.DOWNED);
        assertThat(quantities("The blast killed 12 miners.").get(0).action()).isEqualTo(Action.KILLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nearly 12% of homes were dark.|NEARLY",
                "At least eight boats sank.|AT_LEAST",
                "The hall holds more than 600 guests.|MORE_THAN",
                "About 40 cows escaped.|ABOUT",
                "Some 40 cows escaped.|ABOUT",
                "Fewer than 20 shops opened.|LESS_THAN",
                "Up to 90 trees fell.|UP_TO",
                "The queue held 300 or so drivers.|ABOUT",
                "Ninety trees fell.|EXACT"
            })
    void aHedgeIsKept(String copy, Hedge hedge) {
        assertThat(quantities(copy).get(0).hedge()).isEqualTo(hedge);
    }

    @Test
    void nearlyTwelvePercentLeavesTheRoomBelowTwelve() {
        Quantity share = quantities("Nearly 12% of homes were dark.").get(0);
        assertThat(share.measure()).isEqualTo(Measure.PERCENT);
        assertThat(share.low()).isEqualByComparingTo("11");
        assertThat(share.high()).isEqualByComparingTo("12");
    }

    @Test
    void aPartIsKnownByTheWordsAroundIt() {
        assertThat(quantities("Eight people drowned, including three sailors.")
                        .get(1)
                        .part())
                .isEqualTo(Part.SUBSET);
        assertThat(quantities("Ten left and the remaining 14 slept.").get(1).part())
                .isEqualTo(Part.REMAINDER);
        assertThat(quantities("The team won a total of 31 races.").get(0).part())
                .isEqualTo(Part.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The jet was a Boeing 737.",
                "The crash shut Route 9 for hours.",
                "Rovers won 2-1 at home.",
                "The shop is open 24/7.",
                "They met at 6.20am.",
                "It was the 1998-99 season.",
                "The 1990s were kind to him.",
                "She was one of the best.",
                "The law of 2004 still stands."
            })
    void aNumberThatCountsNothingIsNoQuantity(String copy) {
        assertThat(quantities(copy)).isEmpty();
    }

    @Test
    void figuresThatNobodyCanReadAreLeftAlone() {
        assertThat(quantities("The code was 1,2,3.4.5 and then " + "9".repeat(500) + "."))
                .isEmpty();
    }

    @Test
    void agesTemperaturesAndUnitsAreToldFromCounts() {
        assertThat(measures("Ana Duarte, 54, left.")).containsExactly(Measure.AGE);
        assertThat(measures("The 45-year-old left.")).containsExactly(Measure.AGE);
        assertThat(measures("It fell from 14C to minus 6C.")).containsExactly(Measure.TEMPERATURE, Measure.TEMPERATURE);
        assertThat(measures("They burned 2,400 acres.")).containsExactly(Measure.UNIT);
        assertThat(measures("Two in five shops closed.")).containsExactly(Measure.FRACTION);
        assertThat(measures("Sales were six times last year's.")).containsExactly(Measure.MULTIPLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It burned on Friday, June 6, 1987, at noon.|1987|6|6|5",
                "It runs from Friday, 11 September 2026 on.|2026|9|11|5",
                "He was born in February 1990.|1990|2||",
                "They met on 31 February 2020.|2020|2|31|",
                "It closed in 1998.|1998|||"
            })
    void aDateIsKeptAsFarAsItIsSaid(String copy, Integer year, Integer month, Integer day, Integer weekday) {
        DateMention date = new QuantityReader()
                .read(textReader.read(copy, block(copy)))
                .dates()
                .get(0);
        assertThat(date.year()).isEqualTo(year);
        assertThat(date.month()).isEqualTo(month);
        assertThat(date.day()).isEqualTo(day);
        assertThat(date.weekday()).isEqualTo(weekday);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The others, 19 guards, were freed.|REMAINDER",
                "They searched for the 25 still missing.|REMAINDER",
                "So all 100 places are filled.|TOTAL",
                "It meant a combined outlay of £205,000.|TOTAL",
                "The mast is 196 metres taller than the dome.|DIFFERENCE",
                "She won by a short head, the margin, 0.39 seconds, being the least ever.|DIFFERENCE"
            })
    void theWordsAroundAFigureSayHowItStandsToOthers(String copy, Part part) {
        assertThat(quantities(copy)).extracting(Quantity::part).contains(part);
    }

    @Test
    void aFractionOfASecondIsADuration() {
        Quantity margin = quantities("He lost by 0.39 of a second.").get(0);
        assertThat(margin.measure()).isEqualTo(Measure.DURATION);
        assertThat(margin.unit()).isEqualTo("second");
    }

    @Test
    void whenIsNoPartOfWhatIsCounted() {
        assertThat(quantities("It saw 820 in May and 2,460 last year.").get(1).noun())
                .isNull();
    }

    @Test
    void addingUpToIsNoLimit() {
        assertThat(quantities("That adds up to 1,500 lorries.").get(0).hedge()).isEqualTo(Hedge.EXACT);
    }

    @Test
    void coinsAreHundredthsOfTheirCurrency() {
        Quantity pence = quantities("It cost 80p in May.").get(0);
        assertThat(pence.value()).isEqualByComparingTo("0.8");
        assertThat(pence.unit()).isEqualTo("GBP");
        assertThat(quantities("It rose by 5 cents to €2.").get(0).unit()).isEqualTo("EUR");
    }

    @Test
    void aFortnightIsFourteenDays() {
        assertThat(quantities("She had allowed a fortnight for it.").get(0).value())
                .isEqualByComparingTo("14");
    }

    @Test
    void anAgeMayStandBehindTheDayOfDeath() {
        assertThat(measures("He died on Tuesday at 68, at home.")).contains(Measure.AGE);
        assertThat(measures("Ms Ono, now 41, lives in Hull.")).contains(Measure.AGE);
    }

    @Test
    void aResultIsNoDifference() {
        assertThat(quantities("It was carried by 318 to 274.").get(0).part()).isEqualTo(Part.NONE);
    }

    @Test
    void whatIsCutByAShareFalls() {
        assertThat(quantities("It cut its staff by 15%.").get(0).action()).isEqualTo(Action.FALL_BY);
        assertThat(quantities("Shares make up 47%.").get(0).action()).isEqualTo(Action.OTHER);
    }

    @Test
    void anAirlinersNameCountsNothing() {
        assertThat(quantities("Orders for 737 Max jets fell.")).isEmpty();
    }

    @Test
    void theYearsOfALifeAreDates() {
        assertThat(dates("Amy Winter (1931-2009) sang."))
                .extracting(DateMention::year)
                .containsExactly(1931, 2009);
    }

    @Test
    void figuresOfAListShareTheUnitOfTheLast() {
        assertThat(quantities("They dug up 41,000 and 26,500 ounces."))
                .extracting(Quantity::unit)
                .containsExactly("oz", "oz");
        assertThat(quantities("The jury of 12, seven women and five men, left.")
                        .get(0)
                        .noun())
                .isNull();
    }

    @Test
    void aTimeInSeveralUnitsIsOneFigure() {
        assertThat(quantities("She won in two hours, five minutes and 30 seconds."))
                .singleElement()
                .satisfies(time -> assertThat(time.value()).isEqualByComparingTo("7530"))
                .matches(time -> time.unit().equals("second"));
        assertThat(quantities("The climb took an hour and 25 minutes."))
                .singleElement()
                .satisfies(time -> assertThat(time.value()).isEqualByComparingTo("85"))
                .matches(time -> time.unit().equals("minute"));
        assertThat(quantities("It went at 60 miles an hour and 25 minutes later it stopped."))
                .extracting(time -> time.value().intValue())
                .containsExactly(60, 25);
        assertThat(quantities("It takes half an hour and 20 minutes."))
                .noneMatch(time -> time.value().intValue() == 80);
        assertThat(quantities("It takes a quarter of an hour and 20 minutes."))
                .noneMatch(time -> time.value().intValue() == 80);
    }

    @Test
    void anyNumberMayBeAFold() {
        assertThat(quantities("It was up ninefold.").get(0).value()).isEqualByComparingTo("9");
    }

    @Test
    void aPairCountsTwoInAList() {
        assertThat(quantities("They took six ferrets and a pair of llamas."))
                .extracting(figure -> figure.value().intValue())
                .containsExactly(6, 2);
        assertThat(quantities("They took six coats and a pair of boots."))
                .noneMatch(figure -> figure.value().intValue() == 2);
    }

    @Test
    void goingUpToIsNoLimit() {
        assertThat(quantities("The tax went up to 14%.").get(0).hedge()).isEqualTo(Hedge.EXACT);
        assertThat(quantities("The tax can go up to 14%.").get(0).hedge()).isEqualTo(Hedge.UP_TO);
    }

    @Test
    void timesAreCountedWhereNothingIsCompared() {
        assertThat(measures("The siren sounded 14 times on Sunday.")).containsExactly(Measure.COUNT);
        assertThat(measures("Alarms went off at the depot nine times, twice at night."))
                .containsExactly(Measure.COUNT);
        assertThat(measures("Rents have risen six times since then.")).containsExactly(Measure.MULTIPLE);
        assertThat(measures("It holds 14 times as many.")).containsExactly(Measure.MULTIPLE);
        assertThat(measures("The siren sounded 14 times over three days."))
                .containsExactly(Measure.COUNT, Measure.DURATION);
        assertThat(measures("The mill made 900, 14 times over.")).containsExactly(Measure.COUNT, Measure.MULTIPLE);
        assertThat(measures("It made 900, 14 times that year's number."))
                .containsExactly(Measure.COUNT, Measure.MULTIPLE);
    }

    @Test
    void aLargeNumberBehindAMonthCounts() {
        assertThat(quantities("By August 640 were dead."))
                .extracting(figure -> figure.value().intValue())
                .containsExactly(640);
    }

    @Test
    void whatSomebodyIsLeftWithRemains() {
        assertThat(quantities("That leaves the opposition with 18.").get(0).part())
                .isEqualTo(Part.REMAINDER);
        assertThat(quantities("She left for the coast with 18.").get(0).part()).isEqualTo(Part.NONE);
    }

    private List<Measure> measures(String copy) {
        return quantities(copy).stream().map(Quantity::measure).toList();
    }

    private List<Quantity> quantities(String copy) {
        return new QuantityReader().read(textReader.read(copy, block(copy))).quantities();
    }

    private static List<Block> block(String copy) {
        return List.of(new Block(BlockKind.PARAGRAPH, 0, copy.length()));
    }

    private List<DateMention> dates(String copy) {
        return new QuantityReader().read(textReader.read(copy, block(copy))).dates();
    }
}
