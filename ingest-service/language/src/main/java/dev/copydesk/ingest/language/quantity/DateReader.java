package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.ingest.language.quantity.numeral.Currencies;
import dev.copydesk.ingest.language.quantity.numeral.NumberWords;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads dates in the pieces of one sentence: "Friday, June 6, 1987", "the 6th of June", "Sept. 2004", "in 1998", "Monday". A bare
 * number is a year only where it can't count anything.
 */
final class DateReader {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
            Map.entry("monday", 1),
            Map.entry("tuesday", 2),
            Map.entry("wednesday", 3),
            Map.entry("thursday", 4),
            Map.entry("friday", 5),
            Map.entry("saturday", 6),
            Map.entry("sunday", 7),
            Map.entry("mon", 1),
            Map.entry("tues", 2),
            Map.entry("wed", 3),
            Map.entry("thurs", 4),
            Map.entry("fri", 5),
            Map.entry("sat", 6),
            Map.entry("sun", 7));

    /** What a date begins with: a day or a month by name, or a figure. */
    static final WordClass BEGINNING = WordClass.of(word ->
            word.digits() || WEEKDAYS.containsKey(bare(word.lower())) || MONTHS.containsKey(bare(word.lower())));

    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "in", "last", "this", "next", "since", "until", "by", "from", "early", "late", "mid", "of", "during");

    private final List<Piece> pieces;
    private final int sentence;
    private final List<DateMention> dates = new ArrayList<>();
    private final boolean[] taken;

    private DateReader(List<Piece> pieces, int sentence) {
        this.pieces = pieces;
        this.sentence = sentence;
        this.taken = new boolean[pieces.size()];
    }

    /** Dates of a sentence and the pieces that they take. */
    record Dates(List<DateMention> mentions, boolean[] taken) {}

    static Dates read(List<Piece> pieces, int sentence) {
        DateReader reader = new DateReader(pieces, sentence);
        int i = 0;
        while (i < pieces.size()) {
            int next = pieces.get(i).mayBe(BEGINNING) ? reader.dateAt(i) : -1;
            i = Math.max(next, i + 1);
        }
        return new Dates(reader.dates, reader.taken);
    }

    private int dateAt(int i) {
        Integer weekday = weekday(i);
        int at = weekday == null ? i : after(after(i + 1, "."), ",");
        if (weekday != null && is(at, "the")) {
            at++;
        }
        int next = monthFirst(i, at, weekday);
        if (next < 0) {
            next = dayFirst(i, at, weekday);
        }
        if (next < 0 && weekday != null) {
            return add(i, i + 1, null, null, null, weekday);
        }
        return next < 0 ? year(i) : next;
    }

    /** Whether a word is the name of a weekday. */
    static boolean isWeekday(Piece piece) {
        return WEEKDAYS.containsKey(piece.lower());
    }

    /** Whether a word is the name of a month. */
    static boolean isMonth(Piece piece) {
        return piece.token().capitalised() && MONTHS.containsKey(piece.lower());
    }

    /** "June 6, 1987", "June 1987", "in June". */
    private int monthFirst(int from, int at, Integer weekday) {
        Integer month = month(at);
        if (month == null) {
            return -1;
        }
        Integer day = day(at + 1);
        if (day != null) {
            int next = at + 2 + (ordinalEnding(at + 2) ? 1 : 0);
            int year = after(next, ",");
            return isYear(year)
                    ? add(from, trailing(year + 1), yearOf(year), month, day, weekday, trailingWeekday(year + 1))
                    : add(from, trailing(next), null, month, day, weekday, trailingWeekday(next));
        }
        int year = is(at + 1, "of") ? at + 2 : after(at + 1, ",");
        if (isYear(year)) {
            return add(from, year + 1, yearOf(year), month, null, null);
        }
        boolean alone = at > 0 && BEFORE_A_MONTH.contains(pieces.get(at - 1).lower());
        return alone ? add(at, at + 1, null, month, null, null) : -1;
    }

    /** "6 June 1987", "6th of June". */
    private int dayFirst(int from, int at, Integer weekday) {
        Integer day = day(at);
        if (day == null) {
            return -1;
        }
        int next = at + 1 + (ordinalEnding(at + 1) ? 1 : 0);
        next = is(next, "of") ? next + 1 : next;
        Integer month = month(next);
        if (month == null) {
            return -1;
        }
        int year = after(next + 1, ",");
        return isYear(year)
                ? add(from, trailing(year + 1), yearOf(year), month, day, weekday, trailingWeekday(year + 1))
                : add(from, trailing(next + 1), null, month, day, weekday, trailingWeekday(next + 1));
    }

    private int year(int i) {
        if (lifespan(i)) {
            add(i, i + 1, yearOf(i), null, null, null);
            return add(i + 1, i + 2, yearOf(i + 1), null, null, null);
        }
        if (!isYear(i) || counts(i + 1) || i > 0 && money(pieces.get(i - 1))) {
            return -1;
        }
        return add(i, i + 1, yearOf(i), null, null, null);
    }

    /** "(1931-2009)" behind a name: birth and death. */
    private boolean lifespan(int i) {
        return i > 0
                && is(i - 1, "(")
                && i + 2 < pieces.size()
                && fourDigits(i)
                && pieces.get(i + 1).hyphen()
                && fourDigits(i + 1)
                && is(i + 2, ")")
                && yearOf(i) >= 1000
                && yearOf(i + 1) > yearOf(i)
                && yearOf(i + 1) <= 2100;
    }

    private boolean fourDigits(int i) {
        String form = pieces.get(i).form();
        return form.length() == 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean money(Piece before) {
        return Currencies.ofSign(before.form()) != null;
    }

    /** Whether what follows a number of four digits is counted by it. */
    private boolean counts(int next) {
        if (next >= pieces.size()) {
            return false;
        }
        Piece piece = pieces.get(next);
        boolean plural = piece.token().tag().equals("NNS") && !piece.lower().endsWith("elections");
        return !piece.free()
                || plural
                || piece.is("%")
                || Units.at(pieces, next) != null
                || NumberWords.scale(piece.lower()) != null;
    }

    /** ", a Friday" or "(Friday)" behind a date. */
    private Integer trailingWeekday(int next) {
        int at = weekdayBehind(next);
        return at < 0 ? null : weekday(at);
    }

    private int trailing(int next) {
        int at = weekdayBehind(next);
        return at < 0 ? next : at + 1;
    }

    private int weekdayBehind(int next) {
        if (is(next, "(") && weekday(next + 1) != null && is(next + 2, ")")) {
            return next + 1;
        }
        int at = after(next, ",");
        return is(at, "a") && weekday(at + 1) != null && !continues(at + 2) ? at + 1 : -1;
    }

    /** "a Friday night" is a night, but the day is meant all the same; "a Friday in May" is another date. */
    private boolean continues(int at) {
        return is(at, "in") || month(at) != null;
    }

    private int add(int from, int next, Integer year, Integer month, Integer day, Integer before, Integer behind) {
        return add(from, next, year, month, day, before == null ? behind : before);
    }

    private int add(int from, int next, Integer year, Integer month, Integer day, Integer weekday) {
        int start = pieces.get(from).start();
        int end = pieces.get(next - 1).end();
        dates.add(new DateMention(start, end, sentence, year, month, day, weekday));
        for (int i = from; i < next; i++) {
            taken[i] = true;
        }
        return next;
    }

    private Integer weekday(int i) {
        return capitalised(i) ? WEEKDAYS.get(bare(pieces.get(i).lower())) : null;
    }

    private Integer month(int i) {
        return capitalised(i) ? MONTHS.get(bare(pieces.get(i).lower())) : null;
    }

    private static String bare(String lower) {
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean capitalised(int i) {
        return i < pieces.size() && Character.isUpperCase(pieces.get(i).form().charAt(0));
    }

    private Integer day(int i) {
        if (i >= pieces.size()
                || !pieces.get(i).digits()
                || pieces.get(i).form().length() > 2) {
            return null;
        }
        int day = Integer.parseInt(pieces.get(i).form());
        boolean plain = i + 1 >= pieces.size() || pieces.get(i + 1).free() || ordinalEnding(i + 1);
        return plain && day >= 1 && day <= 31 ? day : null;
    }

    private boolean ordinalEnding(int i) {
        return i < pieces.size()
                && pieces.get(i).glued()
                && Set.of("st", "nd", "rd", "th").contains(pieces.get(i).lower());
    }

    private boolean isYear(int i) {
        if (i >= pieces.size()
                || pieces.get(i).form().length() != 4
                || !pieces.get(i).free()) {
            return false;
        }
        String form = pieces.get(i).form();
        boolean alone = i + 1 >= pieces.size() || pieces.get(i + 1).free();
        return alone && form.chars().allMatch(c -> c >= '0' && c <= '9') && yearOf(i) >= 1000 && yearOf(i) <= 2100;
    }

    private int yearOf(int i) {
        return Integer.parseInt(pieces.get(i).form());
    }

    private boolean is(int i, String word) {
        return i < pieces.size() && pieces.get(i).is(word);
    }

    private int after(int i, String mark) {
        return is(i, mark) ? i + 1 : i;
    }
}
