package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.backfill.site.WordPressPost;
import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Intake;
import dev.copydesk.ingest.intake.IntakeConfiguration;
import dev.copydesk.ingest.intake.Room;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import dev.copydesk.ingest.revision.Revisions;
import dev.copydesk.ingest.source.Source;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Has posts accepted like pushes, and leaves out those whose push came. */
@Singleton
class PostIntake {
    private static final Logger LOG = Logger.getLogger(PostIntake.class);

    private final Intake intake;
    private final Room room;
    private final Revisions revisions;
    private final long largest;

    PostIntake(Intake intake, Room room, Revisions revisions, IntakeConfiguration configuration) {
        this.intake = intake;
        this.room = room;
        this.revisions = revisions;
        this.largest = configuration.largestBody().asLongValue();
    }

    /**
     * Takes posts in, one after the other; returns when the broker has them all.
     *
     * @throws ProblemException when they can't be stored at the moment; those before have been, and may be taken in again
     */
    Run.Counts take(Source source, List<WordPressPost> posts) {
        List<IncomingArticle> articles = posts.stream()
                .filter(WordPressPost::isReadable)
                .map(WordPressPost::article)
                .toList();
        Map<String, Long> newest = revisions.newest(
                articles.stream().map(article -> idOf(source, article)).toList());
        long submitted = 0;
        long refused = posts.size() - articles.size();
        long known = 0;
        for (IncomingArticle article : articles) {
            if (newest.getOrDefault(idOf(source, article), Long.MIN_VALUE) >= article.revision()) {
                known++;
            } else if (isAccepted(source, article)) {
                submitted++;
            } else {
                refused++;
            }
        }
        return new Run.Counts(submitted, known, refused);
    }

    private static String idOf(Source source, IncomingArticle article) {
        return source.id() + ":" + article.id();
    }

    private boolean isAccepted(Source source, IncomingArticle article) {
        if (article.content().length() > largest) {
            LOG.infof("Post %s of %s is larger than a push may be", article.id(), source.id());
            return false;
        }
        Room.Place place = room.take((long) article.content().length());
        try {
            intake.accept(source, article, place).toCompletableFuture().join();
            return true;
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : e;
        } catch (ProblemException e) {
            place.leave();
            if (e.type() == ProblemType.INVALID_ARTICLE) {
                LOG.infof("Post %s of %s is not valid as an article", article.id(), source.id());
                return false;
            }
            throw e;
        }
    }
}
