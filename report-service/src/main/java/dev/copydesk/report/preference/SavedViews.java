package dev.copydesk.report.preference;

import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The saved views of the inbox: one's own, and those that chiefs share with everybody. */
@ApplicationScoped
public class SavedViews implements PanacheRepositoryBase<SavedView, Long> {
    static final int LONGEST_NAME = 60;

    /** More than anybody looks through; each page of the inbox shows them all. */
    static final int MOST = 30;

    private static final int LONGEST_QUERY = 1_000;

    /** The views that somebody has, in the order of their names. */
    @Transactional
    public List<SavedView> of(String person) {
        return list("owner = ?1 or shared order by lower(name), id", person);
    }

    /**
     * Saves a view; one of that name is replaced.
     *
     * @param query as it stands in the address of the inbox
     * @param shared whether everybody is to have it
     * @throws InvalidFieldsException when there is no name, or it or the query is too long, or there are too many views
     */
    @Transactional
    public SavedView save(String person, String name, String query, boolean shared) {
        check(!name.isBlank() && name.strip().length() <= LONGEST_NAME, "name", "has to have 1 to " + LONGEST_NAME);
        check(query.length() <= LONGEST_QUERY, "query", "has to have at most " + LONGEST_QUERY);
        SavedView view = find("owner = ?1 and name = ?2", person, name.strip())
                .firstResultOptional()
                .orElseGet(() -> added(person, name.strip()));
        view.show(query, shared);
        persist(view);
        return view;
    }

    private SavedView added(String person, String name) {
        if (count("owner", person) >= MOST) {
            throw refused("name", "is one more than the " + MOST + " views that you may have: remove one");
        }
        return new SavedView(person, name, Clock.systemUTC().instant());
    }

    private static void check(boolean holds, String field, String otherwise) {
        if (!holds) {
            throw refused(field, otherwise + " characters");
        }
    }

    private static InvalidFieldsException refused(String field, String why) {
        return new InvalidFieldsException("The view can't be saved so.", List.of(new FieldError(field, why)));
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
