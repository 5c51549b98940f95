package dev.copydesk.report.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of a report, checked when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance report(ReportView view);

    static native TemplateInstance waiting(WaitingView view);

    /** A card and the bar with the score: what a decision changes. */
    static native TemplateInstance decided(CardView card, ReportView view);

    /** The bar with the score, the progress and the assignee. */
    static native TemplateInstance bar(ReportView view);
}
