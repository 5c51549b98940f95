package dev.copydesk.report.web.revisions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the revisions, checked when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance revisions(RevisionsView view);
}
