package dev.copydesk.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long articles took from accepted to reported, as the histogram that report-service exports.
 *
 * @param upTo how many articles took at most so many seconds, by seconds
 */
record ReportTimes(TreeMap<Double, Double> upTo) {
    private static final Pattern BUCKET = Pattern.compile(
            "^copydesk_accepted_to_reported_seconds_bucket\\{[^}]*le=\"([^\"]+)\"[^}]*\\} (\\S+)$", Pattern.MULTILINE);

    /** Reads the histogram from a page of metrics in Prometheus's text format. */
    static ReportTimes of(String metrics) {
        TreeMap<Double, Double> upTo = new TreeMap<>();
        Matcher bucket = BUCKET.matcher(metrics);
        while (bucket.find()) {
            double seconds =
                    bucket.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(bucket.group(1));
            upTo.merge(seconds, Double.parseDouble(bucket.group(2)), Double::sum);
        }
        return new ReportTimes(upTo);
    }

    /** Those that were reported after the earlier reading. */
    ReportTimes since(ReportTimes earlier) {
        TreeMap<Double, Double> since = new TreeMap<>(upTo);
        earlier.upTo.forEach((seconds, count) -> since.merge(seconds, -count, Double::sum));
        return new ReportTimes(since);
    }

    /** The time in seconds within which a share of the articles was reported: the upper end of the histogram's bucket. */
    double quantile(double share) {
        if (upTo.isEmpty()) {
            return Double.NaN;
        }
        double rank = share * upTo.lastEntry().getValue();
        return upTo.entrySet().stream()
                .filter(bucket -> bucket.getValue() >= rank)
                .mapToDouble(Map.Entry::getKey)
                .findFirst()
                .orElse(Double.NaN);
    }
}
