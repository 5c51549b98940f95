package dev.copydesk.report.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that editors decided and said on an article's flags, those among them that no revision has any more.
 *
 * @param decisions by fingerprint
 * @param remarks by fingerprint, the oldest first
 */
public record Opinions(Map<String, Decision> decisions, Map<String, List<Remark>> remarks) {
    /** Nobody has decided or said anything. */
    public static final Opinions NONE = new Opinions(Map.of(), Map.of());

    public Opinions {
        decisions = Map.copyOf(decisions);
        remarks = Map.copyOf(remarks);
    }

    /** What holds for the flag; empty while it is open. */
    public Optional<Decision> decision(String fingerprint) {
        return Optional.ofNullable(decisions.get(fingerprint)).filter(decision -> !decision.isOpen());
    }

    /** The version that the next decision on the flag has to name. */
    public int version(String fingerprint) {
        Decision last = decisions.get(fingerprint);
        return last == null ? 0 : last.version();
    }

    /** What was said about the flag, the oldest first. */
    public List<Remark> remarks(String fingerprint) {
        return remarks.getOrDefault(fingerprint, List.of());
    }
}
