package dev.copydesk.report.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A problem as a page. */
@CheckedTemplate(basePath = "")
final class ProblemPage {
    private ProblemPage() {}

    static native TemplateInstance problem(Problem problem);
}
