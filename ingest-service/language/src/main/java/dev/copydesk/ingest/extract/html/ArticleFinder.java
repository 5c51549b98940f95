package dev.copydesk.ingest.extract.html;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds the article in a web page. Each paragraph gives points, more for more text and commas, to the elements around it;
 * names that speak of articles or of what stands around them add or take some; text in links counts against an element.
 * The way of scoring follows Arc90's Readability, as Mozilla keeps it up. Where the page marks its article (article,
 * articleBody) and the mark holds the element with the most points, the mark says where the article begins and ends.
 */
final class ArticleFinder {
    private static final int SHORTEST_PARAGRAPH = 25;
    private static final int LEVELS = 5;
    private static final int TOP_CANDIDATES = 5;

    /** Candidates with this share of the best one's points may be parts of the same article. */
    private static final double RIVAL = .75;

    private static final Pattern ARTICLE_NAMES =
            Pattern.compile("article|body|content|entry|hentry|main|page|post|text|blog|story");
    private static final Pattern OTHER_NAMES = Pattern.compile(
            "-ad-|banner|combx|comment|com-|contact|footer|gdpr|masthead"
                    + "|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget");
    private static final Pattern UNLIKELY =
            Pattern.compile("-ad-|ad-break|agegate|banner|breadcrumbs|combx|comment|community"
                    + "|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|pager|pagination|popup|related|remark|replies|rss"
                    + "|shoutbox|sidebar|skyscraper|social|sponsor|supplemental");
    private static final Pattern BUT_MAYBE = Pattern.compile("\\band\\b|article|body|column|content|main|shadow");

    private final Element body;
    private final TextMass mass;

    /** In the order in which elements were first given points, so that of equals the same one is always the best. */
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    ArticleFinder(Element body, TextMass mass) {
        this.body = body;
        this.mass = mass;
    }

    /** The elements that hold the article; the body where none stands out. */
    Set<Element> article() {
        score(true);
        List<Element> best = best();
        if (best.isEmpty() || mass.text(best.get(0)) < 500) {
            scores.clear();
            score(false);
            best = best();
        }
        if (best.isEmpty()) {
            return one(body);
        }
        Element top = climb(sharedAncestor(best));
        Element marked = mark(top);
        return marked == null ? withSiblings(top) : one(marked);
    }

    private void score(boolean strict) {
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (!(node instanceof Element element)) {
                    return FilterResult.CONTINUE;
                }
                if (element != body && (Clutter.isCertain(element) || (strict && isUnlikely(element)))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (mass.inline(element) >= SHORTEST_PARAGRAPH && BlockCollector.isBlock(element)) {
                    scoreParagraph(element);
                }
                return FilterResult.CONTINUE;
            }
        });
        scores.replaceAll((element, score) -> score * (1 - mass.linkDensity(element)));
    }

    private boolean isUnlikely(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("article") || name.equals("main") || name.equals("a")) {
            return false;
        }
        String names = Clutter.names(element);
        return UNLIKELY.matcher(names).find() && !BUT_MAYBE.matcher(names).find();
    }

    private void scoreParagraph(Element paragraph) {
        if (isHeading(paragraph)) {
            return;
        }
        double points = 1 + mass.commas(paragraph) + Math.min(mass.inline(paragraph) / 100, 3);
        Element ancestor = paragraph.parent();
        for (int level = 0;
                level < LEVELS && ancestor != null && !ancestor.normalName().equals("html");
                level++) {
            double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            scores.merge(ancestor, initial(ancestor) + points / share, (old, fresh) -> old + points / share);
            ancestor = ancestor.parent();
        }
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static double initial(Element element) {
        int byTag =
                switch (element.normalName()) {
                    case "div", "article", "main" -> 5;
                    case "pre", "td", "blockquote" -> 3;
                    case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
                    case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
                    default -> 0;
                };
        String names = Clutter.names(element);
        return byTag
                + (ARTICLE_NAMES.matcher(names).find() ? 25 : 0)
                - (OTHER_NAMES.matcher(names).find() ? 25 : 0);
    }

    private List<Element> best() {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Element, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(TOP_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The best candidate, or the element around it that holds three of its rivals too. */
    private Element sharedAncestor(List<Element> best) {
        Element top = best.get(0);
        List<Element> rivals = best.stream()
                .skip(1)
                .filter(element -> scores.get(element) >= RIVAL * scores.get(top))
                .toList();
        if (rivals.size() >= 3) {
            for (Element ancestor = top.parent(); ancestor != null && ancestor != body; ancestor = ancestor.parent()) {
                Element around = ancestor;
                if (rivals.stream().filter(rival -> isInside(rival, around)).count() >= 3) {
                    return around;
                }
            }
        }
        return top;
    }

    /** Goes up while the element around has more points, or nothing else in it. */
    private Element climb(Element top) {
        Element best = top;
        double last = scores.getOrDefault(best, 0.0);
        double lowest = last / 3;
        for (Element around = best.parent(); around != null && around != body; around = around.parent()) {
            Double score = scores.get(around);
            if (score != null && score < lowest) {
                break;
            }
            if (score != null && score > last) {
                best = around;
                break;
            }
            last = score == null ? last : score;
        }
        while (best != body
                && best.parent() != null
                && best.parent() != body
                && mass.text(best.parent()) == mass.text(best)) {
            best = best.parent();
        }
        return best;
    }

    /** The article element around, if the page has one that is not a mere part of what was found. */
    private Element mark(Element top) {
        for (Element element = top; element != null && element != body; element = element.parent()) {
            if (element.normalName().equals("article")
                    || element.attr("itemprop").equals("articleBody")) {
                return element;
            }
        }
        return null;
    }

    private static boolean isInside(Element element, Element around) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == around) {
                return true;
            }
        }
        return false;
    }

    /** The siblings that go with the element: those with a fair share of its points, and paragraphs of prose. */
    private Set<Element> withSiblings(Element top) {
        if (top == body || top.parent() == null) {
            return one(top);
        }
        double threshold = Math.max(10, scores.getOrDefault(top, 0.0) * .2);
        Set<Element> article = one(top);
        for (Element sibling : top.parent().children()) {
            double bonus = !top.className().isEmpty() && sibling.className().equals(top.className())
                    ? scores.getOrDefault(top, 0.0) * .2
                    : 0;
            if (scores.getOrDefault(sibling, 0.0) + bonus >= threshold || isProse(sibling)) {
                article.add(sibling);
            }
        }
        return article;
    }

    private boolean isProse(Element element) {
        if (!element.normalName().equals("p")) {
            return false;
        }
        double links = mass.linkDensity(element);
        return mass.text(element) > 80
                ? links < .25
                : mass.text(element) > 0 && links == 0 && element.text().contains(". ");
    }

    private static Set<Element> one(Element element) {
        Set<Element> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.add(element);
        return set;
    }
}
