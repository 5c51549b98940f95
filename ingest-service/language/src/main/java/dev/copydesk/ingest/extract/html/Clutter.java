package dev.copydesk.ingest.extract.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What in an article's markup is not its copy: controls, scripts, embeds, share bars, sign-up boxes and the like. */
final class Clutter {
    private static final Set<String> NO_COPY = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "button",
            "input",
            "select",
            "textarea",
            "fieldset",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "video",
            "audio",
            "canvas",
            "map",
            "dialog",
            "menu",
            "title",
            "head",
            "rt",
            "rp",
            "del",
            "s",
            "strike");

    /** What a page builds with; a heading's id is often made of its words, and says nothing of its place. */
    private static final Set<String> CONTAINERS = Set.of(
            "div", "section", "aside", "form", "ul", "ol", "dl", "li", "table", "header", "footer", "figure", "details",
            "center");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "menu",
            "menubar",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "toolbar",
            "tooltip");

    /** Class names that only what is embedded, or hidden from readers' eyes, has. */
    private static final Pattern CERTAIN = Pattern.compile("(?:^|[\\s#])(?:"
            + "twitter-(?:tweet|video|timeline)|instagram-media|tiktok-embed|fb-(?:post|video|comments)|reddit-(?:embed-bq|card)"
            + "|bluesky-embed|mastodon-embed|text-post-media|wp-block-embed__wrapper|video-js|jwplayer|brightcove\\S*"
            + "|kg-(?:bookmark|signup|button|audio|video|file|cta)-card"
            + "|sharedaddy|sd-sharing\\S*|addtoany\\S*|addthis\\S*|a2a_kit|sociable|ssba\\S*|essb\\S*"
            + "|jp-relatedposts|yarpp\\S*|wp-block-jetpack-(?:subscriptions|related-posts)|outbrain|taboola\\S*|trc_related\\S*"
            + "|mc_embed_signup|mc4wp-form|mailpoet\\S*|adsbygoogle|google-auto-placed"
            + "|disqus_thread|comment-respond|comments-area|comment-list|commentlist|respond|onetrust\\S*|cookiebot\\S*"
            + "|screen-reader-text|sr-only|visually-?hidden|a11y-hidden|mw-editsection|mw-jump-link"
            + ")(?=\\s|#|$)");

    /** Words of class names and ids that speak of what stands around an article. */
    private static final Pattern LIKELY = Pattern.compile("(?:^|[\\s#_-])(?:"
            + "(?:social|share|sharing)(?:[_-]?(?:bar|box|buttons?|icons?|links?|list|media|menu|nav|panel|tools?|this|widget|container|wrapper))+"
            + "|(?:newsletter|subscri(?:be|ption)|sign-?up|mailing-?list)(?:[_-]?(?:bar|box|block|card|cta|form|module|promo|prompt|teaser|widget|container|wrapper|signup|inline))*"
            + "|(?:related|recommended|recirc\\w*|more|popular|trending|latest|read-?(?:next|more|also)|you-?may-?(?:also-?)?like|also-?(?:read|on))[_-]?(?:articles?|content|coverage|links?|news|posts?|reading|stor(?:y|ies)|topics?|items?|list|box|block|module|widget|container|wrapper)"
            + "|related|comments?(?:[_-](?:area|box|count|form|link|list|section|thread|wrapper|container))*"
            + "|(?:cookies?|gdpr|consent|privacy)[_-]?(?:banner|bar|box|notice|message|consent|policy|popup|wrapper)"
            + "|paywall|regwall|ad[_-]?(?:block|box|break|container|slot|unit|wrapper|label|placement)|ads|advert\\w*|sponsor\\w*|promo(?:tion|s|box)?"
            + "|author-?(?:bio|box|card|info)|breadcrumbs?|pag(?:er|ination)|post-?(?:nav|navigation|tags)|tag-?(?:list|cloud)|tags-?links|print-?(?:button|link)"
            + ")(?=[\\s#_-]|$)");

    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final Pattern FOOTNOTE_CLASS = Pattern.compile("reference|foot-?note|noteref");

    private static final int LONGEST_NAMES = 400;

    /** More of the whole than this is never taken for something that stands around it. */
    private static final double LARGEST_SHARE = .3;

    private Clutter() {}

    /** Whether an element is never copy, whatever stands in it. */
    static boolean isCertain(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html")) {
            return false;
        }
        return NO_COPY.contains(name)
                || isHidden(element)
                || isFootnoteMark(element)
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (!HEADING.matcher(name).matches()
                        && CERTAIN.matcher(names(element)).find());
    }

    /**
     * Whether an element may hold other things than copy, its name or names speak of what stands around an article, and it
     * is small beside the whole.
     *
     * @param mass measured on the whole
     * @param whole the characters of the whole
     */
    static boolean isLikely(Element element, TextMass mass, int whole) {
        String name = element.normalName();
        return CONTAINERS.contains(name)
                && mass.text(element) < LARGEST_SHARE * whole
                && (name.equals("form") || LIKELY.matcher(names(element)).find());
    }

    /** An element's class names and its id, in lower case. */
    static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String names = element.className() + "#" + element.id();
        return names.substring(0, Math.min(names.length(), LONGEST_NAMES)).toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (!style.isEmpty() && HIDING_STYLE.matcher(style).find());
    }

    /** The raised figure that leads to a note: no part of the figure or word before it. */
    private static boolean isFootnoteMark(Element element) {
        if (!element.normalName().equals("sup")) {
            return false;
        }
        Element first = element.firstElementChild();
        return (first != null && first.normalName().equals("a"))
                || FOOTNOTE_CLASS.matcher(names(element)).find();
    }
}
