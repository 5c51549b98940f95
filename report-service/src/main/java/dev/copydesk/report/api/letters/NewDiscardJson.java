package dev.copydesk.report.api.letters;

/**
 * A dead letter is not wanted any more.
 *
 * @param reason why, in at most 500 characters
 */
public record NewDiscardJson(String reason) {}
