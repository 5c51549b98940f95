package dev.copydesk.report.web.audit;

import dev.copydesk.report.api.audit.AuditQuery;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditEntry;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.page.Page;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A page of the audit trail.
 *
 * @param filter what it is narrowed to, as typed
 * @param actors to choose from
 * @param actions to choose from
 * @param more address of the following page, or null
 */
public record AuditView(
        String user, Filter filter, List<String> actors, List<Choice> actions, List<Row> rows, String more) {
    /** A choice of a list; the code stands in the address. */
    public record Choice(String code, String label) {}

    /** The filter's fields; each may be empty. */
    public record Filter(String actor, String action, String article, String rule, String since, String until) {
        static Filter of(AuditQuery query) {
            return new Filter(
                    shown(query.actor),
                    shown(query.action),
                    shown(query.article),
                    shown(query.rule),
                    shown(query.since),
                    shown(query.until));
        }

        private static String shown(String value) {
            return value == null ? "" : value.strip();
        }

        public boolean isEmpty() {
            return (actor + action + article + rule + since + until).isEmpty();
        }

        /** For the address, with an ampersand at its end unless it is empty. */
        public String query() {
            StringBuilder query = new StringBuilder();
            Map.of("actor", actor, "action", action, "article", article, "rule", rule, "since", since, "until", until)
                    .forEach((name, value) -> {
                        if (!value.isEmpty()) {
                            query.append(name)
                                    .append('=')
                                    .append(Paths.encoded(value))
                                    .append('&');
                        }
                    });
            return query.toString();
        }
    }

    /**
     * One thing that someone did.
     *
     * @param href the report, or null where no article was concerned
     * @param words what the action leaves open, or empty
     */
    public record Row(Moment at, String actor, String action, String article, String href, String rule, String words) {
        static Row of(AuditEntry entry) {
            return new Row(
                    Moment.of(entry.at()),
                    entry.actor(),
                    label(entry.action()),
                    entry.articleId(),
                    href(entry),
                    entry.rule(),
                    words(entry.detail()));
        }

        private static String href(AuditEntry entry) {
            if (entry.articleId() == null) {
                return null;
            }
            String report = Paths.report(entry.articleId());
            return entry.fingerprint() == null ? report : report + "#flag-" + entry.fingerprint();
        }

        private static String words(Map<String, String> detail) {
            StringBuilder words = new StringBuilder();
            append(words, detail.get("account"));
            append(words, detail.get("name"));
            append(words, detail.get("names"));
            append(words, detail.get("topic"));
            append(words, detail.containsKey("version") ? "version " + detail.get("version") : null);
            if (!words.isEmpty() && detail.containsKey("to")) {
                words.append(": ");
            }
            if (detail.containsKey("to") || detail.containsKey("from")) {
                words.append(detail.getOrDefault("from", "nobody"))
                        .append(" → ")
                        .append(detail.getOrDefault("to", "nobody"));
            }
            append(
                    words,
                    DismissalReason.of(detail.get("reason"))
                            .map(DismissalReason::label)
                            .orElse(null));
            append(words, detail.containsKey("story") ? "together with others of the story" : null);
            append(words, detail.get("comment"));
            return words.toString();
        }

        private static void append(StringBuilder words, String part) {
            if (part != null) {
                words.append(words.isEmpty() ? "" : ": ").append(part);
            }
        }
    }

    static AuditView of(String user, AuditQuery query, List<String> actors, Page<AuditEntry, Long> page) {
        Filter filter = Filter.of(query);
        return new AuditView(
                user,
                filter,
                actors,
                Arrays.stream(Action.values())
                        .map(action -> new Choice(Encoded.code(action), label(action)))
                        .toList(),
                page.entries().stream().map(Row::of).toList(),
                page.next()
                        .map(next -> "/audit?" + filter.query() + "cursor=" + next)
                        .orElse(null));
    }

    private static String label(Action action) {
        return switch (action) {
            case ACCEPTED -> "Accepted";
            case DISMISSED -> "Dismissed";
            case REOPENED -> "Opened again";
            case COMMENTED -> "Commented";
            case ASSIGNED -> "Assigned";
            case MARKED -> "Marked";
            case RULE_CHANGED -> "Changed a rule";
            case PACK_SWITCHED -> "Switched a rule pack";
            case ACCOUNT_ADDED -> "Added an account";
            case ACCOUNT_CHANGED -> "Changed an account";
            case PASSWORD_CHANGED -> "Changed a password";
            case NAME_ADDED -> "Added a name";
            case NAME_CHANGED -> "Changed a name";
            case NAME_REMOVED -> "Removed a name";
            case NAMES_IMPORTED -> "Imported names";
            case DEAD_LETTER_REPLAYED -> "Replayed a dead letter";
            case DEAD_LETTER_DISCARDED -> "Discarded a dead letter";
            case CALLBACK_SENT_AGAIN -> "Sent a callback again";
            case CALLBACK_DISCARDED -> "Discarded a callback";
        };
    }
}
