package dev.copydesk.report.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin. Lines and columns count from 1, columns in UTF-16 code units. */
final class Lines {
    private final int[] starts;

    Lines(String text) {
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
