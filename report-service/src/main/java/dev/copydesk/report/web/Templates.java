package dev.copydesk.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages' templates, checked against the records that they show when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance sources(SourcesView view);

    static native TemplateInstance login(boolean byProvider, boolean failed, int tries, long minutes);

    /** Tells that the session has ended here, and leads on to where the provider ends its own. */
    static native TemplateInstance signedOut(String there);
}
