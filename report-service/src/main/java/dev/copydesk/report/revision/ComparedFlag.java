package dev.copydesk.report.revision;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.report.ReportedFlag;
import java.util.Optional;

/**
 * A flag of two revisions.
 *
 * @param flag as the later revision has it, or the earlier one where the later has it no more
 * @param decision what holds for it
 * @param successor fingerprint of a new flag of the same rule on the same words; empty unless it is orphaned
 */
public record ComparedFlag(FlagFate fate, ReportedFlag flag, Optional<Decision> decision, Optional<String> successor) {}
