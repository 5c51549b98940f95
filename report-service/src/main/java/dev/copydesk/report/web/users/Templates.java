package dev.copydesk.report.web.users;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the accounts, checked when the service is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance users(UsersView view);

    static native TemplateInstance ownAccount(OwnAccountView view);

    static native TemplateInstance keys(KeysView view);
}
