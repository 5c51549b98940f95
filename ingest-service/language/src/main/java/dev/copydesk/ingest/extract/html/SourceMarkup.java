package dev.copydesk.ingest.extract.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup that HTML does not know, rewritten as HTML of the same length, so that every character behind it keeps its offset
 * in what the source sent: WordPress shortcodes, and tags whose brackets were encoded once too often.
 */
final class SourceMarkup {
    /** The element that stands for a caption shortcode; no longer than {@code caption}. */
    static final String CAPTION_ELEMENT = "figcap";

    /** Drops out of the text without splitting the word that it stands in. */
    private static final char FILLER = '\u200B';

    /** Neither bracket may stand inside, so that no character is looked at twice. */
    private static final Pattern SHORTCODE =
            Pattern.compile("\\[(/?)([a-zA-Z][a-zA-Z0-9_-]{1,40}+)(?![a-zA-Z0-9_-])([^\\[\\]]{0,2000}+)\\]");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w-]{1,40}+=\\S");
    private static final Pattern POSITIONAL = Pattern.compile("\\s++(?:https?:|\\d).*+", Pattern.DOTALL);

    /** Shortcodes that show something other than copy, with all that stands between them and their end. */
    private static final Set<String> NO_COPY = Set.of(
            "gallery",
            "playlist",
            "audio",
            "video",
            "embed",
            "youtube",
            "vimeo",
            "twitter",
            "tweet",
            "instagram",
            "facebook",
            "tiktok",
            "soundcloud",
            "spotify",
            "googlemaps",
            "contact-form",
            "contact-form-7",
            "wpforms",
            "gravityform",
            "mc4wp_form",
            "newsletter",
            "newsletter_form",
            "related_posts",
            "adrotate",
            "googlead");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern ENCODED_TAG = Pattern.compile(
            "&lt;/?(?:p|div|br|h[1-6]|[uo]l|li|strong|em|b|i|a|blockquote|figure|span|article|html)\\b");
    private static final Pattern ENCODED = Pattern.compile("&(lt|gt|amp|quot|#0?39|#0?34|#60|#62|#38);");

    private SourceMarkup() {}

    /** The content with what HTML does not know rewritten; as long as before. */
    static String asHtml(String content) {
        String decoded = decodedOnceMore(withoutByteOrderMark(content));
        return decoded.indexOf('[') < 0 ? decoded : withoutShortcodes(decoded);
    }

    /** A byte order mark before the first tag would be taken for the body's first word. */
    private static String withoutByteOrderMark(String content) {
        return content.startsWith("\uFEFF") ? " " + content.substring(1) : content;
    }

    private static String withoutShortcodes(String content) {
        Set<String> closed = namesThatClose(content);
        char[] html = content.toCharArray();
        Matcher code = SHORTCODE.matcher(content);
        int from = 0;
        while (from < content.length() && code.find(from)) {
            from = code.end();
            String name = code.group(2).toLowerCase(Locale.ROOT);
            boolean closing = !code.group(1).isEmpty();
            if (NO_COPY.contains(name) && isShortcode(code, closed, name)) {
                from = closing ? code.end() : endOfContent(content, code.end(), name);
                element(html, code.start(), from, "hr");
            } else if (name.equals("caption") && closed.contains(name)) {
                element(html, code.start(), code.end(), (closing ? "/" : "") + CAPTION_ELEMENT);
            } else if (isShortcode(code, closed, name)) {
                Arrays.fill(html, code.start(), code.end(), FILLER);
            }
        }
        return new String(html);
    }

    private static Set<String> namesThatClose(String content) {
        Set<String> names = new HashSet<>();
        Matcher code = SHORTCODE.matcher(content);
        while (code.find()) {
            if (!code.group(1).isEmpty()) {
                names.add(code.group(2).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** A word in brackets is mostly the editor's ("[sic]", "[the minister]"): a shortcode has attributes or an end. */
    private static boolean isShortcode(Matcher code, Set<String> closed, String name) {
        String rest = code.group(3);
        if (!code.group(1).isEmpty() || closed.contains(name)) {
            return true;
        }
        return ATTRIBUTE.matcher(rest).lookingAt()
                || (NO_COPY.contains(name)
                        && (rest.isBlank() || POSITIONAL.matcher(rest).matches()));
    }

    /** Where the end of a shortcode stands, when it follows with no other shortcode between. */
    private static int endOfContent(String content, int from, String name) {
        int bracket = content.indexOf('[', from);
        String end = "[/" + name + "]";
        return bracket >= 0 && content.regionMatches(true, bracket, end, 0, end.length())
                ? bracket + end.length()
                : from;
    }

    private static void element(char[] html, int start, int end, String name) {
        Arrays.fill(html, start, end, ' ');
        html[start] = '<';
        name.getChars(0, name.length(), html, start + 1);
        html[end - 1] = '>';
    }

    /** Content that has encoded tags and no other is taken for HTML that was encoded once too often. */
    private static String decodedOnceMore(String content) {
        if (!ENCODED_TAG.matcher(content).find() || TAG.matcher(content).find()) {
            return content;
        }
        char[] html = content.toCharArray();
        Matcher encoded = ENCODED.matcher(content);
        boolean inTag = false;
        while (encoded.find()) {
            char c = decoded(encoded.group(1));
            boolean opens = c == '<' && startsTag(content, encoded.end());
            if (c == '&' || opens || (inTag && c != '<')) {
                Arrays.fill(html, encoded.start(), encoded.end(), inTag && c != '>' ? ' ' : FILLER);
                html[c == '>' ? encoded.start() : encoded.end() - 1] = c;
                inTag = opens || (inTag && c != '>');
            }
        }
        return new String(html);
    }

    private static boolean startsTag(String content, int at) {
        return at < content.length()
                && (Character.isLetter(content.charAt(at)) || "/!".indexOf(content.charAt(at)) >= 0);
    }

    private static char decoded(String name) {
        return switch (name) {
            case "lt", "#60" -> '<';
            case "gt", "#62" -> '>';
            case "amp", "#38" -> '&';
            case "quot", "#34", "#034" -> '"';
            default -> '\'';
        };
    }
}
