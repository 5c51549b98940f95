package dev.copydesk.report.api.rules;

/**
 * How a rule is to be treated.
 *
 * @param treatment {@code full}, {@code notice} or {@code off}
 * @param version of the treatment as it was last read
 */
public record NewTreatmentJson(String treatment, Integer version) {}
