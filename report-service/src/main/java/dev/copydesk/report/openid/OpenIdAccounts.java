package dev.copydesk.report.openid;

import static dev.copydesk.report.user.AccountTrail.told;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.AccountNames;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.user.AccountTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts of a provider's people. They are known by issuer and subject, which it never gives to another; the account keeps the
 * name that they had at first, as the audit trail has it. What the provider changes in their roles is in the trail with the issuer
 * as who did it.
 */
@ApplicationScoped
class OpenIdAccounts {
    private static final String NO_ROLE =
            "Your organisation's account has no role here: ask whoever keeps accounts there for one.";
    private static final String DISABLED = "Your account is disabled: ask whoever keeps the accounts of this desk.";
    private static final String NO_NAME =
            "Your organisation's account has a name that nobody can have here: ask whoever keeps accounts there.";
    private static final String TAKEN =
            "Somebody else has your name here: ask whoever keeps the accounts of this desk.";

    private final Accounts accounts;
    private final AccountTrail trail;

    OpenIdAccounts(Accounts accounts, AccountTrail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    /** Somebody as the provider tells. */
    record Person(String issuer, String subject, String name, Set<Role> roles) {}

    /** What they are here; whoever has a role gets an account. */
    @Transactional
    Standing standing(Person person) {
        Optional<Account> known = accounts.of(person.issuer(), person.subject());
        if (known.isEmpty()) {
            return person.roles().isEmpty() ? Standing.refused(person.name(), NO_ROLE) : newcomer(person);
        }
        return known(known.get(), person);
    }

    private Standing known(Account account, Person person) {
        if (!account.isEnabled()) {
            return Standing.refused(account.name(), DISABLED);
        }
        if (!account.roles().equals(person.roles())) {
            trail.changed(person.issuer(), account.name(), told(account.roles(), true), told(person.roles(), true));
            accounts.change(account, person.roles(), true);
        }
        return person.roles().isEmpty()
                ? Standing.refused(account.name(), NO_ROLE)
                : Standing.of(account.name(), person.roles());
    }

    private Standing newcomer(Person person) {
        if (AccountNames.fault(person.name()).isPresent()) {
            return Standing.refused(person.name(), NO_NAME);
        }
        // Two pages of one person may be the first of them at one moment: the second waits here, and finds what the
        // first made.
        List<Account> locked = accounts.locked();
        Optional<Account> meanwhile = accounts.of(person.issuer(), person.subject());
        if (meanwhile.isPresent()) {
            return known(meanwhile.get(), person);
        }
        return accounts.bind(locked, person.issuer(), person.subject(), person.name(), person.roles())
                .map(account -> {
                    trail.added(person.issuer(), account.name(), person.roles());
                    return known(account, person);
                })
                .orElseGet(() -> Standing.refused(person.name(), TAKEN));
    }
}
