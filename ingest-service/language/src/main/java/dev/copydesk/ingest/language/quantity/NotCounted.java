package dev.copydesk.ingest.language.quantity;

import dev.copydesk.ingest.language.quantity.numeral.Numeral;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.util.List;
import java.util.Set;

/**
 * Numbers that are no quantities: names of models, roads and rooms, clock times, scores and seasons, 9/11 and 24/7, decades,
 * versions, the pronoun "one".
 */
final class NotCounted {
    /** Nouns that a number only labels. */
    private static final Set<String> LABELS = Set.of(
            "no",
            "no.",
            "nos.",
            "number",
            "#",
            "route",
            "junction",
            "junctions",
            "article",
            "articles",
            "section",
            "sections",
            "chapter",
            "chapters",
            "room",
            "flight",
            "page",
            "pages",
            "paragraph",
            "level",
            "phase",
            "channel",
            "highway",
            "interstate",
            "exit",
            "exits",
            "runway",
            "gate",
            "platform",
            "rule",
            "resolution",
            "proposition",
            "amendment",
            "district",
            "ward",
            "precinct",
            "unit",
            "type",
            "class",
            "grade",
            "category",
            "stage",
            "tier",
            "division",
            "week",
            "day",
            "game",
            "set",
            "lap",
            "act",
            "volume",
            "episode",
            "season",
            "series",
            "version",
            "figure",
            "table",
            "line",
            "model",
            "block",
            "bus",
            "train",
            "hole",
            "seed",
            "title",
            "area",
            "zone",
            "form",
            "count",
            "apollo",
            "m",
            "road",
            "street",
            "avenue",
            "lot",
            "box",
            "square",
            "formula",
            "under",
            "year",
            "psalm");

    private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "gmt", "noon");

    private static final Set<String> PRONOUN_BEFORE =
            Set.of("no", "any", "every", "this", "that", "the", "another", "each", "which", "some");

    /** "this year 93 did": the word behind one of these says when, and labels nothing. */
    private static final Set<String> POINTING =
            Set.of("this", "last", "next", "each", "every", "that", "per", "a", "one");

    private static final Set<String> LIST_BEFORE = Set.of(":", ";", ",", "and", "or", ".");

    private static final Set<String> AIRLINERS = Set.of(
            "max", "dreamliner", "jet", "jets", "jetliner", "jetliners", "plane", "planes", "aircraft", "airliner");

    private final List<Piece> pieces;

    NotCounted(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * Index of the piece behind a number that counts nothing; -1 when it counts.
     *
     * @param listed whether a bare count stands before it in the sentence
     */
    int skip(Numeral numeral, boolean listed) {
        int next = numeral.next();
        Piece first = pieces.get(numeral.from());
        if (joinedFigures(next)) {
            return behindJoined(next);
        }
        if (clock(next) || decadeOrCode(next)) {
            return next + 1;
        }
        if (listMark(numeral)
                || airliner(numeral)
                || labelled(numeral)
                || named(numeral) && !(listed && endsAnItem(next))
                || pronoun(first, next) && !(listed && lastOne(first, next))) {
            return next;
        }
        return -1;
    }

    /** "2-2", "24/7", "10:30", "9/11"; a range of counts is read before this. */
    private boolean joinedFigures(int next) {
        if (next >= pieces.size()) {
            return false;
        }
        Piece piece = pieces.get(next);
        if (piece.hyphen() && piece.digits()) {
            return true;
        }
        boolean mark = piece.is("/") || piece.is(":") || piece.is("–") || piece.is("-");
        boolean close = piece.start() == pieces.get(next - 1).end();
        return mark && close && next + 1 < pieces.size() && touches(next + 1);
    }

    private boolean touches(int i) {
        Piece piece = pieces.get(i);
        return piece.digits() && piece.start() == pieces.get(i - 1).end();
    }

    private int behindJoined(int next) {
        int at = next;
        while (at < pieces.size()
                && (!pieces.get(at).free()
                        || pieces.get(at).start() == pieces.get(at - 1).end())
                && !pieces.get(at).is(",")
                && !pieces.get(at).is(".")) {
            at++;
        }
        return at;
    }

    private boolean clock(int next) {
        return next < pieces.size() && CLOCK.contains(pieces.get(next).lower());
    }

    /** "1990s", "5G", "737s": letters glued to a figure that are neither a unit nor a scale. */
    private boolean decadeOrCode(int next) {
        return next < pieces.size() && pieces.get(next).glued() && Units.at(pieces, next) == null;
    }

    /** "(1) family visits; (2) official business". */
    private boolean listMark(Numeral numeral) {
        int from = numeral.from();
        int next = numeral.next();
        boolean bracketed = from > 0
                && pieces.get(from - 1).is("(")
                && next < pieces.size()
                && pieces.get(next).is(")")
                && pieces.get(from).digits();
        boolean opens = from < 2 || LIST_BEFORE.contains(pieces.get(from - 2).lower());
        return bracketed && opens;
    }

    /** "737 Max deliveries", "a 787 jet". */
    private boolean airliner(Numeral numeral) {
        Piece first = pieces.get(numeral.from());
        int next = numeral.next();
        return first.form().length() == 3
                && first.form().charAt(0) == '7'
                && first.form().charAt(2) == '7'
                && next < pieces.size()
                && AIRLINERS.contains(pieces.get(next).lower());
    }

    private boolean labelled(Numeral numeral) {
        if (numeral.from() == 0 || numeral.kind() != Numeral.Kind.CARDINAL) {
            return false;
        }
        Piece before = pieces.get(numeral.from() - 1);
        boolean when = numeral.from() > 1
                && POINTING.contains(pieces.get(numeral.from() - 2).lower());
        boolean singularLabel = LABELS.contains(before.lower()) && !when;
        return singularLabel && !beforePlural(numeral.next());
    }

    private boolean beforePlural(int next) {
        return next < pieces.size() && (pieces.get(next).token().tag().equals("NNS") || Units.at(pieces, next) != null);
    }

    /** "Boeing 737", "Apollo 11": a short number right behind a name, with nothing that it could count. */
    private boolean named(Numeral numeral) {
        if (numeral.from() == 0 || !pieces.get(numeral.from()).digits()) {
            return false;
        }
        Piece before = pieces.get(numeral.from() - 1);
        boolean grouped = pieces.get(numeral.from()).form().indexOf(',') > 0;
        boolean percent =
                numeral.next() < pieces.size() && pieces.get(numeral.next()).is("%");
        return before.token().properNoun()
                && before.token().capitalised()
                && !DateReader.isWeekday(before)
                && !DateReader.isMonth(before)
                && numeral.next() == numeral.from() + 1
                && !grouped
                && !percent
                && CountedNoun.at(pieces, numeral.next()) == null
                && !beforePlural(numeral.next());
    }

    /** "The Greens 41 and": in a list of such figures a name before one is no model's. */
    private boolean endsAnItem(int next) {
        return next >= pieces.size()
                || pieces.get(next).is(",")
                || pieces.get(next).is("and")
                || pieces.get(next).is(".")
                || pieces.get(next).is(";")
                || pieces.get(next).is("while")
                || pieces.get(next).is("but");
    }

    /** "four fell, two were brought down and one refused": the last of a list of counts. */
    private boolean lastOne(Piece first, int next) {
        int at = pieces.indexOf(first);
        return first.is("one")
                && at > 0
                && (pieces.get(at - 1).is("and") || pieces.get(at - 1).is(","))
                && next < pieces.size()
                && (pieces.get(next).token().tag().equals("VBD")
                        || pieces.get(next).token().tag().equals("VBZ")
                        || pieces.get(next).token().tag().equals("IN")
                                && !pieces.get(next).is("of"));
    }

    private boolean pronoun(Piece first, int next) {
        if (!first.is("one") || first.hyphen()) {
            return false;
        }
        int at = pieces.indexOf(first);
        boolean noun = next < pieces.size()
                && (pieces.get(next).token().tagged("NN")
                        || pieces.get(next).token().tagged("JJ")
                        || !pieces.get(next).free());
        boolean apiece = next < pieces.size()
                && (pieces.get(next).is("each") || pieces.get(next).is("apiece"));
        if (apiece) {
            return false;
        }
        boolean figure = next < pieces.size() && pieces.get(next).digits();
        boolean day = next < pieces.size() && pieces.get(next).is("day");
        boolean alone = at > 0
                && pieces.get(at - 1).is("(")
                && next < pieces.size()
                && pieces.get(next).is(")");
        return !noun && !alone
                || day
                || figure
                || at > 0 && PRONOUN_BEFORE.contains(pieces.get(at - 1).lower());
    }
}
