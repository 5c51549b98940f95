package dev.copydesk.rules.arithmetic.difference;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which a figure says how far two others are apart. */
public final class Apart {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Verbs for what something has more or less of than before, where the copy weighs or measures it twice. */
    private static final Set<String> CHANGED = Set.of(
            "lose", "shed", "gain", "add", "save", "cut", "grow", "shrink", "climb", "drop", "fall", "rise", "pocket");

    /** "The gap between the richest town, at $84,000, and the poorest, at $31,000, is". */
    private static final Pattern GAP = Pattern.compile(
            ".*\\b(?:gap|difference|margin) between [^.;\\n"
                    + "]*(?: is| was| stands at| stood at| widened to| narrowed to),? (?:now |only |just )?+",
            Pattern.DOTALL);

    private static final Pattern BEFORE_AND_AFTER = Pattern.compile(
            "\\b(?:now|began with|begun with|started with|ended with|finished with|left with|down (?:to|from)|up (?:to|from)"
                    + "|used to|since|last year|a year (?:ago|earlier|later|before)|years (?:ago|earlier|later)|from \\d[\\d,.]*+ (?:\\p{Ll}++ )?to)\\b");

    private static final int LOOK = 160;

    private static final Pattern MORE = Pattern.compile(" more(?: than| for|[,.;])");

    /** "an extra 65 cents a litre". */
    private static final Pattern EXTRA =
            Pattern.compile("\\b(?:[Ee]xtra|[Aa]dditional|(?:pay|find|spend)(?:ing)? another) $");

    /** "paying $27 more", "charge £2 less for the same". */
    private static final Pattern MORE_BEHIND = Pattern.compile(" (?:more|less|extra|additional|dearer|cheaper)\\b");

    private static final Pattern RESOLD = Pattern.compile(
            ".*\\b(?:[Bb]ought|[Pp]aid|[Pp]urchased|[Aa]cquired|cost)\\b[^\\n"
                    + "]*\\b(?:sold|resold|sale|fetched|auctioned|made)\\b[^\\n"
                    + "]*\\b(?:profit|loss|gain|more|extra|mark-up|return) (?:of )?(?:just |only |some )?",
            Pattern.DOTALL);

    /** Units of time in which races and journeys are compared. */
    private static final Set<String> TIMED = Set.of("second", "minute", "hour");

    /** So far from a margin in runs the innings are told of. */
    private static final int INNINGS = 300;

    /** Two sides with three innings between them. */
    private static final int LEAST_INNINGS = 3;

    private static final Pattern TWO_INNINGS =
            Pattern.compile("\\b(?:(?:first|second|two|both) innings|declared|follow-on|following on)\\b");

    private Apart() {}

    /** Whether a figure says how far two others are apart. */
    public static boolean names(String text, Figure figure) {
        boolean plain =
                switch (figure.measure()) {
                    case COUNT, UNIT, MONEY, DURATION, TEMPERATURE -> true;
                    default -> false;
                };
        boolean points =
                figure.measure() == Measure.PERCENTAGE_POINT && figure.value().compareTo(HUNDRED) < 0;
        return figure.exact()
                && (points || plain && (apart(text, figure) || moved(text, figure) || resold(text, figure)));
    }

    private static boolean apart(String text, Figure figure) {
        return figure.part() == Part.DIFFERENCE
                || figure.change()
                || more(text, figure)
                || extra(text, figure)
                || gone(text, figure)
                || pointed(text, figure)
                || betweenThem(text, figure)
                || gap(text.substring(Math.max(0, figure.start() - LOOK), figure.start()));
    }

    /** "won by 112 runs" where each side had two innings: of both together, which no pair of figures makes. */
    static boolean ofInnings(String text, Figure difference, List<Figure> runs) {
        int from = Math.max(0, difference.start() - INNINGS);
        return "run".equals(difference.noun())
                && runs.size() >= LEAST_INNINGS
                && TWO_INNINGS
                        .matcher(text.substring(from, Math.min(text.length(), difference.end() + INNINGS)))
                        .find();
    }

    /** Whether the words before a figure end in "the gap between the two is". */
    private static boolean gap(String before) {
        return before.contains(" between ") && GAP.matcher(before).matches();
    }

    private static boolean moved(String text, Figure figure) {
        return CHANGED.contains(Objects.toString(figure.quantity().verb(), ""))
                && (figure.measure() == Measure.UNIT
                        || figure.counted() && figure.noun() != null && twice(text, figure));
    }

    /** "had 40 trains and now has 28": the copy has counted the same before and after, and not the one's and the other's. */
    private static boolean twice(String text, Figure figure) {
        return BEFORE_AND_AFTER
                .matcher(text)
                .region(Math.max(0, figure.start() - LOOK), figure.start())
                .find();
    }

    /** "Those 28 seconds had cost him the race": a measure that the copy takes as known, whatever it is. */
    private static boolean pointed(String text, Figure figure) {
        boolean measured = figure.measure() == Measure.UNIT
                || figure.measure() == Measure.MONEY
                || figure.measure() == Measure.DURATION && TIMED.contains(figure.unit());
        return measured
                && THOSE.matcher(text.substring(Math.max(0, figure.start() - 8), figure.start()))
                        .find();
    }

    private static final Pattern BETWEEN_THEM =
            Pattern.compile(" (?:between|that separated?|that divided?) (?:them|the two)\\b");

    /** "The eight centimetres between them". */
    private static boolean betweenThem(String text, Figure figure) {
        return BETWEEN_THEM
                        .matcher(text)
                        .region(figure.phraseEnd(), text.length())
                        .lookingAt()
                && THOSE.matcher(text.substring(Math.max(0, figure.start() - 8), figure.start()))
                        .find();
    }

    /** Whether nothing but such a pointing word says that a figure is a difference: it may as well be anything else. */
    static boolean onlyPointed(String text, Figure figure) {
        return pointed(text, figure)
                && figure.part() != Part.DIFFERENCE
                && !figure.change()
                && !extra(text, figure)
                && !betweenThem(text, figure)
                && !gone(text, figure);
    }

    /** ", 8p more" behind two prices. */
    static boolean more(String text, Figure figure) {
        return figure.part() == Part.ADDITION
                && text.startsWith(", ", figure.start() - 2)
                && MORE.matcher(text).region(figure.phraseEnd(), text.length()).lookingAt();
    }

    /** "an extra 65 cents", "paying $27 more": of money and measures; more of what is counted comes on top of it. */
    private static boolean extra(String text, Figure figure) {
        boolean measured = figure.measure() == Measure.MONEY || figure.measure() == Measure.UNIT;
        return measured
                && (EXTRA.matcher(text.substring(Math.max(0, figure.start() - 20), figure.start()))
                                .find()
                        || MORE_BEHIND
                                .matcher(text)
                                .region(figure.phraseEnd(), text.length())
                                .lookingAt());
    }

    /** What is no longer there, or has come: "the 425 hectares that vanished", "the missing four", "the 17 minutes saved". */
    private static final Pattern GONE_BEHIND = Pattern.compile(
            " (?:(?:that|which|who) (?:have |has |had |were |was |are )?(?:since )?)?(?:vanished|disappeared|lost|gone|missing|saved|gained|added|cut)\\b");

    private static final Pattern GONE_BEFORE =
            Pattern.compile("\\b(?:[Tt]he|[Tt]hose|[Tt]hese) (?:missing|lost|vanished|extra|additional) $");
    private static final Pattern THOSE = Pattern.compile("\\b(?:[Tt]he|[Tt]hose|[Tt]hese) $");

    /** Those by whom a number of people has grown or shrunk. */
    private static final Set<String> COMERS = Set.of(
            "newcomer", "arrival", "addition", "departure", "leaver", "recruit", "joiner", "defector", "entrant");

    /** Whether a figure counts those by whom a number of people has grown or shrunk. */
    static boolean comers(Figure figure) {
        return figure.noun() != null && COMERS.contains(figure.noun());
    }

    private static boolean gone(String text, Figure figure) {
        String before = text.substring(Math.max(0, figure.start() - 20), figure.start());
        return comers(figure) && THOSE.matcher(before).find()
                || GONE_BEFORE.matcher(before).find()
                || THOSE.matcher(before).find()
                        && GONE_BEHIND
                                .matcher(text)
                                .region(figure.phraseEnd(), text.length())
                                .lookingAt();
    }

    /** "bought the barn for $46,000 and sold it for $71,500, a profit of $25,500". */
    private static boolean resold(String text, Figure figure) {
        return figure.measure() == Measure.MONEY
                && RESOLD.matcher(text.substring(Math.max(0, figure.start() - LOOK), figure.start()))
                        .matches();
    }
}
