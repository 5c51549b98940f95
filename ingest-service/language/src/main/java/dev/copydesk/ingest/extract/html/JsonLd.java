package dev.copydesk.ingest.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD, in the terms of schema.org; all values null where there is none. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_NODES = 1000;

    /** What keeps old browsers, or XML, from reading a script. */
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*+(?://|/\\*)?\\s*+(?:<!\\[CDATA\\[|<!--)|(?://|/\\*)?(?:]]>|-->)(?:\\*/)?\\s*+$");

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    /** A script that is no JSON, as is common, counts for nothing. */
    static JsonLd of(Document document) {
        return new JsonLd(document.select("script[type=application/ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .map(Element::data)
                .map(JsonLd::article)
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance()));
    }

    String headline() {
        String headline = text(article.path("headline"));
        return headline == null ? text(article.path("name")) : headline;
    }

    String byline() {
        String names = each(article.path("author"))
                .map(JsonLd::nameOf)
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    String publishedAt() {
        return text(article.path("datePublished"));
    }

    String outlet() {
        return nameOf(article.path("publisher"));
    }

    String url() {
        String url = text(article.path("url"));
        JsonNode page = article.path("mainEntityOfPage");
        return url != null ? url : page.isTextual() ? page.textValue() : text(page.path("@id"));
    }

    String language() {
        return text(article.path("inLanguage"));
    }

    private static JsonNode article(String script) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JSON.readTree(WRAPPING.matcher(script).replaceAll("")));
            for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
                JsonNode node = open.poll();
                if (isArticle(node)) {
                    return node;
                }
                each(node.isArray() ? node : node.path("@graph"))
                        .limit(MOST_NODES)
                        .forEach(open::add);
            }
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
        return MissingNode.getInstance();
    }

    private static boolean isArticle(JsonNode node) {
        return node.isObject()
                && each(node.path("@type"))
                        .map(type -> type.asText(""))
                        .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting"));
    }

    /** The nodes of an array, or the one node; none where it is missing. */
    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                : Stream.of(node).filter(one -> !one.isMissingNode() && !one.isNull());
    }

    private static String nameOf(JsonNode node) {
        return node.isTextual() ? node.textValue() : text(node.path("name"));
    }

    private static String text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : null;
    }
}
