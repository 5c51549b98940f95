package dev.copydesk.rules.desk;

import dev.copydesk.contracts.EditorialName;
import dev.copydesk.rules.names.authority.AuthorityEntry;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.authority.StarterNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The authority list that this process checks against: what ships with Copydesk, and what the newsroom's editors added. An
 * editors' entry stands in place of a shipped one of the same name. Readers never wait: each check has the list as it was
 * when the check began.
 *
 * <p>Of very many names a change must not index all the others anew: changes are kept as a small list upon the large one, until
 * there are {@value #MOST_CHANGES}.
 */
@ApplicationScoped
public class AuthorityList {
    static final int MOST_CHANGES = 5_000;

    private final Map<Object, AuthorityEntry> changed = new LinkedHashMap<>();
    private Settled settled = new Settled(List.of(), id -> null);

    private volatile AuthorityNames names = StarterNames.index();

    /** The list as it is now. */
    public AuthorityNames names() {
        return names;
    }

    /** Takes the editors' names anew, whatever they were. */
    public synchronized void replace(Map<String, EditorialName> current) {
        changed.clear();
        List<Map.Entry<String, EditorialName>> all = List.copyOf(current.entrySet());
        settled = new Settled(
                all.stream().map(name -> key(name.getKey())).toList(),
                place -> entry(all.get(place).getValue()));
        renew();
    }

    /** Takes up changes by the names' ids; a null removes the name. */
    public synchronized void change(Map<String, EditorialName> changes) {
        changes.forEach((id, name) -> changed.put(key(id), name == null ? null : entry(name)));
        if (changed.size() > MOST_CHANGES) {
            settled = settled.with(changed);
            changed.clear();
        }
        renew();
    }

    private void renew() {
        List<AuthorityEntry> recent =
                changed.values().stream().filter(Objects::nonNull).toList();
        AuthorityNames ofEditors =
                settled.names.without(settled.placesOf(changed.keySet())).with(new AuthorityNames(recent));
        names = StarterNames.index().with(ofEditors);
    }

    private static AuthorityEntry entry(EditorialName name) {
        return new AuthorityEntry(name.name(), name.kind(), name.aliases(), name.role());
    }

    /** An id; a UUID takes half the room of its letters. */
    private static Object key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    /** The editors' names at some time, and which id has which place among them. */
    private static final class Settled {
        private final AuthorityNames names;
        private final Map<Object, Integer> places;

        Settled(List<Object> ids, IntFunction<AuthorityEntry> entries) {
            names = new AuthorityNames(
                    IntStream.range(0, ids.size()).mapToObj(entries).iterator());
            places = new HashMap<>(ids.size() * 2);
            ids.forEach(id -> places.put(id, places.size()));
        }

        /** With changes taken up; a null removes. */
        Settled with(Map<Object, AuthorityEntry> changes) {
            List<Object> ids = new ArrayList<>(places.keySet());
            ids.removeAll(changes.keySet());
            changes.forEach((id, entry) -> {
                if (entry != null) {
                    ids.add(id);
                }
            });
            return new Settled(ids, place -> {
                Object id = ids.get(place);
                AuthorityEntry change = changes.get(id);
                return change == null ? names.entry(places.get(id)) : change;
            });
        }

        BitSet placesOf(Collection<Object> ids) {
            BitSet found = new BitSet();
            ids.stream().map(places::get).filter(Objects::nonNull).forEach(found::set);
            return found;
        }
    }
}
