package dev.copydesk.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.report.story.FigureTable.Cell;
import dev.copydesk.report.story.FigureTable.Row;
import dev.copydesk.report.story.NamedOne.Doubt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void theFigureThatStandsAgainstTheOthersIsTheOddOne() {
        Row row = onlyRow(
                hurt("The Ledger", "seven", 7, 7), hurt("Valley Radio", "7", 7, 7), hurt("The Quay", "four", 4, 4));

        assertThat(row.disputed()).isTrue();
        assertThat(row.cells()).filteredOn(Cell::odd).extracting(Cell::outlet).containsExactly("The Quay");
    }

    @Test
    void aFigureThatIsWithinAnothersWordingIsNoOddOne() {
        Row row = onlyRow(hurt("The Ledger", "at least 5", 5, null), hurt("Valley Radio", "7", 7, 7));

        assertThat(row.disputed()).isFalse();
        assertThat(row.cells()).noneMatch(Cell::odd);
    }

    @Test
    void ofTwoThatContradictEachOtherNeitherIsTheOddOne() {
        Row row = onlyRow(hurt("The Ledger", "seven", 7, 7), hurt("The Quay", "four", 4, 4));

        assertThat(row.disputed()).isTrue();
        assertThat(row.cells()).noneMatch(Cell::odd);
    }

    @Test
    void ofAnOutletTheLatestArticleCounts() {
        Row row = onlyRow(
                hurt("The Quay", "four", 4, 4), hurt("The Ledger", "seven", 7, 7), hurt("The Quay", "seven", 7, 7));

        assertThat(row.disputed()).isFalse();
        assertThat(row.cells()).extracting(Cell::words).containsExactly("seven people", "seven people");
    }

    @Test
    void spellingsThatAFlagSetsAgainstEachOtherAreOneName() {
        List<NamedOne> names = NamedOne.of(
                List.of(
                        named("The Quay", "Jan Dolezal"),
                        named("The Ledger", "Jan Dolzeal"),
                        named("Valley Radio", "Jan Dolezal")),
                List.of(new Doubt("Jan Dolzeal", "Jan Dolezal")));

        assertThat(names).singleElement().satisfies(one -> {
            assertThat(one.outlets()).isEqualTo(3);
            assertThat(one.spellings())
                    .extracting(NamedOne.Spelling::form)
                    .containsExactly("Jan Dolezal", "Jan Dolzeal");
        });
    }

    @Test
    void namesThatNoFlagSetsAgainstEachOtherAreTwo() {
        assertThat(NamedOne.of(
                        List.of(named("The Quay", "Jan Dolezal"), named("The Ledger", "Jan Dolzeal")), List.of()))
                .hasSize(2);
    }

    @Test
    void aQuotationInTheSameWordsIsOneWordingWhateverItsMarks() {
        List<QuotedSpeaker> speakers = QuotedSpeaker.of(
                List.of(
                        quoting("The Quay", "“We will not sell it,”"),
                        quoting("The Ledger", "\"We will not sell it.\""),
                        quoting("Valley Radio", "“We won't ever sell.”")),
                Set.of(new Passage("Valley Radio-1", 40, 60)));

        assertThat(speakers).singleElement().satisfies(speaker -> {
            assertThat(speaker.disputed()).isTrue();
            assertThat(speaker.wordings())
                    .extracting(QuotedSpeaker.Wording::outlets)
                    .containsExactly(List.of("The Quay", "The Ledger"), List.of("Valley Radio"));
        });
    }

    private static Row onlyRow(Teller... tellers) {
        List<Row> rows = FigureTable.of(List.of(tellers)).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Teller hurt(String outlet, String words, int low, Integer high) {
        BigDecimal most = high == null ? null : BigDecimal.valueOf(high);
        return teller(
                outlet,
                List.of(new Told.Figure(
                        10, 20, words + " people", "person wounded", "people wounded", BigDecimal.valueOf(low), most)),
                List.of(),
                List.of());
    }

    private static Teller named(String outlet, String form) {
        return teller(
                outlet, List.of(), List.of(new Told.Name(0, form.length(), form, form, Kind.PERSON, 1)), List.of());
    }

    private static Teller quoting(String outlet, String words) {
        return teller(
                outlet, List.of(), List.of(), List.of(new Told.Quotation(40, 60, words, "Jan Dolezal", "dolezal")));
    }

    private static Teller teller(
            String outlet, List<Told.Figure> figures, List<Told.Name> names, List<Told.Quotation> quotations) {
        return new Teller(outlet + "-1", outlet, new Told(figures, names, quotations));
    }
}
