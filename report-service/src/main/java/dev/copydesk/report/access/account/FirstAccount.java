package dev.copydesk.report.access.account;

import dev.copydesk.messaging.schema.SchemaIsCurrent;
import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.Role;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes the first account from the configuration, while there is none and people have passwords here. */
@ApplicationScoped
public class FirstAccount {
    private static final Logger LOG = Logger.getLogger(FirstAccount.class);

    private final Accounts accounts;
    private final AccessConfig config;

    FirstAccount(Accounts accounts, AccessConfig config) {
        this.accounts = accounts;
        this.config = config;
    }

    /** Else the account could not be made, and nothing would be reported. */
    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (!config.signIn().oidc() && password().filter(Accounts::isTooLong).isPresent()) {
            throw new ConfigurationException(
                    "Set COPYDESK_FIRST_USER_PASSWORD to at most " + Accounts.PASSWORD_LIMIT + " bytes");
        }
    }

    @Transactional
    void make(@Observes SchemaIsCurrent event) {
        if (config.signIn().oidc() || accounts.count() > 0) {
            return;
        }
        Optional<String> password = password();
        if (password.isEmpty()) {
            LOG.warn("Nobody can sign in yet: there is no account. Set COPYDESK_FIRST_USER_PASSWORD and start again.");
            return;
        }
        String name = config.firstUser().name();
        accounts.create(name, password.get(), EnumSet.allOf(Role.class));
        accounts.flush();
        LOG.infof("Made the first account, %s, with all roles", name);
    }

    private Optional<String> password() {
        return config.firstUser().password().filter(given -> !given.isBlank());
    }
}
