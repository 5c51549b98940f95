package dev.copydesk.rules.arithmetic.figure;

import dev.copydesk.contracts.fact.Quantity.Part;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many have a figure that is told for each of them: "the Greens and the Residents won three apiece", "two counties pay $4
 * million each". In a sum such a figure counts as often as there are holders.
 */
final class Holders {
    /** The longest clause that is looked at, in characters. */
    private static final int LONGEST = 120;

    private static final BigDecimal MOST = BigDecimal.valueOf(20);

    private static final Pattern APIECE = Pattern.compile("(?: [a-z]++){0,2}? (?:each|apiece|a piece)\\b");
    private static final Pattern EACH_BEFORE = Pattern.compile("\\beach(?: [a-z]++){0,2}? $");

    /** What begins a clause, and with it a subject. */
    private static final Pattern OPENS =
            Pattern.compile("[.;:()—–\\n] ?|, (?:while|whereas|but|with|and) |\\b(?:while|whereas) ");

    private static final Pattern AND = Pattern.compile("\\b(?:and|&)\\b|, plus ");
    private static final Pattern LEADING = Pattern.compile("[, ]*+(?:(?:and|with|while|but) )?");

    private Holders() {}

    /** Whether a figure is told for each of some holders, and is no price of things. */
    static boolean apiece(String text, Figure figure) {
        return figure.part() == Part.EACH
                && (APIECE.matcher(text).region(figure.end(), text.length()).lookingAt()
                        || EACH_BEFORE.matcher(before(text, 0, figure)).find());
    }

    /**
     * The number of holders of a figure told for each.
     *
     * @param last the figure before it, or null
     * @return null where the words do not say how many they are
     */
    static BigDecimal of(String text, Figure each, Figure last) {
        int from = 0;
        if (last != null && last.sentence() == each.sentence() && last.phraseEnd() <= each.start()) {
            String between = text.substring(last.phraseEnd(), each.start());
            boolean holders = last.counted()
                    && last.noun() != null
                    && between.indexOf(',') < 0
                    && !AND.matcher(between).find();
            if (holders) {
                return last.value().compareTo(MOST) <= 0 ? last.value() : null;
            }
            from = last.phraseEnd();
        }
        return named(before(text, from, each));
    }

    private static String before(String text, int from, Figure figure) {
        return text.substring(Math.max(from, figure.start() - LONGEST), figure.start());
    }

    /** The holders that the subject of a clause strings together: "the Greens and the Residents". */
    private static BigDecimal named(String before) {
        int from = 0;
        Matcher opens = OPENS.matcher(before);
        while (opens.find()) {
            from = opens.end();
        }
        String subject = LEADING.matcher(before.substring(from)).replaceFirst("");
        Matcher and = AND.matcher(subject);
        if (!and.find()) {
            return null;
        }
        long commas =
                subject.substring(0, and.start()).chars().filter(c -> c == ',').count();
        return and.find() ? null : BigDecimal.valueOf(2 + commas);
    }
}
