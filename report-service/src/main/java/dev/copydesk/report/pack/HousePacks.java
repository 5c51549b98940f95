package dev.copydesk.report.pack;

import dev.copydesk.contracts.pack.RulePack;
import dev.copydesk.contracts.pack.RulePacks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Keeps what rules-service told of its rule packs last. */
@ApplicationScoped
public class HousePacks implements PanacheRepositoryBase<HousePack, String> {
    /** Takes a list over in place of the one before. */
    @Transactional
    public void learn(RulePacks told) {
        deleteAll();
        int place = 0;
        for (RulePack pack : told.packs()) {
            persist(new HousePack(place++, pack, told.readAt()));
        }
    }

    /** All packs, in the order of their folders. */
    @Transactional
    public List<HousePack> all() {
        return listAll(Sort.by("place"));
    }

    /** The edition of a pack, if it is there now. */
    @Transactional
    public Optional<HousePack> edition(String name, String digest) {
        return all().stream()
                .filter(pack -> pack.edition() != null
                        && pack.edition().name().equals(name)
                        && pack.edition().digest().equals(digest))
                .findFirst();
    }
}
