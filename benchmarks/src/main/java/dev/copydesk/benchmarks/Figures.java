package dev.copydesk.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Prints what was measured, a line of JSON for each row of a table; {@link Report} gathers the lines of a run. */
public final class Figures {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Figures() {}

    /** A row, whose cells stand in the order in which they are put. */
    public static void row(Section section, Consumer<ObjectNode> cells) {
        ObjectNode line = JSON.createObjectNode().put("section", section.name());
        cells.accept(line.putObject("row"));
        System.out.println(line);
        System.out.flush();
    }

    /** Says what is being measured, on the other stream. */
    public static void progress(String what) {
        System.err.println("benchmarks: " + what);
    }
}
