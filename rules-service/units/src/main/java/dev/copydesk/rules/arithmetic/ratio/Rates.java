package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Averages, and cases for so many inhabitants. */
public final class Rates {
    /** Id of the rule for averages and rates. */
    public static final String RULE = "arithmetic.average";

    /** Rounding up or down moves a figure by less than its last digit. */
    private static final BigDecimal ALMOST = new BigDecimal("0.99");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal LEAST_BASE = BigDecimal.valueOf(100);
    private static final int MOST_CANDIDATES = 4;
    private static final int LEAST_OF_LIST = 3;
    private static final int LOOK = 20;
    private static final BigDecimal MOST_OFF = new BigDecimal("0.35");
    /** One of these stands in whatever {@link #AVERAGE_BEFORE} matches; before most figures there is none. */
    private static final List<String> AVERAGE_WITH =
            List.of("each ", "averag", "mean", "one ", "work", "equivalent to", "amounts to");

    private static final Pattern AVERAGE_BEFORE = Pattern.compile(
            ".*\\b(?:(?:equally|evenly|share[sd]?|split|divided?)\\b[^.\\d]{0,50}\\beach (?:one )?(?:will |would |of"
                    + " them"
                    + " )?(?:gets?|got|receives?|received|pays?|paid|earns?|earned|takes?|took)|average|averages|averaged|averaging|average [a-z]++(?: (?:weighed|weighs|cost|costs|was|is|at|paid|earned))?|mean|one"
                    + " (?:for|to|per) every|works out at|working out at|worked out at|equivalent to|amounts to|works out"
                    + " to) (?:of |about |just |some |only |is |was |price of |donation of |cost of )*+",
            Pattern.DOTALL);
    private static final Pattern AVERAGE_BEHIND = Pattern.compile(
            ",? (?:each )?(?:(?:an?|per|every)"
                    + " (?:hour|day|night|week|month|year|game|match|show|trip|visit|round|shift)(?= on average)|on"
                    + " average|apiece on average|a head|per head|per person|each|apiece)\\b.*",
            Pattern.DOTALL);

    /** "at €90 each a day" is shared out twice. */
    private static final Pattern EACH_A_TIME = Pattern.compile(
            " (?:each|apiece|a head|per head|per person) (?:an?|per|every) (?:hour|day|night|week|month|year)\\b");

    /** "84 goals in 38 matches, or 2.2 a game". */
    private static final Pattern OR = Pattern.compile(
            "(?: \\(|(?:,| -| —|—| \\() ?(?:or|which is|that is|i\\.e\\.) )(?:about |just |roughly |nearly |almost )?$");

    /** "180 tickets at £10 each" tells a price, which {@link Products} has. */
    private static final Pattern PRICE = Pattern.compile(" (?:at|on|for) (?:about |just |roughly |only )?$");

    /** "in 12 days, 14 tonnes a day": what the sentence has just told comes to that. */
    private static final Pattern APPOSED = Pattern.compile("\\p{L}, (?:about |roughly |nearly |almost |some )?$");

    private static final Pattern A_TIME = Pattern.compile(
            " (?:an?|per) (?:hour|day|night|week|month|year|game|match|round|innings|visit|show|trip|weekend|season|session|shift|lap|set|fixture)(?:[.;]|,(?! (?:at home|away|abroad)\\b))");

    private static final Pattern IN = Pattern.compile(" (?:in|over) (?:just |only |the )?");

    private static final Pattern A = Pattern.compile(" (?:an?|per) ");
    private static final Pattern PER_TIME = Pattern.compile(" (?:an?|per) (?:second|minute|hour)\\b");
    private static final Pattern A_HEAD = Pattern.compile(" (?:a head|per head|per person|a person)\\b");

    private static final Pattern A_DAY = Pattern.compile(" (?:an?|per) (?:day|night|week|month|year|season)\\b");

    private static final Set<String> OCCASIONS =
            Set.of("weekend", "night", "session", "shift", "season", "game", "match", "round", "lap", "show", "trip");

    /** "seven a game at home": of some of the games. */
    private static final Pattern SOME_ONLY =
            Pattern.compile(" (?:an?|per) \\p{Ll}++ (?:at home|away|if|not counting|without)\\b");

    /** "and, in the league, an average of seven": of other matches. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\b(?:and|but),? (?:in|at|for) (?!that\\b|this\\b|those\\b|these\\b|all\\b|the same\\b)");

    private static final Pattern PER = Pattern.compile(
            "(?: (?:cases|deaths|infections|births|people|doctors|residents|crimes|murders|homicides))? (?:per|for"
                    + " every|in every) ");

    /** "averaged four last season": of another time than the figures before it. */
    private static final Pattern OTHER_TIME = Pattern.compile(
            "[^,.;]*\\b(?:last|the previous|the year before|in previous) ?(?:season|year|month|week|term|winter|summer|time)?\\b");

    private Rates() {}

    /** Whether a figure is a rate on the base behind it: "25 per 100,000". */
    public static boolean perBase(String text, Figure rate, Figure base) {
        return base.value().compareTo(LEAST_BASE) >= 0
                && rate.end() < base.start()
                && base.start() - rate.end() < 40
                && PER.matcher(text.substring(rate.end(), base.start())).matches();
    }

    /** The readings of "25 per 100,000": cases and inhabitants are two of the figures before. */
    public static List<Claim> per(String text, Around rate, Figure base) {
        List<Figure> near = rate.near(other -> other.counted() && !base(text, other));
        List<Claim> claims = new ArrayList<>();
        for (Figure inhabitants : near) {
            for (Figure cases : near) {
                boolean plausible = inhabitants.value().compareTo(BigDecimal.valueOf(1000)) >= 0
                        && cases.value().multiply(BigDecimal.TEN).compareTo(inhabitants.value()) < 0;
                if (plausible) {
                    claims.add(per(text, rate.figure(), cases, inhabitants, base));
                }
            }
        }
        return claims.size() == 1 ? claims : claims.stream().map(Claim::loose).toList();
    }

    private static boolean base(String text, Figure figure) {
        String before = text.substring(Math.max(0, figure.start() - 6), figure.start());
        return before.endsWith("per ") || before.endsWith("every ");
    }

    private static Claim per(String text, Figure rate, Figure cases, Figure inhabitants, Figure base) {
        BigDecimal actual = cases.value().multiply(base.value()).divide(inhabitants.value(), MathContext.DECIMAL64);
        BigDecimal shown = Rounding.like(rate, actual);
        BigDecimal room = actual.movePointLeft(2)
                .multiply(BigDecimal.valueOf(3))
                .max(rate.quantity().grain().multiply(ALMOST));
        return Claim.of(RULE, rate, shown, Interval.of(actual).widened(room), List.of(cases, inhabitants))
                .working(Wording.plain(cases.value()) + " / " + Wording.plain(inhabitants.value()) + " × "
                        + Wording.plain(base.value()) + " = " + Wording.plain(actual.setScale(1, RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(rate.start(), rate.end(), Wording.like(text, rate, shown), "the rate worked out"));
    }

    /** Whether the copy calls a figure an average. */
    public static boolean average(String text, Figure figure) {
        return figure.holders() == null && (called(text, figure) || apposed(text, figure)) || Paces.pace(text, figure);
    }

    /** Whether the words beside a figure call it an average. */
    static boolean called(String text, Figure figure) {
        String before = text.substring(Math.max(0, figure.start() - 50), figure.start());
        String behind = text.substring(figure.phraseEnd(), Math.min(text.length(), figure.phraseEnd() + 30));
        boolean called = AVERAGE_WITH.stream().anyMatch(before::contains)
                        && AVERAGE_BEFORE.matcher(before).matches()
                || AVERAGE_BEHIND.matcher(behind).matches()
                        && !PRICE.matcher(before).find()
                || figure.part() == Part.EACH && OR.matcher(before).find()
                || figure.part() == Part.EACH && PER_TIME.matcher(behind).lookingAt();
        return called
                && !EACH_A_TIME.matcher(behind).lookingAt()
                && !OTHER_TIME.matcher(behind).lookingAt();
    }

    /** The readings of an average: one figure near it shared out over another. */
    public static List<Claim> averages(String text, Around around) {
        Figure average = around.figure();
        List<Claim> paces = Paces.of(text, around);
        if (!paces.isEmpty()) {
            return paces;
        }
        if (!called(text, average)) {
            return apposed(text, average) ? apposed(text, around) : List.of();
        }
        List<Figure> near = around.near(other -> other.roughly() && !other.percent());
        if (near.size() > MOST_CANDIDATES + 1) {
            List<Claim> outright = Outright.average(text, around);
            return outright.isEmpty()
                    ? ofList(text, around).stream().map(Claim::loose).toList()
                    : outright;
        }
        List<Claim> claims = sharedOut(text, average, near);
        claims.addAll(ofList(text, around));
        List<Claim> alike = claims.stream().filter(claim -> claim.within(TWO)).toList();
        if (alike.size() == 1 && claims.size() > 1 && claims.stream().noneMatch(Claim::holds)) {
            claims = alike;
        }
        boolean sure = claims.size() == 1
                && claims.get(0).grounds().stream().allMatch(ground -> ground.sentence() == average.sentence())
                && (near(claims.get(0)) || claims.get(0).slip())
                && !ofSome(text, claims.get(0));
        List<Claim> outright = sure ? List.of() : Outright.average(text, around);
        return sure ? claims : outright.isEmpty() ? loosened(text, claims) : outright;
    }

    private static boolean apposed(String text, Figure figure) {
        return figure.part() == Part.EACH
                && APPOSED.matcher(text.substring(Math.max(0, figure.start() - LOOK), figure.start()))
                        .find()
                && A_TIME.matcher(text)
                        .region(figure.phraseEnd(), text.length())
                        .lookingAt();
    }

    /** The reading of "168 tonnes in 12 days, 14 a day": only of what stands right before it, and of the unit that it is for each of. */
    private static List<Claim> apposed(String text, Around around) {
        Figure average = around.figure();
        List<Figure> here = around.before(other -> other.sentence() == average.sentence());
        if (here.size() != 2) {
            return List.of();
        }
        Figure total = here.get(0);
        Figure time = here.get(1);
        boolean shared = total.exact()
                && time.exact()
                && perUnit(text, average, time)
                && time.value().compareTo(BigDecimal.ONE) > 0
                && average.start() - time.phraseEnd() <= LOOK
                && (total.addsTo(average) || average.bare() && total.counted())
                && total.value().compareTo(average.value()) > 0
                && total.phraseEnd() <= time.start()
                && IN.matcher(text.substring(total.phraseEnd(), time.start())).matches();
        return shared ? List.of(average(text, average, total, time)) : List.of();
    }

    private static List<Claim> sharedOut(String text, Figure average, List<Figure> near) {
        boolean perTime = PER_TIME.matcher(
                        text.substring(average.phraseEnd(), Math.min(text.length(), average.phraseEnd() + LOOK)))
                .lookingAt();
        List<Figure> over = near.stream()
                .filter(number -> number.value().compareTo(BigDecimal.ONE) > 0)
                .filter(number -> perUnit(text, average, number)
                        || number.count() && !perTime && !ofAnother(text, average, number))
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Figure total : near) {
            for (Figure number : over) {
                boolean plausible = total != number
                        && total.measure() == average.measure()
                        && total.value().compareTo(average.value()) > 0
                        && (total.unit() == null || total.addsTo(average));
                if (plausible) {
                    claims.add(average(text, average, total, number));
                }
            }
        }
        return claims;
    }

    /** Whether a number counts occasions beside an average a head, or people, or what is told later, beside an average a day. */
    private static boolean ofAnother(String text, Figure average, Figure number) {
        boolean head =
                A_HEAD.matcher(text).region(average.phraseEnd(), text.length()).lookingAt();
        boolean day =
                A_DAY.matcher(text).region(average.phraseEnd(), text.length()).lookingAt();
        return head && number.noun() != null && OCCASIONS.contains(number.noun())
                || day && (People.counted(number) || number.sentence() > average.sentence());
    }

    /** Whether an average is of some of the occasions that the figures before it are of. */
    private static boolean ofSome(String text, Claim claim) {
        int from = claim.grounds().stream().mapToInt(Figure::phraseEnd).max().orElse(0);
        int to = claim.figure().start();
        return from < to && ELSEWHERE.matcher(text.substring(from, to)).find()
                || SOME_ONLY
                        .matcher(text)
                        .region(claim.figure().phraseEnd(), text.length())
                        .lookingAt();
    }

    private static List<Claim> loosened(String text, List<Claim> claims) {
        boolean only = claims.size() == 1;
        return claims.stream()
                .map(claim -> only && near(claim) && !ofSome(text, claim) ? claim.likely() : claim.loose())
                .toList();
    }

    /** "300 an hour" of so many hours. */
    private static boolean perUnit(String text, Figure average, Figure time) {
        String one = time.measure() == Measure.DURATION ? time.unit() : time.counted() ? time.noun() : null;
        Matcher each = A.matcher(text).region(average.phraseEnd(), text.length());
        if (one == null || !each.lookingAt() || !text.startsWith(one, each.end())) {
            return false;
        }
        int end = each.end() + one.length();
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }

    /** "Rounds of 68, 71, 70 and 67 gave her an average of 69": the mean of figures that stand together before it. */
    private static List<Claim> ofList(String text, Around around) {
        Figure average = around.figure();
        List<Figure> list = new ArrayList<>();
        for (Figure other : around.before()) {
            boolean like =
                    other.term() && (other.addsTo(average) || average.bare() || other.bare()) && size(other, average);
            if (!like && !other.addsTo(average)) {
                continue;
            }
            if (!like || !list.isEmpty() && other.sentence() != list.get(0).sentence()) {
                list.clear();
            }
            if (like) {
                list.add(other);
            }
        }
        if (list.size() < LEAST_OF_LIST
                || !list.stream().skip(1).allMatch(other -> other.addsTo(list.get(0)) || other.bare())) {
            return List.of();
        }
        BigDecimal sum = list.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(list.size()), MathContext.DECIMAL64);
        BigDecimal shown = Rounding.like(average, mean);
        return List.of(Claim.of(
                        RULE,
                        average,
                        shown,
                        Interval.of(mean).widened(average.quantity().grain()),
                        list)
                .working(Wording.sum(list, sum) + "; / " + list.size() + " = "
                        + Wording.plain(mean.setScale(2, RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(
                        average.start(), average.end(), Wording.like(text, average, shown), "the average worked out")));
    }

    /** Whether a figure may be one of those that an average is of: neither twice as large nor half as small. */
    private static boolean size(Figure figure, Figure average) {
        return figure.value().multiply(TWO).compareTo(average.value()) > 0
                && average.value().multiply(TWO).compareTo(figure.value()) > 0;
    }

    /** An average that is off by more than this is of other figures. */
    private static boolean near(Claim claim) {
        BigDecimal most = claim.expected().multiply(MOST_OFF);
        return claim.expected().subtract(claim.figure().value()).abs().compareTo(most) <= 0;
    }

    /** The claim that a figure is what a total comes to when it is shared out over a number. */
    static Claim average(String text, Figure average, Figure total, Figure number) {
        BigDecimal actual = total.value().divide(number.value(), MathContext.DECIMAL64);
        BigDecimal shown = Rounding.like(average, actual);
        BigDecimal room = actual.movePointLeft(2)
                .multiply(total.exact() ? TWO : FIVE)
                .max(average.quantity().grain().multiply(ALMOST));
        return Claim.of(RULE, average, shown, Interval.of(actual).widened(room), List.of(total, number))
                .working(Wording.plain(total.value()) + " / " + Wording.plain(number.value()) + " = "
                        + Wording.plain(actual.setScale(2, RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(
                        average.start(), average.end(), Wording.like(text, average, shown), "the average worked out"))
                .fix(new Claim.Fix(
                        total.start(),
                        total.end(),
                        Wording.like(text, total, average.value().multiply(number.value())),
                        "the average would be right"));
    }
}
