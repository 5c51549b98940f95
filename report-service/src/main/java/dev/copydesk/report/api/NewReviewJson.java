package dev.copydesk.report.api;

/**
 * What to change about a review; what is left out stays as it is.
 *
 * @param status {@code new}, {@code in-review} or {@code done}
 * @param assignee name of an account; empty for nobody
 */
public record NewReviewJson(String status, String assignee) {}
