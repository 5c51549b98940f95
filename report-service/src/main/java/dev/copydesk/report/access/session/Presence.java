package dev.copydesk.report.access.session;

import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.Accounts;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Knows whether somebody is still there who has asked for something that goes on for a while. */
@ApplicationScoped
public class Presence {
    private final Sessions sessions;
    private final Accounts accounts;
    private final boolean byProvider;

    Presence(Sessions sessions, Accounts accounts, AccessConfig config) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.byProvider = config.signIn().oidc();
    }

    /**
     * What says, whenever it is asked, whether the caller's session holds with the roles that it had at the first asking. A
     * program's token holds as long as the service runs. Where an OpenID provider signs people in, their account alone is asked
     * for: when they sign out is not known here, so {@link #end} has to be heeded, too. It has to be made while the request is at
     * hand, and it may block.
     */
    public BooleanSupplier of(SecurityIdentity caller, HttpServerRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return () -> true;
        }
        String name = caller.getPrincipal().getName();
        String token = SessionCookies.token(request).orElse("");
        return new SameAccount(() -> byProvider ? accounts.named(name) : sessions.look(token));
    }

    /** When the token ends that an OpenID provider has signed the caller in with; empty where none has. */
    public Optional<Instant> end(SecurityIdentity caller) {
        Long seconds = caller.getAttribute(OidcUtils.QUARKUS_IDENTITY_EXPIRE_TIME);
        return Optional.ofNullable(seconds).map(Instant::ofEpochSecond);
    }

    /** Whether there is an account in use that has not been changed since the first look. */
    private static final class SameAccount implements BooleanSupplier {
        private final Supplier<Optional<Account>> look;
        private Integer version;

        SameAccount(Supplier<Optional<Account>> look) {
            this.look = look;
        }

        @Override
        public boolean getAsBoolean() {
            Optional<Account> now = look.get().filter(Account::isEnabled);
            if (version == null) {
                version = now.map(Account::version).orElse(null);
            }
            return now.isPresent() && version.equals(now.get().version());
        }
    }
}
