package dev.copydesk.report.pack;

import dev.copydesk.contracts.pack.RulePack;
import dev.copydesk.contracts.pack.RulePacks;
import dev.copydesk.report.rule.PackKeys;
import dev.copydesk.report.rule.RuleSettings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what rules-service told of its rule packs last. */
@ApplicationScoped
public class HousePacks implements PanacheRepositoryBase<HousePack, String> {
    private final RuleSettings settings;

    HousePacks(RuleSettings settings) {
        this.settings = settings;
    }

    /** Takes a list over in place of the one before. */
    @Transactional
    public void learn(RulePacks told) {
        deleteAll();
        int place = 0;
        for (RulePack pack : told.packs()) {
            persist(new HousePack(place++, pack, told.readAt()));
        }
    }

    /** All packs, in the order of their folders; then editions that are on and no longer there. */
    @Transactional
    public List<HousePack> all() {
        List<HousePack> packs = listAll(Sort.by("place"));
        Stream<HousePack> gone = settings.packsOn().stream()
                .filter(key -> packs.stream().noneMatch(pack -> key.equals(pack.key())))
                .map(key -> HousePack.gone(PackKeys.edition(key)));
        return Stream.concat(packs.stream(), gone).toList();
    }

    /** The edition of a pack, if it is there now, or on. */
    @Transactional
    public Optional<HousePack> edition(String name, String digest) {
        return all().stream()
                .filter(pack -> pack.edition() != null
                        && pack.edition().name().equals(name)
                        && pack.edition().digest().equals(digest))
                .findFirst();
    }
}
