package dev.copydesk.report.web;

import static java.util.Map.entry;

import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.report.callback.Callback;
import dev.copydesk.report.page.Page;
import java.util.List;
import java.util.Map;

/**
 * The page of the sources.
 *
 * @param user who looks at it
 * @param operator whether they may send it again and discard it
 * @param done what was just done, or null
 * @param refusal why something was not done, or null
 * @param untold what CMSs would not hear, the newest first
 * @param cursor that this page of it came after, or null
 * @param more address of the following page of it, or null
 * @param deadLetters how many messages could not be handled and wait for someone to deal with them
 */
public record SourcesView(
        String user,
        boolean operator,
        String done,
        String refusal,
        List<Row> rows,
        List<Untold> untold,
        Long cursor,
        String more,
        long deadLetters) {
    /** Who looks at it, and what became of what they just did. */
    record Reader(String name, boolean operator, String done, String refusal) {}

    /**
     * A source.
     *
     * @param state in a word whether its pushes arrive
     * @param lastPush null where it never has pushed
     * @param refusals why pushes were refused, the most frequent first
     */
    public record Row(
            String id,
            String kind,
            String outlet,
            State state,
            Moment lastPush,
            Moment lastAccepted,
            long accepted,
            long withdrawn,
            long repeated,
            long notChecked,
            List<Refusal> refusals) {}

    /** A report that a CMS was not told of. */
    public record Untold(
            long id, String source, String articleId, String href, Moment givenUp, int tries, String failure) {
        private static Untold of(Callback callback) {
            return new Untold(
                    callback.id(),
                    callback.source(),
                    callback.articleId(),
                    Paths.report(callback.articleId()),
                    Moment.of(callback.givenUpAt()),
                    callback.tries(),
                    callback.failure());
        }
    }

    /** Whether a source's pushes arrive. */
    public enum State {
        SILENT("Never heard of"),
        WORKS("Works"),
        REFUSED("Last push refused");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /**
     * One cause of refusals.
     *
     * @param meaning what the sender did wrong, and what to do
     */
    public record Refusal(String cause, long pushes, String meaning) {
        private static final Map<String, String> MEANINGS = Map.ofEntries(
                entry("unauthorized", "no valid token"),
                entry("unproven", "the signature is missing or wrong: compare the secret on both sides"),
                entry("untimely", "signed more than five minutes ago or ahead: set the clock that is wrong"),
                entry("unreadable-json", "the body was no JSON"),
                entry("unreadable-form", "the body was no form"),
                entry("invalid-article", "fields were missing or wrong: the answer to the sender names them"),
                entry("too-large", "more than 2 MiB"),
                entry("unsupported-media-type", "another media type than this kind of source pushes"),
                entry("overloaded", "too much at once; senders try again"),
                entry("broker-away", "could not be stored; senders try again"),
                entry("internal", "an error of ingest-service: see its log"));

        static Refusal of(Map.Entry<String, Long> counted) {
            return new Refusal(
                    counted.getKey(),
                    counted.getValue(),
                    MEANINGS.getOrDefault(counted.getKey(), "refused with " + counted.getKey()));
        }
    }

    static SourcesView of(
            Reader reader, List<SourceStatus> sources, Long cursor, Page<Callback, Long> untold, long deadLetters) {
        return new SourcesView(
                reader.name(),
                reader.operator(),
                reader.done(),
                reader.refusal(),
                sources.stream().map(SourcesView::row).toList(),
                untold.entries().stream().map(Untold::of).toList(),
                cursor,
                untold.next().map(next -> "/sources?cursor=" + next + "#untold").orElse(null),
                deadLetters);
    }

    private static Row row(SourceStatus source) {
        return new Row(
                source.source(),
                source.kind(),
                source.outlet(),
                state(source),
                Moment.of(source.lastPushAt()),
                Moment.of(source.lastAcceptedAt()),
                source.accepted(),
                source.withdrawn(),
                source.repeated(),
                source.notChecked(),
                source.refused().entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Refusal::of)
                        .toList());
    }

    private static State state(SourceStatus source) {
        if (source.lastPushAt() == null) {
            return State.SILENT;
        }
        return source.lastPushAt().equals(source.lastRefusedAt()) ? State.REFUSED : State.WORKS;
    }
}
