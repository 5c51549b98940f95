package dev.copydesk.ingest.webhook.arcxp;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * HTML of one element of a story that can't reach into the next one: what it opens is closed, what it closes without having
 * opened it is gone.
 */
final class SealedHtml {
    /** Elements nested deeper are laid side by side. */
    private static final int DEEPEST = 128;

    /** No element of a story has more; the tree of them is made while the sender waits. */
    private static final int MOST_TAGS = 10_000;

    /** Tags that would be more than part of a story: the mark of a whole page's article, and the end of all markup. */
    private static final String REACHING_FURTHER = "article, main, plaintext";

    private SealedHtml() {}

    /** The same markup, sealed; empty where it has more tags, or would grow to more, than copy has. */
    static Optional<String> of(String html) {
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags == 0) {
            return Optional.of(html);
        }
        if (tags > MOST_TAGS) {
            return Optional.empty();
        }
        Element body = body(html);
        body.select(REACHING_FURTHER).tagName("div");
        return written(body, 1_000 + 2 * html.length());
    }

    private static Element body(String html) {
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static Optional<String> written(Element body, int longest) {
        StringBuilder html = new StringBuilder();
        return body.html(new Bounded(html, longest)).full ? Optional.empty() : Optional.of(html.toString());
    }

    /** Inline markup that is never closed is repeated in every paragraph after it, attributes and all. */
    private static final class Bounded implements Appendable {
        private final StringBuilder target;
        private final int longest;
        private boolean full;

        Bounded(StringBuilder target, int longest) {
            this.target = target;
            this.longest = longest;
        }

        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            full |= target.length() + end - start > longest;
            if (!full) {
                target.append(text, start, end);
            }
            return this;
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c), 0, 1);
        }
    }
}
