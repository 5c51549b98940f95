package dev.copydesk.report.api;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.flag.Suggestion;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.report.decision.Opinions;
import dev.copydesk.report.decision.Remark;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.report.Report;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.report.Score;
import java.time.Instant;
import java.util.List;

/**
 * A report as JSON. Offsets are UTF-16 code units into {@code text}, the end exclusive.
 *
 * @param revision of this report; null while there is none
 * @param newestRevision the newest revision that has a report
 * @param status of the article's newest revision
 * @param embargoedUntil until when only those see the article who may see embargoed ones, or null
 * @param evolvedFrom id of the article that it was rewritten from, or null
 * @param withdrawnAt when the source took the article back, or null while it stands
 * @param notChecked why the revision was not checked ({@code language}), or null when it was
 * @param failure why the newest revision could not be handled, or null
 * @param score 0 to 100, over the open flags; null where nothing was checked
 * @param scoreWorking 100 and all the points make the score
 * @param review how far editors are with the newest revision
 */
public record ReportJson(
        String articleId,
        Long revision,
        Long newestRevision,
        ArticleStatus status,
        String headline,
        String byline,
        String outlet,
        String url,
        String language,
        Instant publishedAt,
        Instant acceptedAt,
        Instant checkedAt,
        Instant embargoedUntil,
        String evolvedFrom,
        Instant withdrawnAt,
        String notChecked,
        FailureJson failure,
        String text,
        List<Block> blocks,
        Integer score,
        List<Score.Line> scoreWorking,
        List<FlagJson> flags,
        ReviewJson review) {

    /**
     * Why an article could not be handled.
     *
     * @param revision which one, or null where not even that could be read
     */
    public record FailureJson(Long revision, String cause, Instant at) {}

    /**
     * A flag.
     *
     * @param id the same in every revision that has the flag
     * @param pack the newsroom's own rule pack that it is from; null where the rule ships with Copydesk
     * @param decision what an editor decided; null while it is open
     * @param decisionVersion what the next decision has to name, so that none is lost
     * @param comments the oldest first
     */
    public record FlagJson(
            String id,
            String rule,
            Category category,
            String kind,
            Severity severity,
            double confidence,
            int start,
            int end,
            String quote,
            String title,
            String message,
            List<String> working,
            List<Suggestion> suggestions,
            List<Evidence> evidence,
            PackEdition pack,
            DecisionJson decision,
            int decisionVersion,
            List<CommentJson> comments) {
        /** The flag with what was decided and said about it. */
        public static FlagJson of(ReportedFlag flag, Opinions opinions) {
            return new FlagJson(
                    flag.fingerprint(),
                    flag.rule(),
                    flag.category(),
                    flag.kind(),
                    flag.severity(),
                    flag.confidence(),
                    flag.start(),
                    flag.end(),
                    flag.quote(),
                    flag.title(),
                    flag.message(),
                    flag.working(),
                    flag.suggestions(),
                    flag.evidence(),
                    flag.pack(),
                    opinions.decision(flag.fingerprint()).map(DecisionJson::of).orElse(null),
                    opinions.version(flag.fingerprint()),
                    opinions.remarks(flag.fingerprint()).stream()
                            .map(CommentJson::of)
                            .toList());
        }
    }

    /** Something that an editor said about a flag. */
    public record CommentJson(String by, Instant at, String comment) {
        static CommentJson of(Remark remark) {
            return new CommentJson(remark.author(), remark.at(), remark.words());
        }
    }

    static ReportJson of(ArticleReport found) {
        Article article = found.article();
        if (found.report() == null) {
            return withoutReport(article);
        }
        Report report = found.report();
        return new ReportJson(
                article.articleId(),
                report.key().revision(),
                article.revision(),
                article.status(),
                report.headline(),
                report.byline(),
                report.outlet(),
                report.url(),
                report.language(),
                report.publishedAt(),
                report.acceptedAt(),
                report.checkedAt(),
                article.embargoedUntil(),
                report.evolvedFrom(),
                article.withdrawnAt(),
                report.notChecked(),
                failure(article),
                report.text(),
                report.blocks(),
                found.score().map(Score::value).orElse(null),
                found.score().map(Score::working).orElse(List.of()),
                found.flags().stream()
                        .map(flag -> FlagJson.of(flag, found.opinions()))
                        .toList(),
                ReviewJson.of(article));
    }

    private static ReportJson withoutReport(Article article) {
        return new ReportJson(
                article.articleId(),
                null,
                null,
                article.status(),
                article.headline(),
                article.byline(),
                article.outlet(),
                article.url(),
                null,
                article.publishedAt(),
                article.acceptedAt(),
                null,
                article.embargoedUntil(),
                null,
                article.withdrawnAt(),
                null,
                failure(article),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                ReviewJson.of(article));
    }

    private static FailureJson failure(Article article) {
        return article.failure() == null
                ? null
                : new FailureJson(article.failedRevision(), article.failure(), article.failedAt());
    }
}
