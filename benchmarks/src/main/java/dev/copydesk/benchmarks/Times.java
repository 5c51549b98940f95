package dev.copydesk.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Durations that were measured, in milliseconds. */
public final class Times {
    private final double[] sorted;

    /** The durations, in any order. */
    public Times(Collection<Double> millis) {
        sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** The time within which this share of them lies. */
    private double within(double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(index, 0)];
    }

    /** Half of them were no longer. */
    public double median() {
        return within(0.5);
    }

    /** Puts three cells into a row. */
    public void put(ObjectNode row, String what) {
        row.put(what + " p50 ms", median());
        row.put(what + " p99 ms", within(0.99));
        row.put(what + " max ms", within(1));
    }
}
