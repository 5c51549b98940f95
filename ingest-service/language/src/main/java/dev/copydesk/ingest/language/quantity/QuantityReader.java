package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures and dates of an article. Stateless. */
public final class QuantityReader {
    /** Figures and dates, each ordered by place. */
    public record Figures(List<Quantity> quantities, List<DateMention> dates) {}

    /** The figures and dates of a text that is cut into sentences and tokens. */
    public Figures read(Reading reading) {
        List<Quantity> quantities = new ArrayList<>();
        List<DateMention> dates = new ArrayList<>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            if (reading.tokens(s).stream().noneMatch(QuantityReader::tells)) {
                continue;
            }
            List<Piece> pieces = Piece.of(reading.tokens(s));
            DateReader.Dates found = DateReader.read(pieces, s);
            dates.addAll(found.mentions());
            quantities.addAll(new SentenceFigures(pieces, s, found.taken()).read());
        }
        return new Figures(quantities, dates);
    }

    private static boolean tells(Token token) {
        return SentenceFigures.TELLING.has(token) || DateReader.BEGINNING.has(token);
    }
}
