package dev.copydesk.report.web.rules;

import dev.copydesk.report.pack.FoundFlag;
import dev.copydesk.report.web.Paths;

/** A flag of a pack with the words around it. */
public record FoundView(
        String headline, String href, String before, String quote, String after, String message, String rule) {
    private static final int MARGIN = 90;

    static FoundView of(FoundFlag found) {
        String text = found.report().text();
        int start = found.flag().start();
        int end = found.flag().end();
        return new FoundView(
                found.report().headline(),
                Paths.report(found.article().articleId()),
                before(text, start),
                text.substring(start, end),
                after(text, end),
                found.flag().message(),
                found.flag().rule());
    }

    /** The line up to there, without a word that is cut. */
    private static String before(String text, int start) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        if (start - line <= MARGIN) {
            return text.substring(line, start);
        }
        String cut = text.substring(start - MARGIN, start);
        return "… " + cut.substring(cut.indexOf(' ') + 1);
    }

    private static String after(String text, int end) {
        int found = text.indexOf('\n', end);
        int line = found < 0 ? text.length() : found;
        if (line - end <= MARGIN) {
            return text.substring(end, line);
        }
        String cut = text.substring(end, end + MARGIN);
        return cut.substring(0, Math.max(0, cut.lastIndexOf(' '))) + " …";
    }
}
