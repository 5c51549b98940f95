package dev.copydesk.report.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {
    /** bcrypt reads no further than this many bytes. */
    static final int PASSWORD_LIMIT = 72;

    /** 2 to the power of this many rounds: about a tenth of a second. */
    private static final int COST = 11;

    /** What a password is compared with where there is no account, so that the answer takes as long. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody", COST);

    /** Makes an account; the password is kept as a hash only. */
    @Transactional
    public void create(String name, String password, Set<Role> roles) {
        if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_LIMIT) {
            throw new IllegalArgumentException("A password has at most " + PASSWORD_LIMIT + " bytes");
        }
        persist(new Account(
                name,
                BcryptUtil.bcryptHash(password, COST),
                roles,
                Clock.systemUTC().instant()));
    }

    /** The account, if the password is its password. */
    public Optional<Account> verify(String name, String password) {
        Optional<Account> account = named(name);
        boolean matches =
                BcryptUtil.matches(password, account.map(Account::passwordHash).orElse(NOBODY));
        return account.filter(found -> matches);
    }

    /** The names of all accounts, in the order of the alphabet. */
    @Transactional
    public List<String> names() {
        return listAll(Sort.by("name")).stream().map(Account::name).toList();
    }

    /** The account of this name. */
    @Transactional
    public Optional<Account> named(String name) {
        return name.indexOf('\0') >= 0 ? Optional.empty() : findByIdOptional(name);
    }
}
