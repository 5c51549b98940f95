package dev.copydesk.contracts;

/** Values of the CloudEvents attribute {@code type}, one a topic; the number grows only with an incompatible shape. */
public final class EventTypes {
    public static final String SUBMITTED = "dev.copydesk.article.submitted.v1";
    public static final String PARSED = "dev.copydesk.article.parsed.v1";
    public static final String CHECKED = "dev.copydesk.article.checked.v1";

    public static final String NAME = "dev.copydesk.editorial.name.v1";
    public static final String SOURCE_STATUS = "dev.copydesk.source.status.v1";

    public static final String PACKS = "dev.copydesk.rules.packs.v1";

    private EventTypes() {}
}
