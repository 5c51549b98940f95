package dev.copydesk.report.access.session;

import dev.copydesk.report.access.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Signs people in by name and password. */
@ApplicationScoped
public class PasswordSignIn {
    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final Sessions sessions;

    PasswordSignIn(Accounts accounts, SignInThrottle throttle, Sessions sessions) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    /**
     * Opens a session.
     *
     * @param address that it is asked from
     * @return the session's token; empty when name and password do not match, or were wrong too often
     */
    public Optional<String> signIn(String name, String password, String address) {
        if (throttle.refuses(name, address)) {
            return Optional.empty();
        }
        Optional<String> token = accounts.verify(name, password).flatMap(sessions::open);
        if (token.isPresent()) {
            throttle.succeeded(name, address);
        } else {
            throttle.failed(name, address);
        }
        return token;
    }
}
