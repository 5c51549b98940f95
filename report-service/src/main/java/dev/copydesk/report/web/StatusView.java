package dev.copydesk.report.web;

import dev.copydesk.report.report.ArticleStatus;

/** Where an article stands, in a word. {@code look} names its look in the style sheet. */
public enum StatusView {
    WAITING("waiting", "Waiting"),
    CHECKED("checked", "Checked"),
    NOT_CHECKED("not-checked", "Not checked"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    FAILED("failed", "Failed");

    private final String look;
    private final String label;

    StatusView(String look, String label) {
        this.look = look;
        this.label = label;
    }

    /** How a page calls this status. */
    public static StatusView of(ArticleStatus status, String notChecked) {
        return switch (status) {
            case RECEIVED -> WAITING;
            case CHECKED -> notChecked == null ? CHECKED : NOT_CHECKED;
            case WITHDRAWN -> WITHDRAWN;
            case FAILED -> FAILED;
        };
    }

    public String look() {
        return look;
    }

    public String label() {
        return label;
    }
}
