package dev.copydesk.ingest.extract.html;

import dev.copydesk.ingest.extract.block.Characters;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How much text the elements of a document hold, and how much of it in links; measured in one pass. */
final class TextMass {
    private static final Mass NOTHING = new Mass();

    private final Map<Element, Mass> masses = new IdentityHashMap<>();

    /**
     * @param root the element to measure, with all that is in it
     * @param skipped elements whose words don't count, nor those of anything in them
     */
    TextMass(Element root, Predicate<Element> skipped) {
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    count(text);
                }
                return node instanceof Element element && element != root && skipped.test(element)
                        ? FilterResult.SKIP_ENTIRELY
                        : FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && element != root) {
                    addToParent(element);
                }
                return FilterResult.CONTINUE;
            }
        });
    }

    /** The characters in an element, white space left out. */
    int text(Element element) {
        return of(element).text;
    }

    /** The characters that stand in an element but not in a block inside it. */
    int inline(Element element) {
        return of(element).inline;
    }

    int commas(Element element) {
        return of(element).commas;
    }

    /** The share of an element's characters that are in links, 0 to 1. */
    double linkDensity(Element element) {
        Mass mass = of(element);
        return mass.text == 0 ? 0 : (double) mass.links / mass.text;
    }

    private Mass of(Element element) {
        return masses.getOrDefault(element, NOTHING);
    }

    private void count(TextNode node) {
        Element parent = node.parent();
        if (parent == null || node.isBlank()) {
            return;
        }
        Mass mass = masses.computeIfAbsent(parent, element -> new Mass());
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Characters.isSpace(c)) {
                mass.text++;
                mass.inline++;
            }
            if (c == ',' || c == '،' || c == '，') {
                mass.commas++;
            }
        }
    }

    private void addToParent(Element element) {
        Mass mass = masses.get(element);
        Element parent = element.parent();
        if (mass == null || parent == null) {
            return;
        }
        if (element.normalName().equals("a")) {
            mass.links = mass.text;
        }
        Mass sum = masses.computeIfAbsent(parent, key -> new Mass());
        sum.text += mass.text;
        sum.links += mass.links;
        sum.commas += mass.commas;
        if (!BlockCollector.isBlock(element)) {
            sum.inline += mass.inline;
        }
    }

    private static final class Mass {
        private int text;
        private int inline;
        private int links;
        private int commas;
    }
}
