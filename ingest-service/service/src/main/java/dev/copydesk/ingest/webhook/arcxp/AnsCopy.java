package dev.copydesk.ingest.webhook.arcxp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.copydesk.ingest.webhook.reading.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the elements of an ANS story as HTML, which everything behind reads already. What is no copy is passed over; what is
 * of an unknown kind, or not of its kind's shape, is left out and told: one odd element does not keep a story from its check.
 */
final class AnsCopy {
    /** Kinds that hold no words of the story: what is embedded, and what leads elsewhere. */
    private static final Set<String> NO_COPY = Set.of(
            "audio",
            "code",
            "content_zone",
            "custom_embed",
            "divider",
            "endorsement",
            "graphic",
            "interstitial_link",
            "link_list",
            "numeric_rating",
            "oembed",
            "oembed_response",
            "reference",
            "story",
            "video");

    private final StringBuilder html = new StringBuilder();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    /** The copy of a story. */
    static AnsCopy of(ArcEvent.Story story) {
        AnsCopy copy = new AnsCopy();
        copy.standfirst(ArcEvent.Texts.basicOf(story.subheadlines()), ArcEvent.Texts.basicOf(story.description()));
        copy.elements("content_elements", story.contentElements());
        return copy;
    }

    String html() {
        return html.toString();
    }

    /** How many elements of which kind could not be read. */
    Map<String, Integer> leftOut() {
        return leftOut;
    }

    private void standfirst(String subheadline, String description) {
        String text = Fields.present(subheadline) == null ? description : subheadline;
        if (Fields.present(text) != null) {
            write("standfirst", "<p class=\"standfirst\">", text, "</p>");
        }
    }

    private void elements(String parent, JsonNode elements) {
        if (isList(parent, elements)) {
            elements.forEach(this::element);
        }
    }

    private void element(JsonNode element) {
        String kind = element.path("type").asText();
        switch (kind) {
            case "text" -> block("p", kind, element.get("content"));
            case "header" -> block(heading(element.path("level").asInt()), kind, element.get("content"));
            case "raw_html" -> block("div", kind, element.get("content"));
            case "blockquote" -> block("blockquote", kind, element.get("content"));
            case "correction" -> block("p", kind, element.get("text"));
            case "image" -> image(element);
            case "quote" -> quote(element);
            case "list" -> list(element);
            case "table" -> table(element);
            case "element_group", "gallery" -> elements(kind, element.get("content_elements"));
            default -> {
                if (!NO_COPY.contains(kind)) {
                    leaveOut(kind);
                }
            }
        }
    }

    private static String heading(int level) {
        return "h" + Math.min(Math.max(level, 2), 6);
    }

    private void image(JsonNode image) {
        html.append("<figure>");
        block("figcaption", "image", image.get("caption"));
        html.append("</figure>");
    }

    private void quote(JsonNode quote) {
        html.append("<blockquote>");
        elements("quote", quote.get("content_elements"));
        block("p", "quote", quote.path("citation").get("content"));
        html.append("</blockquote>");
    }

    private void list(JsonNode list) {
        String tag = list.path("list_type").asText().equals("ordered") ? "ol" : "ul";
        html.append('<').append(tag).append('>');
        if (isList("list", list.get("items"))) {
            list.get("items").forEach(this::item);
        }
        html.append("</").append(tag).append('>');
    }

    private void item(JsonNode item) {
        if (item.path("type").asText().equals("list")) {
            html.append("<li>");
            list(item);
            html.append("</li>");
        } else {
            block("li", "list", item.get("content"));
        }
    }

    private void table(JsonNode table) {
        html.append("<table>");
        row("th", table.get("header"));
        if (isList("table", table.get("rows"))) {
            table.get("rows").forEach(row -> row("td", row));
        }
        html.append("</table>");
    }

    private void row(String cell, JsonNode row) {
        html.append("<tr>");
        if (isList("table", row)) {
            row.forEach(value -> block(cell, "table", value.get("content")));
        }
        html.append("</tr>");
    }

    private void block(String tag, String kind, JsonNode content) {
        if (isGiven(content) && !content.isTextual()) {
            leaveOut(kind);
        } else if (isGiven(content)) {
            write(kind, "<" + tag + ">", content.textValue(), "</" + tag + ">");
        }
    }

    private void write(String kind, String before, String content, String after) {
        Optional<String> sealed = SealedHtml.of(content);
        if (sealed.isEmpty()) {
            leaveOut(kind);
        } else {
            html.append(before).append(sealed.get()).append(after).append('\n');
        }
    }

    /** Whether there are elements to go through; something else in their place is left out. */
    private boolean isList(String parent, JsonNode elements) {
        if (isGiven(elements) && !elements.isArray()) {
            leaveOut(parent);
        }
        return isGiven(elements) && elements.isArray();
    }

    private static boolean isGiven(JsonNode node) {
        return node != null && !node.isNull();
    }

    private void leaveOut(String kind) {
        leftOut.merge(kind.isEmpty() ? "without a type" : kind, 1, Integer::sum);
    }
}
