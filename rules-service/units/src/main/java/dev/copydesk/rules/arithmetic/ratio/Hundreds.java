package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Series;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages of one whole, which come to a hundred. */
public final class Hundreds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Shares of one whole that come to more than this are of many. */
    private static final BigDecimal MOST_SHARES = BigDecimal.valueOf(130);

    private static final Pattern MANY_ANSWERS = Pattern.compile(
            "\\b(?:more than one|as many|multiple|several|also(?!-)|both|rounded|rounding|each|respectively|either)\\b");

    /**
     * The claim that percentages strung together are all of one whole: a number near them says how many there are, or they
     * come to a little more than all of it.
     */
    public static List<Claim> ofSeries(String text, Series shares, List<Figure> figures) {
        List<Figure> all = shares.figures();
        boolean plain = all.stream().allMatch(share -> share.percent() && share.exact() && !share.change());
        if (all.size() < 3 || !plain) {
            return List.of();
        }
        Figure last = shares.last();
        BigDecimal sum = all.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = HUNDRED.subtract(sum).add(last.value());
        boolean announced = figures
                .subList(Math.max(0, shares.first().index() - 2), shares.first().index())
                .stream()
                .anyMatch(number -> number.counted()
                        && number.noun() != null
                        && shares.first().sentence() - number.sentence() <= 1
                        && number.value().compareTo(BigDecimal.valueOf(all.size())) == 0);
        boolean over = sum.compareTo(HUNDRED) > 0 && sum.compareTo(MOST_SHARES) <= 0;
        String around =
                text.substring(Math.max(0, shares.first().start() - 150), Math.min(text.length(), last.end() + 150));
        if (left.signum() <= 0
                || !announced && !over
                || MANY_ANSWERS.matcher(around).find()) {
            return List.of();
        }
        BigDecimal room = last.quantity().grain().multiply(BigDecimal.valueOf(all.size() - 1L));
        Claim claim = Claim.of(Shares.RULE, last, left, Interval.of(left).widened(room), all.subList(0, all.size() - 1))
                .at(shares.first().start(), last.end())
                .working(Wording.sum(all, sum) + "%")
                .fix(new Claim.Fix(last.start(), last.end(), Wording.like(text, last, left), "what is left of 100%"));
        return List.of(announced ? claim.likely() : claim.loose());
    }

    /** "48% said yes and 39% no. A further 13% did not know": shares of one whole are no more than a hundred together. */
    static List<Claim> further(String text, Around around) {
        Figure last = around.figure();
        List<Figure> before = around.before(other -> other.percent()
                && other.exact()
                && !other.change()
                && other.part() != Part.SUBSET
                && last.sentence() - other.sentence() <= 1);
        BigDecimal left = before.stream().map(Figure::value).reduce(HUNDRED, BigDecimal::subtract);
        BigDecimal sum = HUNDRED.subtract(left).add(last.value());
        boolean over = before.size() > 1 && left.signum() > 0 && sum.compareTo(MOST_SHARES) <= 0;
        String copy = text.substring(Math.max(0, last.start() - 200), Math.min(text.length(), last.end() + 100));
        if (!over || MANY_ANSWERS.matcher(copy).find() || AMONG.matcher(copy).find()) {
            return List.of();
        }
        return List.of(Claim.of(Shares.RULE, last, left, new Interval(null, left.add(BigDecimal.ONE)), before)
                .working("with what stands before it that is " + Wording.plain(sum) + "%")
                .fix(new Claim.Fix(last.start(), last.end(), Wording.like(text, last, left), "what is left of 100%"))
                .likely());
    }

    private static final Set<Part> NO_SHARES = EnumSet.of(Part.EACH, Part.DIFFERENCE, Part.BASE, Part.SUBSET);

    /** Words of a whole that is shared out: answers to one question, votes, stakes. */
    private static final Pattern SHARED_OUT = Pattern.compile(
            "\\b(?:another|the other|remaining|the rest|further|no (?:view|opinion|preference|answer|idea)|undecided|unsure|not sure|(?:do|did)"
                    + "(?:n['’]t| not) know|abstain(?:ed|ing)?|abstentions|spoil(?:ed|t)|neither|votes?|voted|ballots?|owns? (?:the rest|\\d)|stakes?"
                    + "|split|divided|made up|makes? up|third (?:candidate|party))\\b");

    /** Words that set shares of different wholes, times or groups side by side. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:compared|than|from|up|down|against (?:the )?\\d|ago|previous(?:ly)?|last (?:year|month|time|week)|(?:19|20)\\d\\d|(?<!out |shared |split |divided )among|of (?:men"
                    + "|women|those|them)|turnout|rose|fell|rise|drop|increase|average|discount|interest|tax)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Among men 51%": shares of groups, and not of one whole. */
    private static final Pattern AMONG = Pattern.compile("\\b(?:[Aa]mong|of (?:men|women))\\b");

    private static final int LOOK = 60;

    private static final Pattern VOTE = Pattern.compile("\\b(?:votes?|voted|ballots?|polls?)\\b");

    /** A sentence that opens with a name. */
    private static final Pattern A_NAME = Pattern.compile(
            "[.!?]”? (?!(?:It|They|He|She|This|That|Turnout|Others|Some|One|Nobody|Women|Men)\\b)\\p{Lu}\\p{Ll}++(?: \\p{Lu}\\p{Ll}++)?"
                    + " (?:had|has|got|took|won|came)\\b");

    /** Two rounds, or the votes of two places. */
    private static final Pattern OTHER_VOTE = Pattern.compile(
            "\\b(?:rounds?|run-?off|second|in the (?:north|south|east|west|city|town|cities|towns|country|countryside|capital|villages?|suburbs))\\b");

    private static final Pattern OF =
            Pattern.compile(" of (?:the |its |all |their )?(?!them\\b|it\\b|those\\b|these\\b|that\\b)([a-z]++)");

    /**
     * The reading of a percentage as the last of those that share one whole over several clauses or two sentences: "61% said yes.
     * Another 22% were against, while 17% had no view".
     */
    public static List<Claim> inClauses(String text, Around around) {
        Figure last = around.figure();
        List<Claim> remaining = remaining(text, around);
        if (!remaining.isEmpty()) {
            return remaining;
        }
        List<Figure> shares = shares(around);
        boolean end = around.after().isEmpty() || !around.after().get(0).percent();
        if (shares.size() < 3 || !end) {
            return List.of();
        }
        Figure first = shares.get(0);
        String copy = text.substring(Math.max(0, first.start() - LOOK), Math.min(text.length(), last.end() + LOOK));
        BigDecimal sum = shares.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean over =
                sum.compareTo(HUNDRED.add(BigDecimal.valueOf(shares.size()))) > 0 && sum.compareTo(MOST_SHARES) <= 0;
        boolean one = SHARED_OUT.matcher(copy).find()
                && !COMPARED.matcher(copy).find()
                && !MANY_ANSWERS.matcher(copy).find()
                && wholes(text, shares) < 2;
        return over && one && slip(shares, sum) ? overHundred(text, shares, sum) : List.of();
    }

    /** The claim that the last share is what the others leave; where they leave nothing, the last that may be a slip. */
    private static List<Claim> overHundred(String text, List<Figure> shares, BigDecimal sum) {
        Figure last = shares.get(shares.size() - 1);
        BigDecimal excess = sum.subtract(HUNDRED);
        boolean inLast = last.value().compareTo(excess) > 0;
        if (!inLast && (last.part() != Part.REMAINDER || !oneVote(text, shares))) {
            return List.of();
        }
        Figure wrong = inLast
                ? last
                : shares.stream()
                        .filter(share -> slip(share, sum))
                        .reduce((a, b) -> b)
                        .orElseThrow();
        BigDecimal left = wrong.value().subtract(excess);
        if (left.signum() <= 0) {
            return List.of();
        }
        List<Figure> others = shares.stream().filter(share -> share != wrong).toList();
        return List.of(Claim.of(Shares.RULE, wrong, left, new Interval(null, left.add(BigDecimal.ONE)), others)
                .at(shares.get(0).start(), last.end())
                .working(Wording.sum(shares, sum) + "%")
                .fix(new Claim.Fix(wrong.start(), wrong.end(), Wording.like(text, wrong, left), "what is left of 100%"))
                .likely());
    }

    private static final Pattern THE_REMAINING =
            Pattern.compile("[.!?][”\"]? (?:And |But )?[Tt]he (?:remaining|other) $");

    private static final Pattern OF_ASKED = Pattern.compile(
            " of (?:those|people|voters|members|residents|households|parents|readers|adults) (?:polled|surveyed|asked|questioned|who (?:answered|replied|responded|voted))\\b| of respondents\\b");

    private static final Pattern ANSWERED = Pattern.compile(
            " (?:sa(?:y|id)|would|want(?:ed)?|d(?:id|o)|had no|replied|answered|disagreed?|opposed?|favou?r(?:ed)?|chose|preferr?(?:ed)?|thought|think"
                    + "|felt|believed?|voted|backed|rejected|(?:were|are) (?:against|opposed|unsure|undecided|in favou?r|happy|unhappy))\\b");

    /** Another poll, or another whole. */
    private static final Pattern OTHER_POLL = Pattern.compile(
            "\\b(?:different|another|second|later|earlier|last|polls?|surveys?|elsewhere|(?:19|20)\\d\\d|of (?:those|them|these|men|women|the)|among|too)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]");

    /** The reading of "58% of those polled said yes. The remaining 52% said no": what one share of them leaves. */
    private static List<Claim> remaining(String text, Around around) {
        Figure last = around.figure();
        boolean rest = last.exact()
                && !last.change()
                && THE_REMAINING
                        .matcher(text.substring(Math.max(0, last.start() - LOOK), last.start()))
                        .find()
                && ANSWERED.matcher(text).region(last.end(), text.length()).lookingAt();
        List<Figure> before = rest ? around.before(Figure::share) : List.of();
        if (before.size() != 1) {
            return List.of();
        }
        Figure share = before.get(0);
        boolean two = share.percent()
                && share.exact()
                && !share.change()
                && share.block() == last.block()
                && last.sentence() - share.sentence() == 1;
        boolean asked =
                OF_ASKED.matcher(text).region(share.end(), text.length()).lookingAt();
        BigDecimal left = HUNDRED.subtract(share.value());
        boolean over = share.value().add(last.value()).compareTo(HUNDRED) > 0;
        if (!two || !asked || !over || left.signum() <= 0 || otherPoll(text, share, last)) {
            return List.of();
        }
        return List.of(Claim.of(Shares.RULE, last, left, new Interval(null, left.add(BigDecimal.ONE)), List.of(share))
                .working("100% − " + Wording.plain(share.value()) + "% = " + Wording.plain(left) + "%")
                .fix(new Claim.Fix(last.start(), last.end(), Wording.like(text, last, left), "what is left of 100%"))
                .likely());
    }

    /** Whether the copy tells of two polls, or of answers of which one may give several. */
    private static boolean otherPoll(String text, Figure share, Figure last) {
        Matcher end = SENTENCE_END.matcher(text).region(last.end(), text.length());
        int to = end.find() ? end.start() : text.length();
        return MANY_ANSWERS
                        .matcher(text.substring(Math.max(0, share.start() - LOOK), to))
                        .find()
                || OTHER_POLL.matcher(text.substring(last.end(), to)).find();
    }

    /** The percentages that end at a figure: no other figure between them, none of them a change. */
    private static List<Figure> shares(Around around) {
        List<Figure> shares = new ArrayList<>();
        shares.add(around.figure());
        for (int i = around.before().size() - 1; i >= 0; i--) {
            Figure other = around.before().get(i);
            if (!other.percent() || around.figure().sentence() - other.sentence() > 1) {
                break;
            }
            shares.add(other);
        }
        Collections.reverse(shares);
        boolean plain = shares.stream()
                .allMatch(share -> (share.exact() || share.quantity().hedge() == Hedge.ABOUT)
                        && !share.change()
                        && share.block() == around.figure().block()
                        && !NO_SHARES.contains(share.part()));
        return plain ? shares : List.of();
    }

    /** Whether one of the shares is a slip of what the others leave. */
    private static boolean slip(List<Figure> shares, BigDecimal sum) {
        return shares.stream().anyMatch(share -> slip(share, sum));
    }

    /** Whether shares are of a vote, of which nobody has two: of one sentence, or of one that goes on with a name. */
    private static boolean oneVote(String text, List<Figure> shares) {
        Figure first = shares.get(0);
        Figure last = shares.get(shares.size() - 1);
        String copy = text.substring(Math.max(0, first.start() - LOOK), Math.min(text.length(), last.end() + LOOK));
        String between = text.substring(first.start(), last.start());
        boolean goesOn = last.sentence() == first.sentence()
                || last.sentence() - first.sentence() == 1
                        && A_NAME.matcher(between).find();
        return goesOn
                && VOTE.matcher(text.substring(Math.max(0, first.start() - LOOK), last.start()))
                        .find()
                && !OTHER_VOTE.matcher(copy).find();
    }

    private static boolean slip(Figure share, BigDecimal sum) {
        return Slip.likely(share.value(), HUNDRED.subtract(sum).add(share.value()));
    }

    /** How many wholes the copy names: "40% of nurses, 35% of doctors" are shares of two. */
    public static long wholes(String text, List<Figure> shares) {
        return shares.stream()
                .map(share -> OF.matcher(text).region(share.end(), text.length()))
                .filter(Matcher::lookingAt)
                .map(whole -> whole.group(1))
                .distinct()
                .count();
    }
}
