package dev.copydesk.messaging.schema;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jboss.logging.Logger;

/**
 * Brings this service's schema up to date before its first use. Not at the start of the service: that would not start while
 * the database is away.
 *
 * <p>A schema that is newer than the service is borne where it has all that the service uses, as while a release is rolled out
 * or back; otherwise it is refused, and looked at again.
 */
@Singleton
public class Schema {
    private static final Logger LOG = Logger.getLogger(Schema.class);

    private final Flyway flyway;
    private final Migration migration;
    private final EntityManagerFactory entities;
    private final Event<SchemaIsCurrent> event;
    private boolean migrated;
    private boolean current;

    Schema(Flyway flyway, EntityManagerFactory entities, Event<SchemaIsCurrent> event) {
        this.flyway = flyway;
        this.migration = new Migration(flyway::migrate, System::nanoTime);
        this.entities = entities;
        this.event = event;
    }

    /**
     * Migrates the schema if this process has not done so yet.
     *
     * @throws SchemaMissingException while the database is away, or where the schema can't be used; to be tried again
     */
    public synchronized void ensure() {
        if (current) {
            return;
        }
        MigrationInfoService known = migrated();
        Optional<MigrationInfo> newer = newer(known);
        validate(known, newer);
        newer.ifPresent(migration -> LOG.warnf(
                "The schema has version %s, which a newer release made; this one knows %s and can use it",
                migration.getVersion(), newestKnown(known)));
        announce();
        current = true;
    }

    /** A schema that was brought up to date and is refused is only looked at again: Flyway writes lines at each migration. */
    private MigrationInfoService migrated() {
        try {
            if (!migrated || flyway.info().pending().length > 0) {
                migration.run();
                migrated = true;
            }
            return flyway.info();
        } catch (FlywayException e) {
            throw new SchemaMissingException(Causes.inOneLine(e), e);
        }
    }

    private void validate(MigrationInfoService known, Optional<MigrationInfo> newer) {
        try {
            entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        } catch (SchemaManagementException e) {
            String version = newer.map(migration -> "version %s, newer than the %s that this release knows,"
                            .formatted(migration.getVersion(), newestKnown(known)))
                    .orElse("version " + newestKnown(known));
            throw new SchemaMissingException(
                    "its schema, %s is not what this release needs: %s".formatted(version, Causes.inOneLine(e)), e);
        }
    }

    /** Without what follows from it, the schema can't be used either. */
    private void announce() {
        try {
            event.fire(new SchemaIsCurrent());
        } catch (RuntimeException e) {
            throw new SchemaMissingException(Causes.inOneLine(e), e);
        }
    }

    /** The newest migration that a newer release has made. */
    private static Optional<MigrationInfo> newer(MigrationInfoService known) {
        return Arrays.stream(known.applied())
                .filter(MigrationInfo::isVersioned)
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((earlier, later) -> later);
    }

    private static String newestKnown(MigrationInfoService known) {
        return Arrays.stream(known.all())
                .filter(MigrationInfo::isVersioned)
                .filter(migration -> migration.getState().isResolved())
                .map(migration -> migration.getVersion().toString())
                .reduce("none", (earlier, later) -> later);
    }
}
