package dev.copydesk.rules.arithmetic.figure;

import java.util.regex.Pattern;

/** What the words between two figures make of them. */
public enum Link {
    /** "40 of the 96 shops", "12% of 704", "three out of 40", "half the 60". */
    OF(
            "\\s*(?:of|out of|the|its)\\s(?:(?:the|its|their|his|her|our|all|a|an|these|those|total|some|nearly|about|more than|club's|town's"
                    + "|city's|county's|country's|company's)\\s)*+(?:[\\p{L}'’]++\\s)?+(?:of\\s)?+",
            40),
    /** "40 shops (42%)". */
    BRACKET("[^.;:()]*+\\((?:or |about |roughly |some |nearly |almost |just over |just under |a |an )*+", 70),
    /** "340 people, or 40%". */
    OR(
            "[^.;:()—]*?(?:\\)[^.;:()—]*?)?[, ]or (?:about |roughly |some |nearly |almost |just over |just under |around |more than )?+",
            70),
    /** "89 got through - nearly 12%". */
    DASH(
            "[^.;:()]*?(?:—|–| - | -- |, (?=an? |(?:about |some |roughly |nearly |almost |around )?$)) ?(?:an? (?:[\\p{L}-]++ ){0,3}?(?:rate|share|proportion|turnout|score) of )?"
                    + "(?:or |about |roughly |some |nearly |almost |just over |just under |only |just )*+",
            110),
    /** "from 8 to 12". */
    TO("[^.;:(),—]*?\\bto (?:about |roughly |some |nearly |almost |just over |just under |more than )?+", 40),
    /** "138, up from 46". */
    COMPARED(
            "[^.;:()]*?\\b(?:compared with|compared to|against|versus|up from|down from|from|than|up on|down on|and not|not)"
                    + " (?:the |just |only |a |about |nearly |around |an estimated |some |last year's )*+",
            110),
    NONE("", 0);

    private final Pattern pattern;
    private final int longest;

    Link(String pattern, int longest) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.longest = longest;
    }

    /** The link between two figures of one sentence. */
    public static Link between(String text, Figure one, Figure two) {
        return of(text.substring(Math.min(one.phraseEnd(), two.start()), two.start()));
    }

    /** The link that a stretch of text between two figures makes. */
    private static Link of(String between) {
        for (Link link : values()) {
            if (between.length() <= link.longest
                    && link.pattern.matcher(between).matches()) {
                return link;
            }
        }
        return NONE;
    }
}
