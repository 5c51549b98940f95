package dev.copydesk.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages' templates, checked against the records that they show when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance list(ListView view);

    static native TemplateInstance report(ReportView view);

    static native TemplateInstance waiting(WaitingView view);

    static native TemplateInstance sources(SourcesView view);

    static native TemplateInstance login(boolean failed);
}
