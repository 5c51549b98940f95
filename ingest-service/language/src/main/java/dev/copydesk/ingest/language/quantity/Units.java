package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words for units, as {@code units.txt} lists them. */
final class Units {
    private static final Map<String, Unit> WORDS = new HashMap<>();
    private static final Map<String, Unit> GLUED = new HashMap<>();

    static {
        for (String line : WordFile.lines(Units.class, "units.txt")) {
            String[] words = line.split(" ");
            Unit unit = new Unit(words[0], Measure.valueOf(words[1]));
            for (int i = 2; i < words.length; i++) {
                String word = words[i];
                if (word.startsWith("~")) {
                    GLUED.put(word.substring(1), unit);
                } else {
                    WORDS.put(word, unit);
                    GLUED.put(word, unit);
                }
            }
        }
    }

    /** "16 US gallons", "four imperial pints": whose measure it is. */
    private static final Set<String> SYSTEMS = Set.of("us", "u.s.", "imperial", "british", "uk");

    /** Units that are not the same on both sides of the Atlantic. */
    private static final Set<String> LOCAL = Set.of("gal", "pt");

    private Units() {}

    /** A unit's symbol and what kind of figure it makes. */
    record Unit(String symbol, Measure measure) {}

    /** A unit found behind a figure, and the index of the piece after it. */
    record Found(Unit unit, int next) {}

    /** The unit that begins at a piece, or null. */
    static Found at(List<Piece> pieces, int at) {
        if (at >= pieces.size()) {
            return null;
        }
        Piece piece = pieces.get(at);
        if (piece.is("nautical")
                && at + 1 < pieces.size()
                && pieces.get(at + 1).lower().startsWith("mile")) {
            return new Found(new Unit("nmi", Measure.UNIT), at + 2);
        }
        if (SYSTEMS.contains(piece.lower()) && piece.free() && at + 1 < pieces.size()) {
            Unit named = WORDS.get(pieces.get(at + 1).lower());
            return named == null || named.measure() != Measure.UNIT ? null : new Found(of(piece, named), at + 2);
        }
        if (piece.is("degrees") || piece.is("degree") || piece.is("°") || piece.is("º")) {
            return degrees(pieces, at);
        }
        if (piece.is("square") || piece.is("sq") || piece.is("cubic")) {
            return power(pieces, at, piece.is("cubic") ? "3" : "2");
        }
        Unit unit = piece.glued() ? GLUED.get(piece.lower()) : WORDS.get(piece.lower());
        if (unit == null || unit.measure() == Measure.TEMPERATURE && !temperature(piece)) {
            return null;
        }
        return perHour(pieces, new Found(unit, at + 1));
    }

    /** A gallon, a pint or a ton of one country; elsewhere the words leave it open. */
    private static Unit of(Piece system, Unit unit) {
        if (!LOCAL.contains(unit.symbol())) {
            return unit;
        }
        boolean american = system.is("us") || system.is("u.s.");
        return new Unit((american ? "US " : "imp ") + unit.symbol(), unit.measure());
    }

    /** "14c" is no temperature, "14C" is. */
    private static boolean temperature(Piece piece) {
        return piece.lower().length() > 1 || piece.form().equals(piece.form().toUpperCase(java.util.Locale.ROOT));
    }

    private static Found degrees(List<Piece> pieces, int at) {
        if (at + 1 < pieces.size()) {
            String scale = pieces.get(at + 1).lower();
            if (scale.equals("c") || scale.equals("celsius") || scale.equals("centigrade")) {
                return new Found(new Unit("C", Measure.TEMPERATURE), at + 2);
            }
            if (scale.equals("f") || scale.equals("fahrenheit")) {
                return new Found(new Unit("F", Measure.TEMPERATURE), at + 2);
            }
        }
        return new Found(new Unit("deg", Measure.TEMPERATURE), at + 1);
    }

    private static Found power(List<Piece> pieces, int at, String power) {
        if (at + 1 >= pieces.size()) {
            return null;
        }
        Unit length = GLUED.get(pieces.get(at + 1).lower());
        return length == null || length.measure() != Measure.UNIT
                ? null
                : new Found(new Unit(length.symbol() + power, Measure.UNIT), at + 2);
    }

    /** "60 miles per hour", "60 miles an hour", "100 km/h". */
    private static Found perHour(List<Piece> pieces, Found found) {
        int at = found.next();
        if (at + 1 >= pieces.size()) {
            return found;
        }
        String per = pieces.get(at).lower();
        String hour = pieces.get(at + 1).lower();
        boolean rate = (per.equals("per") || per.equals("an") || per.equals("/"))
                && (hour.equals("hour") || hour.equals("h") || hour.equals("hr"));
        if (!rate) {
            return found;
        }
        return switch (found.unit().symbol()) {
            case "mi" -> new Found(new Unit("mph", Measure.UNIT), at + 2);
            case "km" -> new Found(new Unit("km/h", Measure.UNIT), at + 2);
            default -> found;
        };
    }
}
