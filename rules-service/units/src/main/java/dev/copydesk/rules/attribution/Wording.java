package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.rules.attribution.group.OneOfThem;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an editor is told about a source: the question that the reader will ask, and what to do about it. */
public final class Wording {
    /** What reads badly after "which": "a minister and other sources", "two climbers". */
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|more|both|most) ",
            Pattern.CASE_INSENSITIVE);

    /** What tells more of an office than a question about it needs. */
    private static final Pattern BEHIND = Pattern.compile(",? (?:who|which|whose|where)\\b.*$", Pattern.DOTALL);

    /** Stands between a source and its verb and is no part of it. */
    private static final Pattern APART = Pattern.compile(", (?:however|meanwhile|too|for their part)$");

    private Wording() {}

    /**
     * For people who are not named.
     *
     * @param text the copy, which tells whether the first word has its capital as a name or as the first of a sentence
     */
    public static String anonymous(String text, Attribution a) {
        return question(text, a) + " Name them, say why the copy does not, or attribute it to a document." + hedge(a)
                + claim(a);
    }

    private static String question(String text, Attribution a) {
        String called = called(a);
        String source = bare(called);
        boolean one = a.sourceKind() == Attribution.SourceKind.UNNAMED_PERSON;
        boolean opening =
                Character.isUpperCase(source.charAt(0)) && source.equals(called) && opens(text, a.sourceStart());
        return one || opening || COUNTED.matcher(source).find()
                ? (one ? "Who is “" : "Who are “") + called + "”?"
                : "Which " + source + "?";
    }

    /** The source's own words, without what stands between it and its verb. */
    public static String called(Attribution a) {
        return APART.matcher(a.source()).replaceFirst("");
    }

    /** For people who are not named where one who may be of them is heard close by. */
    public static String nearby(String text, Attribution a, Attribution named) {
        return OneOfThem.plainly(text, a, named)
                ? "“" + named.source() + "” is named close by: if this is the source here too, say so."
                : question(text, a) + " “" + named.source() + "” is heard close by: if this is the source, say so.";
    }

    /** For an office without its holder's name. */
    public static String office(Attribution a) {
        String source = BEHIND.matcher(called(a)).replaceFirst("");
        boolean several = source.endsWith("s") && !source.endsWith("ss");
        return (several ? "Who are “" : "Who is “") + source + "”? Give the name once.";
    }

    /** For a channel or a post. */
    public static String socialMedia(Attribution a) {
        return "This rests on “" + a.source()
                + "”, and anybody can post. Say who is behind it and whether it was checked, or find a"
                + " source that can be named." + hedge(a) + claim(a);
    }

    /** For what a party says in its own cause. */
    public static String claimed(Attribution a) {
        return "“" + a.source()
                + "” speaks in its own cause and the copy does not say whether it is so. Add what others say, a"
                + " document, or that it could not be checked." + hedge(a);
    }

    /** For what the copy itself doubts and only a weak source says. */
    public static String doubted(Attribution a) {
        String weak =
                switch (a.sourceKind()) {
                    case SOCIAL_MEDIA -> "a channel on social media";
                    case UNNAMED_GROUP, UNNAMED_PERSON -> "a source that is not named";
                    default -> "a party's own word";
                };
        return "The copy says itself that this is not verified, and all that stands behind it is " + weak + " (“"
                + a.source() + "”). Say why it is printed, or leave it out." + hedge(a);
    }

    /** For words with nobody behind them. */
    public static String hearsay(String words) {
        return "“" + words + "”: who says so? Name the source, attribute it to a document, or leave it out.";
    }

    private static boolean opens(String text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || !Character.isLetterOrDigit(text.charAt(before)) && text.charAt(before) != ',';
    }

    private static String hedge(Attribution a) {
        return a.hedge() == null ? "" : " It is also hedged (“" + a.hedge() + "”).";
    }

    private static String claim(Attribution a) {
        return a.cueClass() == Attribution.CueClass.CLAIM ? " It is also only a claim." : "";
    }

    private static String bare(String source) {
        String[] openers = {"some ", "many ", "several ", "a number of ", "other ", "the "};
        String lower = source.toLowerCase(Locale.ROOT);
        for (String opener : openers) {
            if (lower.startsWith(opener)) {
                return source.substring(opener.length());
            }
        }
        int space = source.indexOf(' ');
        boolean noun = space < 0 || source.charAt(space - 1) == 's';
        return noun ? lower.charAt(0) + source.substring(1) : source;
    }
}
