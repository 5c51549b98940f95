package dev.copydesk.report.names;

import dev.copydesk.report.page.Page;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The list of names that the newsroom has settled. One name of a kind is one entry; what comes later replaces it. */
@ApplicationScoped
public class NameList implements PanacheRepositoryBase<AuthorityName, UUID> {
    private static final String UNSENT =
            """
            select * from report.authority_name where not sent
            order by changed_at limit ?1 for update skip locked
            """;

    private final NamesConfig config;
    private final AgroalDataSource database;
    private final NameTrail trail;

    NameList(NamesConfig config, AgroalDataSource database, NameTrail trail) {
        this.config = config;
        this.database = database;
        this.trail = trail;
    }

    /**
     * What putting names on the list came to.
     *
     * @param added names that were not there
     * @param changed names that were there with other aliases, another role or native form
     * @param unchanged names that were there just so
     * @param names those that were added or changed
     */
    public record Change(int added, int changed, int unchanged, List<String> names) {
        public Change {
            names = List.copyOf(names);
        }

        /** The same as a sentence. */
        public String told() {
            return added + " added, " + changed + " changed, " + unchanged + " there already.";
        }
    }

    /**
     * Puts the names of a file on the list, all of them or none.
     *
     * @param by who does it
     * @throws InvalidFieldsException when the list would grow too long
     */
    @Transactional
    public Change put(Collection<NameDraft> drafts, String by) {
        Change change = put(drafts, true, by);
        if (change.unchanged() < drafts.size()) {
            trail.imported(change, by);
        }
        return change;
    }

    /**
     * Puts one name on the list, or changes the one of that name and kind, unless someone has changed it in the meantime.
     *
     * @param seen the version of the entry that the change is made to; 0 for a name that is not there; null where whatever is
     *     there may be replaced
     * @throws ConflictingNameException if the entry has another version now, and says something else, or is on the list no
     *     more; then nothing has changed
     */
    @Transactional
    public Change put(NameDraft draft, Integer seen, String by) {
        Optional<AuthorityName> there =
                on(draft).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        if (there.isPresent()) {
            return change(there.get(), draft, seen, by);
        }
        if (seen != null && seen > 0) {
            throw new ConflictingNameException(null);
        }
        return add(draft, seen == null, by);
    }

    private Change change(AuthorityName entry, NameDraft draft, Integer seen, String by) {
        NameDraft before = entry.said();
        if (before.equals(draft)) {
            return new Change(0, 0, 1, List.of());
        }
        if (seen != null && entry.version() != seen) {
            throw new ConflictingNameException(entry);
        }
        entry.change(draft, by, Instant.now());
        trail.changed(before, draft, by);
        return new Change(0, 1, 0, List.of(draft.name()));
    }

    /** @param replacing whether the name may be replaced that someone else is adding at this moment */
    private Change add(NameDraft draft, boolean replacing, String by) {
        Change change = put(List.of(draft), replacing, by);
        if (change.unchanged() == 1) {
            of(draft).filter(entry -> !entry.said().equals(draft)).ifPresent(entry -> {
                throw new ConflictingNameException(entry);
            });
        } else {
            trail.added(draft, by);
        }
        return change;
    }

    private Change put(Collection<NameDraft> drafts, boolean replacing, String by) {
        long room = config.most() - count("not removed");
        try {
            Change change = NameUpsert.run(database, List.copyOf(drafts), replacing, by, Instant.now());
            if (change.added() > Math.max(0, room)) {
                throw new InvalidFieldsException(
                        "The list may have " + config.most() + " names (copydesk.names.most); nothing was changed.",
                        List.of(new FieldError("name", "would be one too many")));
            }
            return change;
        } catch (SQLException e) {
            throw new IllegalStateException("The names could not be written", e);
        }
    }

    /** The entry of this name. */
    @Transactional
    public Optional<AuthorityName> of(NameDraft draft) {
        return on(draft).firstResultOptional();
    }

    private PanacheQuery<AuthorityName> on(NameDraft draft) {
        return find("kind = ?1 and identity = ?2 and not removed", draft.kind(), draft.identity());
    }

    /** The entry with this id; empty also where the text is no id. */
    @Transactional
    public Optional<AuthorityName> entry(String id) {
        try {
            return find("id = ?1 and not removed", UUID.fromString(id)).firstResultOptional();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes a name off the list. Its row stays: were the name put there again, its versions go on from where they were, so that
     * nobody who saw it before the removal can change it unawares.
     *
     * @return whether it was there
     */
    @Transactional
    public boolean remove(String id, String by) {
        Optional<AuthorityName> found = entry(id);
        found.ifPresent(name -> {
            name.remove(by, Instant.now());
            trail.removed(name.said(), by);
        });
        return found.isPresent();
    }

    /**
     * A page of the list in the order of the alphabet.
     *
     * @param words that stand in the name or an alias, or null
     * @param after where the page before ended, or null
     * @param most names on the page
     */
    @Transactional
    public Page<AuthorityName, NameCursor> page(String words, NameCursor after, int most) {
        StringBuilder where = new StringBuilder("not removed");
        List<Object> values = new ArrayList<>();
        if (words != null) {
            values.add("%" + words.replaceAll("[!%_]", "!$0") + "%");
            where.append(" and (lower(name) like lower(?1) escape '!'"
                    + " or lower(cast(aliases as string)) like lower(?1) escape '!')");
        }
        if (after != null) {
            int next = values.size() + 1;
            values.add(after.identity());
            values.add(NameKind.valueOf(after.kind()));
            where.append(
                    " and (identity > ?" + next + " or (identity = ?" + next + " and kind > ?" + (next + 1) + "))");
        }
        List<AuthorityName> found = find(where + " order by identity, kind", values.toArray())
                .range(0, most)
                .list();
        return Page.of(found, most, NameCursor::after);
    }

    /**
     * Hands names on that rules-service does not know of yet, the oldest change first. They are marked only when {@code send}
     * returns, so a change may be sent twice but none is lost; of two processes each takes others.
     *
     * @return how many were handed on
     */
    @Transactional(TxType.REQUIRES_NEW)
    public int handOn(int most, Consumer<List<AuthorityName>> send) {
        @SuppressWarnings("unchecked")
        List<AuthorityName> unsent = getEntityManager()
                .createNativeQuery(UNSENT, AuthorityName.class)
                .setParameter(1, most)
                .getResultList();
        if (!unsent.isEmpty()) {
            send.accept(unsent);
        }
        unsent.forEach(AuthorityName::markSent);
        return unsent.size();
    }
}
