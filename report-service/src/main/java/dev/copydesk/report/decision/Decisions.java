package dev.copydesk.report.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The decisions and remarks, as they are stored. Who changes them holds the article's lock. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, DecisionKey> {
    private final EntityManager entities;

    Decisions(EntityManager entities) {
        this.entities = entities;
    }

    /** All that was decided and said on an article's flags. */
    @Transactional
    public Opinions on(String articleId) {
        return new Opinions(
                find("key.articleId", articleId).stream().collect(toMap(Decision::fingerprint, Function.identity())),
                entities.createQuery("from Remark r where r.articleId = :id order by r.id", Remark.class)
                        .setParameter("id", articleId)
                        .getResultStream()
                        .collect(groupingBy(Remark::fingerprint)));
    }

    /** What was decided last on a flag; empty where nothing ever was. */
    @Transactional(TxType.MANDATORY)
    public Optional<Decision> last(DecisionKey flag) {
        return findByIdOptional(flag);
    }

    /** Puts a ruling in place of the one before. */
    @Transactional(TxType.MANDATORY)
    public Decision rule(DecisionKey flag, Ruling ruling, String by, Instant at, long revision) {
        Decision decision = findById(flag);
        boolean first = decision == null;
        if (first) {
            decision = new Decision(flag);
        }
        decision.rule(ruling, by, at, revision);
        if (first) {
            persist(decision);
        }
        return decision;
    }

    /** Keeps what someone said about a flag. */
    @Transactional(TxType.MANDATORY)
    public void remark(DecisionKey flag, String author, Instant at, String words) {
        entities.persist(new Remark(flag, author, at, words));
    }
}
