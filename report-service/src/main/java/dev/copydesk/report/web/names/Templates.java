package dev.copydesk.report.web.names;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the names, checked when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    /** What became of a name that was added from the card of a flag. */
    static native TemplateInstance named(String words);

    static native TemplateInstance names(NamesView view);
}
