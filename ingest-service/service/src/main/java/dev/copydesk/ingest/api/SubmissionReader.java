package dev.copydesk.ingest.api;

import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.json.PayloadReader;
import dev.copydesk.ingest.json.ZonedTimes;
import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads our own JSON. */
@Singleton
public class SubmissionReader {
    private final PayloadReader<ArticleSubmission> reader =
            new PayloadReader<>(ArticleSubmission.class, "an object with id and body");

    /**
     * The article in a request's body.
     *
     * @throws ProblemException when it is no JSON, or a field is wrong
     */
    public Pushed read(byte[] json) {
        ArticleSubmission submission = reader.read(json);
        String status = submission.status() == null ? "published" : submission.status();
        return switch (status) {
            case "published" -> new Pushed.Copy(article(submission), false);
            case "draft" -> new Pushed.Copy(article(submission), true);
            case "withdrawn" -> new Pushed.Withdrawal(submission.id(), submission.revision());
            default ->
                throw ProblemException.ofFields(
                        ProblemType.INVALID_ARTICLE,
                        "Mend the fields named in errors and push again.",
                        List.of(new FieldError("status", "is not known; send published, draft or withdrawn")));
        };
    }

    private static IncomingArticle article(ArticleSubmission submission) {
        ArticleSubmission.Body body =
                submission.body() == null ? new ArticleSubmission.Body(null, null) : submission.body();
        return IncomingArticle.of(submission.id())
                .revision(submission.revision())
                .url(submission.url())
                .outlet(submission.outlet())
                .language(submission.language())
                .headline(submission.headline())
                .byline(submission.byline())
                .publishedAt(ZonedTimes.read("publishedAt", submission.publishedAt()))
                .embargoedUntil(ZonedTimes.read("embargoedUntil", submission.embargoedUntil()))
                .evolvedFrom(submission.evolvedFrom())
                .copy(body.contentType(), body.content());
    }
}
