package dev.copydesk.report.source;

import dev.copydesk.contracts.SourceStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the latest status of every source. */
@ApplicationScoped
public class PushingSources implements PanacheRepositoryBase<PushingSource, String> {

    /** Takes a status over; one that comes late, or again, changes nothing. */
    @Transactional
    public void learn(SourceStatus status) {
        PushingSource source = findById(status.source());
        if (source == null) {
            source = new PushingSource(status.source());
            source.learn(status);
            persist(source);
        } else {
            source.learn(status);
        }
    }

    /** All sources, by their ids. */
    @Transactional
    public List<SourceStatus> all() {
        return listAll(Sort.by("id")).stream().map(PushingSource::status).toList();
    }
}
