package dev.copydesk.ingest.intake;

import dev.copydesk.messaging.needs.Meanwhile;
import jakarta.inject.Singleton;

/** Articles are accepted while the database is away: what is stored in the broker is parsed later. */
@Singleton
class WithoutDatabase implements Meanwhile {
    @Override
    public String text() {
        return "articles are accepted and wait to be parsed";
    }
}
