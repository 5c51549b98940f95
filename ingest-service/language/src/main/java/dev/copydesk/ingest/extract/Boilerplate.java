package dev.copydesk.ingest.extract;

import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines that a web page sets around an article: comment forms, pleas to subscribe, cookie notices, language switches,
 * section labels. Only a whole block that is short is ever taken for one, so that an article about newsletters keeps its
 * sentences.
 */
final class Boilerplate {
    private static final int LONGEST = 220;

    /** Each alternative is a family of such lines; matched against the whole line in lower case. */
    private static final Pattern LINE = Pattern.compile(
            // comment forms
            "leave a (?:reply|comment)(?: cancel reply)?|(?:cancel|post a?) ?(?:reply|comment)|your email address will not be published.*+"
                    + "|required fields are marked.*+|save my name, email.*+|\\d{0,5} ?comments?|join the (?:conversation|discussion)"
                    + "|(?:log|sign) in to (?:comment|leave).*+"
                    // pleas to subscribe, follow, share, donate
                    + "|(?:please )?(?:click here to |click here and )?(?:subscribe|sign up)\\b.*\\b(?:newsletters?|inbox|updates|channel|alerts|e-?mails?|podcast)\\b.*+"
                    + "|(?:please )?subscribe(?: now| today| to continue(?: reading)?)?[.!]?|get (?:the|our) (?:latest|best|top)\\b.*\\b(?:inbox|newsletter|updates|alerts)\\b.*+"
                    + "|follow us\\b.*+|(?:please )?share (?:this|on|via)\\b.*+|share|print|e-?mail|tweet|whatsapp|copy link"
                    + "|support (?:our|independent) journalism.*+|(?:please )?(?:make a donation|donate(?: now| today)?)[.!]?|download (?:our|the) app\\b.*+"
                    // cookie and advertisement notices
                    + "|(?:we|this (?:web)?site) uses? cookies.*+|(?:accept|reject|manage)(?: all)? cookies?|advertise?ments?(?: - .*)?|story continues below.*+|sponsored(?: content)?"
                    // pointers to other pages
                    + "|(?:read|see|watch) (?:also|more|next)(?::.*+)?|related(?: (?:articles?|stories|posts?|topics|content))?:?|(?:most|more) (?:read|popular)|you (?:may|might) also like.*+|recommended(?: for you)?|back to top|skip to (?:main )?content|previous article|next article|trending(?: now)?"
                    // copyright lines
                    + "|(?:copyright|©).{0,120}+|all rights reserved\\.?");

    /** A locale with its language's own name behind: {@code en_USEnglish}. */
    private static final Pattern LANGUAGE_SWITCH = Pattern.compile("[a-z]{2,3}[_-][A-Z]{2}\\p{L}{0,20}+");

    /** Words of which the labels above a headline are made. */
    private static final Set<String> SECTION_WORDS = Set.of(
            "news",
            "headlines",
            "headline",
            "world",
            "global",
            "international",
            "national",
            "local",
            "us",
            "u.s",
            "uk",
            "europe",
            "asia",
            "africa",
            "americas",
            "politics",
            "business",
            "economy",
            "markets",
            "sport",
            "sports",
            "opinion",
            "culture",
            "arts",
            "science",
            "technology",
            "tech",
            "health",
            "environment",
            "climate",
            "education",
            "lifestyle",
            "entertainment",
            "travel",
            "weather",
            "breaking",
            "latest",
            "top",
            "stories",
            "home",
            "featured",
            "exclusive",
            "analysis",
            "video",
            "videos",
            "photos",
            "live",
            "updates",
            "and",
            "close",
            "menu",
            "more");

    private static final Pattern LABEL_SEPARATOR = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[\\s/|>»›•·&,-]+");

    private Boilerplate() {}

    /** The blocks that are copy. */
    static List<RawBlock> removeFrom(List<RawBlock> blocks) {
        List<RawBlock> copy = new ArrayList<>(blocks.size());
        for (RawBlock block : blocks) {
            String words = block.words();
            boolean label = copy.isEmpty() && blocks.size() > 1 && isSectionLabel(words);
            if (!words.isEmpty() && !label && !isBoilerplate(words)) {
                copy.add(block);
            }
        }
        return copy;
    }

    private static boolean isBoilerplate(String words) {
        return words.length() <= LONGEST
                && (LINE.matcher(words.toLowerCase(Locale.ROOT)).matches()
                        || LANGUAGE_SWITCH.matcher(words).matches());
    }

    /** Whether a line above the headline only says in which section the article stands ("World News"). */
    private static boolean isSectionLabel(String words) {
        if (words.length() > 60) {
            return false;
        }
        for (String word : LABEL_SEPARATOR.split(words)) {
            if (!word.isEmpty() && !SECTION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
