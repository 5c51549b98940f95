package dev.copydesk.report.web.names;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the names, checked when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance names(NamesView view);
}
