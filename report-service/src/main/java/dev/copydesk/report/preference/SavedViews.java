package dev.copydesk.report.preference;

import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The saved views of the inbox: one's own, and those that chiefs share with everybody. */
@ApplicationScoped
public class SavedViews implements PanacheRepositoryBase<SavedView, Long> {
    static final int LONGEST_NAME = 60;

    /** More than anybody looks through; each page of the inbox shows them all. */
    static final int MOST = 30;

    /** The views that somebody has, in the order of their names. */
    @Transactional
    public List<SavedView> of(String person) {
        return list("owner = ?1 or shared order by lower(name), id", person);
    }

    /**
     * Saves a view; one of that name is replaced.
     *
     * @param query as it stands in the address of the inbox
     * @param shared whether everybody is to have it; null leaves that as it was, and a new view to its owner
     * @param sharer whether they may share views, and change those that everybody has
     * @throws InvalidFieldsException when the name or the query won't do, or there are too many views
     * @throws ConflictException when everybody has the view, and they may not change it
     */
    @Transactional
    public SavedView save(String person, String name, String query, Boolean shared, boolean sharer) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw refused("has to have 1 to " + LONGEST_NAME + " characters");
        }
        if (called.chars().anyMatch(Character::isISOControl)) {
            throw refused("has a sign in it that does not show");
        }
        String checked = ViewQuery.checked(query);
        SavedView view = locked(person, called).orElseGet(() -> added(person, called));
        if (view.isShared() && !sharer) {
            throw new ConflictException("Everybody has this view: take another name, or ask a chief to change it.");
        }
        view.show(checked, shared == null ? view.isShared() : shared);
        return view;
    }

    private Optional<SavedView> locked(String person, String name) {
        return find("owner = ?1 and name = ?2", person, name)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A button that is clicked twice saves one view. */
    private SavedView added(String person, String name) {
        if (count("owner", person) >= MOST) {
            throw refused("is one more than the " + MOST + " views that you may have: remove one");
        }
        getEntityManager()
                .createNativeQuery("insert into {h-schema}saved_view (owner, name, query, shared, saved_at)"
                        + " values (?1, ?2, '', false, now()) on conflict do nothing")
                .setParameter(1, person)
                .setParameter(2, name)
                .executeUpdate();
        return locked(person, name).orElseThrow();
    }

    private static InvalidFieldsException refused(String why) {
        return new InvalidFieldsException("The view can't be saved so.", List.of(new FieldError("name", why)));
    }

    /**
     * Removes one's own view.
     *
     * @param keeper whether they may also remove those that others share
     * @return whether there was such a view that they may remove
     */
    @Transactional
    public boolean remove(long id, String person, boolean keeper) {
        return delete("id = ?1 and (owner = ?2 or (shared and ?3 = true))", id, person, keeper) > 0;
    }
}
