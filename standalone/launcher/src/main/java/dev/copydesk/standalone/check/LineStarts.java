package dev.copydesk.standalone.check;

import java.util.Arrays;

/** Lines of a text, counted from one; they end with a line feed, a carriage return, or both. */
final class LineStarts {
    private final String text;
    private final int[] starts;

    LineStarts(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean ends = character == '\n'
                    || (character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = at + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** Number of the line that the offset is in. */
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** How many characters (code points) stand before the offset in its line, and one. */
    int column(int offset) {
        return text.codePointCount(starts[line(offset) - 1], offset) + 1;
    }

    /** Offset of the line's first character. */
    int start(int line) {
        return starts[line - 1];
    }

    /** Offset just past the line's last character, before what ends it. */
    int end(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
