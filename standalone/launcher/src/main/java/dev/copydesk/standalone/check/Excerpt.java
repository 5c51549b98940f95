package dev.copydesk.standalone.check;

/**
 * The line of a file that has the flagged words, cut to fit a terminal, with a line that marks them.
 *
 * @param line what stands there
 * @param marks a caret under the first flagged character and tildes under the others
 */
record Excerpt(String line, String marks) {
    private static final int WIDTH = 96;
    private static final int BEFORE = 32;
    private static final String CUT = "...";

    /** Of words that go over several lines, what stands on the first. */
    static Excerpt of(String content, LineStarts lines, Positions.Span span) {
        int line = lines.line(span.start());
        int lineStart = lines.start(line);
        int lineEnd = Math.max(lines.end(line), span.start());
        int wordsEnd = Math.max(Math.min(span.end(), lineEnd), span.start());
        int from = lineEnd - lineStart <= WIDTH
                ? lineStart
                : boundary(content, Math.max(lineStart, span.start() - BEFORE));
        int to = boundary(content, Math.min(lineEnd, from + WIDTH));
        String prefix = from > lineStart ? CUT : "";
        String suffix = to < lineEnd ? CUT : "";
        String before = Printable.of(content.substring(from, span.start()));
        String marked = Printable.of(content.substring(span.start(), Math.max(span.start(), Math.min(wordsEnd, to))));
        String after = Printable.of(content.substring(Math.max(span.start(), Math.min(wordsEnd, to)), to));
        int underlined = Math.max(1, Printable.width(marked));
        return new Excerpt(
                prefix + before + marked + after + suffix,
                " ".repeat(prefix.length() + Printable.width(before)) + "^" + "~".repeat(underlined - 1));
    }

    /** Not between the two halves of a surrogate pair. */
    private static int boundary(String content, int at) {
        boolean splits = at > 0
                && at < content.length()
                && Character.isLowSurrogate(content.charAt(at))
                && Character.isHighSurrogate(content.charAt(at - 1));
        return splits ? at - 1 : at;
    }
}
