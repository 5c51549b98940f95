package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Averages whose sentence leaves no doubt of what is shared out over what, however many other figures stand near: "84 goals in the 14
 * matches that they have played, an average of six a game".
 */
final class Outright {
    private static final int LOOK = 80;
    /** What is off by a larger factor is an average of something else. */
    private static final BigDecimal MOST_OFF = new BigDecimal("3");

    private static final Pattern IN = Pattern.compile(
            " (?:in|over|from|across|during) (?:(?:just|only|the|his|her|its|their|those|these|last|first|past|all) )*+");

    /** Nothing but a clause on the number stands between it and the average. */
    private static final Pattern AN_AVERAGE = Pattern.compile(
            "(?: (?!and\\b|but\\b)[\\p{L}’'-]++){0,9}?(?:, (?:or |for |which is |that is )?| — | – | - )"
                    + "(?:(?:at )?an average of|averaging|at an average of) (?:just |about |roughly |nearly |almost |some )?");

    /** "a game" and the end of the clause; what is said beyond that may be of some of the matches only. */
    private static final Pattern A_UNIT = Pattern.compile(
            " (?:an?|per|each|every) (\\p{L}++)(?=[.;:)—–]| - |, (?!(?:if|not|without|once|excluding|leaving|and \\p{L}++ (?:at|in|away))\\b))");

    private static final Set<String> GAMES = Set.of("game", "match", "outing", "appearance", "start", "fixture");

    private Outright() {}

    /** The reading of "84 goals in 14 matches ..., an average of seven a game": one, or none. */
    static List<Claim> average(String text, Around around) {
        Figure average = around.figure();
        List<Figure> here = around.before(other -> other.sentence() == average.sentence());
        if (here.size() < 2) {
            return List.of();
        }
        Figure total = here.get(here.size() - 2);
        Figure number = here.get(here.size() - 1);
        boolean plain = total.exact()
                && number.exact()
                && (total.count() || total.measure() == Measure.MONEY)
                && number.value().compareTo(BigDecimal.ONE) > 0
                && total.value().compareTo(average.value()) > 0
                && (total.likeKind(average) || average.bare())
                && matches(IN, text, total.phraseEnd(), number.start())
                && matches(AN_AVERAGE, text, number.phraseEnd(), average.start());
        if (!plain || !perOne(text, average, number)) {
            return List.of();
        }
        Claim claim = Rates.average(text, average, total, number);
        return List.of(claim.within(MOST_OFF) ? claim.likely() : claim.hint());
    }

    private static boolean matches(Pattern pattern, String text, int from, int to) {
        return from <= to
                && to - from <= LOOK
                && pattern.matcher(text.substring(from, to)).matches();
    }

    /** Whether an average is for one of those that a number counts. */
    private static boolean perOne(String text, Figure average, Figure number) {
        Matcher unit = A_UNIT.matcher(text).region(average.phraseEnd(), text.length());
        if (!unit.lookingAt()) {
            return false;
        }
        String one = unit.group(1);
        return one.equals(number.unit())
                || one.equals(number.noun())
                || GAMES.contains(one) && number.count() && number.noun() != null && GAMES.contains(number.noun());
    }
}
