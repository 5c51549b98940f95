package dev.copydesk.report.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the rules are treated, as it is stored. */
@ApplicationScoped
public class RuleSettings implements PanacheRepositoryBase<RuleSetting, String> {
    /** Of this service's advisory locks in the database, the one for counting anew: "counting" in ASCII. */
    public static final long COUNTING_LOCK = 0x636f756e74696e67L;

    /** How the rules are treated that somebody has changed, and the packs that somebody has switched on or off. */
    @Transactional
    public Map<String, Treatment> treatments() {
        return streamAll().collect(Collectors.toMap(RuleSetting::rule, RuleSetting::treatment));
    }

    /**
     * The same for who stores flags: no treatment is changed until the transaction ends. So whoever counts anew after a change
     * finds every flag that was counted before it.
     */
    @Transactional(TxType.MANDATORY)
    public Map<String, Treatment> heldTreatments() {
        getEntityManager()
                .createNativeQuery("lock table {h-schema}rule_setting in share mode")
                .executeUpdate();
        return treatments();
    }

    /** The keys of the editions of packs that are on, whether or not rules-service has them now. */
    @Transactional
    public List<String> packsOn() {
        return stream("treatment", Sort.by("rule"), Treatment.FULL)
                .map(RuleSetting::rule)
                .filter(PackKeys::isOne)
                .toList();
    }

    /** All settings by rule; one that was never changed is missing. */
    @Transactional
    public Map<String, RuleSetting> all() {
        return streamAll().collect(Collectors.toMap(RuleSetting::rule, setting -> setting));
    }

    /**
     * Treats a rule so from now on; where it is treated so already, nothing changes, whatever the
     * version.
     *
     * @param seen the version of the setting that the change is made to; 0 for none
     * @return the treatment until now
     * @throws ConflictingSettingException if someone has changed it in the meantime
     */
    @Transactional(TxType.MANDATORY)
    public Treatment change(String rule, Treatment wanted, int seen, String by, Instant at) {
        getEntityManager()
                .createNativeQuery("lock table {h-schema}rule_setting in share row exclusive mode")
                .executeUpdate();
        RuleSetting stored = findById(rule);
        RuleSetting setting = stored == null ? new RuleSetting(rule) : stored;
        Treatment before = setting.treatment();
        if (before == wanted) {
            return before;
        }
        if (setting.version() != seen) {
            throw new ConflictingSettingException(stored);
        }
        setting.change(wanted, by, at);
        persist(setting);
        return before;
    }

    /**
     * A change that the counts in the list of articles do not follow yet, for the caller alone until the transaction ends;
     * empty where there is none, or another replica is at it. No row is locked: who changes or reads a setting never waits.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<RuleSetting> claimUncounted() {
        Object alone = getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", COUNTING_LOCK)
                .getSingleResult();
        return Boolean.TRUE.equals(alone)
                ? find("not counted order by changedAt").firstResultOptional()
                : Optional.empty();
    }

    /** Articles whose newest report has flags of the rule or pack, after that one in the order of their ids. */
    @Transactional
    public List<String> articlesFlaggedBy(String rule, String after, int most) {
        return getEntityManager()
                .createQuery(
                        "select a.articleId from Article a where a.articleId > :after and exists (select 1 from ReportedFlag f"
                                + " where (f.rule = :rule or f.pack = :rule) and f.key.articleId = a.articleId and f.key.revision = a.revision)"
                                + " order by a.articleId",
                        String.class)
                .setParameter("after", after)
                .setParameter("rule", rule)
                .setMaxResults(most)
                .getResultList();
    }

    /** The counts of the articles up to this one follow the change now, unless there has been another. */
    @Transactional
    public void countedTo(String rule, int version, String articleId) {
        update("countedTo = ?3 where rule = ?1 and version = ?2", rule, version, articleId);
    }

    /** The counts follow this change now, unless there has been another. */
    @Transactional
    public void counted(String rule, int version) {
        update("counted = true where rule = ?1 and version = ?2", rule, version);
    }
}
