package dev.copydesk.report.api;

/**
 * What to change about a review; what is left out stays as it is. Who sends what they had before them is answered with 409
 * where another has been there since.
 *
 * @param status {@code new}, {@code in-review} or {@code done}
 * @param assignee name of an account; empty for nobody
 * @param seenStatus the status as it was last read
 * @param seenAssignee the assignee as they were last read; empty for nobody
 */
public record NewReviewJson(String status, String assignee, String seenStatus, String seenAssignee) {}
