package dev.copydesk.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionStatus;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ReportedFlag;
import java.time.Instant;

/**
 * A report as W3C Web Annotations: each flag is found by its words with what stands around them, and by its position, which
 * the model counts in Unicode code points.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class WebAnnotations {
    static final String MEDIA_TYPE = "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /** Enough to tell two equal quotes apart. */
    private static final int AROUND = 32;

    private final ArticleReport found;
    private final String text;

    private WebAnnotations(ArticleReport found) {
        this.found = found;
        text = found.report().text();
    }

    static ObjectNode of(ArticleReport found) {
        return new WebAnnotations(found).collection();
    }

    private ObjectNode collection() {
        String id = Source.urn(found.article().articleId());
        ObjectNode collection = JsonNodeFactory.instance
                .objectNode()
                .put("@context", CONTEXT)
                .put("id", id + ":flags")
                .put("type", "AnnotationCollection")
                .put("label", found.report().headline())
                .put("total", found.flags().size());
        ObjectNode page = collection
                .putObject("first")
                .put("id", id + ":flags:1")
                .put("type", "AnnotationPage")
                .put("partOf", id + ":flags")
                .put("startIndex", 0);
        collection.put("last", id + ":flags:1");
        ArrayNode items = page.putArray("items");
        found.flags().forEach(flag -> annotate(items.addObject(), id, flag));
        return collection;
    }

    private void annotate(ObjectNode annotation, String article, ReportedFlag flag) {
        annotation
                .put("id", article + ":flag:" + flag.fingerprint())
                .put("type", "Annotation")
                .put("motivation", "assessing")
                .put("created", found.report().checkedAt().toString());
        ArrayNode bodies = annotation.putArray("body");
        body(bodies, flag.message() == null ? flag.rule() : flag.message(), "assessing");
        body(bodies, flag.rule(), "tagging");
        if (flag.pack() != null) {
            body(bodies, flag.pack().name() + " " + flag.pack().version(), "tagging");
        }
        flag.suggestions().stream()
                .filter(suggestion -> suggestion.replacement() != null)
                .forEach(suggestion -> body(bodies, suggestion.replacement(), "editing"));
        found.opinions().decision(flag.fingerprint()).ifPresent(decision -> decided(bodies, decision));
        found.opinions()
                .remarks(flag.fingerprint())
                .forEach(remark -> by(body(bodies, remark.words(), "commenting"), remark.author(), remark.at()));
        ObjectNode target = annotation.putObject("target").put("source", Source.uri(found));
        ArrayNode selectors = target.putArray("selector");
        int start = flag.start();
        int end = flag.end();
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", text.substring(start, end))
                .put("prefix", text.substring(back(start), start))
                .put("suffix", text.substring(end, on(end)));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", text.codePointCount(0, start))
                .put("end", text.codePointCount(0, end));
    }

    private static void decided(ArrayNode bodies, Decision decision) {
        String verdict = decision.status() == DecisionStatus.ACCEPTED
                ? "Accepted"
                : "Dismissed: " + decision.reason().label();
        String words = decision.comment() == null ? verdict : verdict + ": " + decision.comment();
        by(body(bodies, words, "moderating"), decision.by(), decision.at());
    }

    private static void by(ObjectNode body, String name, Instant at) {
        body.put("created", at.toString())
                .putObject("creator")
                .put("type", "Person")
                .put("name", name);
    }

    private static ObjectNode body(ArrayNode bodies, String words, String purpose) {
        return bodies.addObject()
                .put("type", "TextualBody")
                .put("value", words)
                .put("format", "text/plain")
                .put("purpose", purpose);
    }

    /** Never within a character of two code units; the same holds for {@link #on}. */
    private int back(int offset) {
        int from = Math.max(0, offset - AROUND);
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private int on(int offset) {
        int to = Math.min(text.length(), offset + AROUND);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
