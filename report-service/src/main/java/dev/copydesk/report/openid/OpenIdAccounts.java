package dev.copydesk.report.openid;

import static dev.copydesk.report.user.AccountTrail.told;
import static dev.copydesk.report.user.AccountTrail.toldWithKey;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.AccountNames;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.user.AccountTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts of a provider's people. They are known by issuer and subject, which it never gives to another; the account keeps the
 * name that they had at first, as the audit trail has it. What the provider changes in their roles is in the trail with the issuer
 * as who did it; of two sessions of one person the one with the newer token says what they are in both.
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

    /**
     * Somebody as the provider tells.
     *
     * @param issuedAt when it issued the token that tells it
     */
    record Person(String issuer, String subject, String name, Set<Role> roles, Instant issuedAt) {}

    /** What they are here, by the newest token of theirs that was seen; whoever has a role gets an account. */
    @Transactional
    Standing standing(Person person) {
        Optional<Account> known = accounts.of(person.issuer(), person.subject());
        if (known.isEmpty()) {
            return person.roles().isEmpty() ? Standing.refused(person.name(), NO_ROLE) : newcomer(person);
        }
        return known(known.get(), person);
    }

    private Standing known(Account account, Person person) {
        if (account.isEnabled() && account.isOlderThan(person.issuedAt())) {
            accounts.lock(account);
            // Another request of theirs may have come first, with a token that is newer still.
            if (account.isEnabled() && account.isOlderThan(person.issuedAt())) {
                provide(account, person);
            }
        }
        return standing(account);
    }

    private void provide(Account account, Person person) {
        if (!account.roles().equals(person.roles())) {
            trail.changed(person.issuer(), account.name(), told(account.roles(), true), told(person.roles(), true));
        }
        accounts.provide(account, person.roles(), person.issuedAt());
    }

    private static Standing standing(Account account) {
        if (!account.isEnabled()) {
            return Standing.refused(account.name(), DISABLED);
        }
        return account.roles().isEmpty()
                ? Standing.refused(account.name(), NO_ROLE)
                : Standing.of(account.name(), account.roles());
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
        List<Account> sameName = locked.stream()
                .filter(account -> account.name().equalsIgnoreCase(person.name()))
                .toList();
        if (sameName.isEmpty()) {
            return added(person);
        }
        return claimable(sameName, person)
                .map(account -> claimed(account, person))
                .orElseGet(() -> Standing.refused(person.name(), TAKEN));
    }

    /**
     * Which account goes to somebody who signs in for the first time. The provider is who says what people are called, so one of
     * exactly their name is theirs unless it is another person's there; one that is written otherwise only if nobody has it at all,
     * and no other looks alike. Whose an account was gets it back by signing in anew, and not by the token that they still have.
     */
    private static Optional<Account> claimable(List<Account> sameName, Person person) {
        Optional<Account> exact = sameName.stream()
                .filter(account -> account.name().equals(person.name()))
                .findFirst();
        Optional<Account> alike = sameName.size() == 1 ? Optional.of(sameName.get(0)) : Optional.empty();
        return exact.map(account -> account.issuer() == null ? exact : Optional.<Account>empty())
                .orElseGet(() -> alike.filter(Account::isFree))
                .filter(account -> account.isOlderThan(person.issuedAt()));
    }

    private Standing added(Person person) {
        Account account = accounts.create(person.name(), person.roles());
        bind(account, person);
        trail.added(person.issuer(), account.name(), person.roles());
        return standing(account);
    }

    private Standing claimed(Account account, Person person) {
        String before = toldWithKey(account);
        bind(account, person);
        trail.changed(person.issuer(), account.name(), before, toldWithKey(account));
        return standing(account);
    }

    private void bind(Account account, Person person) {
        accounts.bind(account, person.issuer(), person.subject());
        accounts.provide(account, person.roles(), person.issuedAt());
    }
}
