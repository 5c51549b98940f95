package dev.copydesk.ingest.extract.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Decides which elements inside an article are left out. */
final class CopyFilter {
    private final TextMass mass;
    private final boolean page;
    private final int whole;

    CopyFilter(TextMass mass, Set<Element> article, boolean page) {
        this.mass = mass;
        this.page = page;
        this.whole = article.stream().mapToInt(mass::text).sum();
    }

    boolean leavesOut(Element element) {
        return Clutter.isCertain(element)
                || Clutter.isLikely(element, mass, whole)
                || (page && isOutsideOfArticles(element));
    }

    private boolean isOutsideOfArticles(Element element) {
        String name = element.normalName();
        return name.equals("aside") || name.equals("footer");
    }
}
