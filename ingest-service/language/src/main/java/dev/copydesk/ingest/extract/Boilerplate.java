package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.article.BlockKind;
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

    /** Families of such lines; each is matched against the whole line in lower case. */
    private static final Pattern LINE = Pattern.compile(String.join(
            "|",
            // comment forms
            "leave a (?:reply|comment)(?: cancel reply)?|(?:cancel|post an?|add an?|view|show|load|see all) ?(?:reply|comments?)",
            "your email address will not be published.*+|required fields are marked.*+|save my name, email.*+",
            "\\d{0,5} ?comments?|join the (?:conversation|discussion)|(?:log|sign) in to (?:comment|leave).*+",
            "notify me of (?:new|follow-up) .*+|this site uses akismet.*+|report an? (?:typo|error|correction)",
            // pleas to subscribe, sign up, donate, write
            "(?:\\( ?|- )?(?:please )?(?:click here (?:to |and ))?(?:subscribe|sign up)\\b.*\\b(?:newsletters?|inbox|updates|channel|alerts|e-?mails?|podcast|tip sheet)\\b.*+",
            "(?:please )?subscribe(?: now| today| to continue(?: reading)?)?[.!]?|already a subscriber\\?.*+|(?:log|sign) in|enter your e-?mail(?: address)?",
            "get (?:the|our) (?:latest|best|top)\\b.*\\b(?:inbox|newsletter|updates|alerts)\\b.*+|get breaking news alerts\\b.*+",
            "(?:get|want|like)\\b.{5,120}\\bdelivered (?:\\w+ ){0,2}to your inbox\\b.*+|for [^.]{5,100}, (?:subscribe|sign up) (?:to|for) .{2,40} newsletters?[.!]?",
            "support (?:our|independent|[\\w. ]{2,30}[’']s) (?:\\w+ )?journalism.*+|(?:please )?(?:make a donation|donate(?: now| today)?)[.!]?|download (?:our|the) app\\b.*+",
            "send letters to \\S+@\\S+|click here\\b.*+|click (?:here )?for (?:more|the latest)\\b.*+",
            // share buttons and accounts to follow
            "(?:- )?(?:please )?follow us\\b.*+|(?:- )?(?:please )?follow .{3,60} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|youtube)\\b.{0,40}+",
            "(?:please )?share (?:this|on|via|full)\\b.*+|read or share this story\\b.*+|share:?|print|e-?mail|tweet|facebook|twitter|linkedin|reddit|whatsapp|youtube|copy link",
            "listen to (?:this )?article\\b.*+|listen(?: · \\d.*)?|enlarge this image\\b.*+|slideshow \\(\\d+ images?\\)|\\d{1,3} ?min(?:ute)?s?[ -]read(?: time)?(?: share:?)?",
            // cookies and advertisements
            "(?:we|this (?:web)?site) uses? cookies.*+|(?:accept|reject|manage)(?: all)? cookies?|(?:terms of (?:use|service)|privacy (?:policy|notice)|cookie (?:policy|settings))",
            "ads?|advertise?ments?:?(?: - .*)?|skip advertisement|story continue[sd] below.*+|sponsored(?: content)?|continue reading(?: the main story)?",
            // pointers to other pages
            "(?:read|see|watch) (?:also|more|next|full story)(?:(?::| from | on | about ).*+)?|(?:see also|also see|also read|read|watch|more|check out|full coverage|related): ?.*+",
            "\\( ?(?:also on|photos?|video|watch|see also|related|read(?: more)?)\\b[^)]{0,20}: [^)]*\\)",
            "related(?: (?:articles?|stories|posts?|topics|content))?:?|(?:most|more) (?:read|popular|viewed)|you (?:may|might) also like.*+|recommended(?: for you)?",
            "back to top|skip to (?:main )?content|previous article|next article|trending(?: now)?|load more|show more|(?:tags|filed under|topics|categories): .{1,150}+",
            // when, and how long ago
            "(?:(?:published|posted|(?:last )?(?:updated|modified)) )?(?:an?|\\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|this article is more than \\d+ (?:month|year)s? old",
            "(?:published|posted|first published|last (?:updated|modified)|updated)(?: on| at| in)?:?(?: (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}|[\\d:./-]+|at|[ap]\\.?m\\.?|e[sd]?t|p[sd]?t|gmt|utc|bst|cet)[.,]?){0,12}",
            // credits of pictures, copyright lines, addresses
            "\\((?:(?:reuters|ap|afp|getty)(?: images)? photo: |photo(?: by)?:? )?[^()]{3,50}/(?:reuters|ap|afp|getty(?: images)?|bloomberg)\\)|image (?:source|credit),? .*+",
            "\\(?(?:copyright|©|\\(c\\)).{0,120}+|all rights reserved\\.?|https?://\\S++"));

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

    private static final Pattern LABEL_SEPARATOR = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[\\s/|>»›•·&,:-]+");

    private Boilerplate() {}

    /** The blocks that are copy. */
    static List<RawBlock> removeFrom(List<RawBlock> blocks) {
        List<RawBlock> copy = new ArrayList<>(blocks.size());
        for (RawBlock block : blocks) {
            String words = block.words();
            boolean label = copy.isEmpty() && blocks.size() > 1 && isSectionLabel(words);
            if (!label && !isBoilerplate(words, block.kind())) {
                copy.add(block);
            }
        }
        return copy;
    }

    /** A cell of a table may well say "Share" or "Print". */
    private static boolean isBoilerplate(String words, BlockKind kind) {
        return !hasLetterOrDigit(words)
                || (kind != BlockKind.TABLE_CELL
                        && words.length() <= LONGEST
                        && (LINE.matcher(words.toLowerCase(Locale.ROOT)).matches()
                                || LANGUAGE_SWITCH.matcher(words).matches()));
    }

    /** Whether there is anything to read: rules of dashes or stars only part what is above from what is below. */
    private static boolean hasLetterOrDigit(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
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
