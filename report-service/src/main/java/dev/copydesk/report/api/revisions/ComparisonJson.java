package dev.copydesk.report.api.revisions;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.report.api.ReportJson.FlagJson;
import dev.copydesk.report.revision.ComparedFlag;
import dev.copydesk.report.revision.Comparison;
import dev.copydesk.report.revision.FlagFate;
import dev.copydesk.report.revision.Piece;
import java.util.List;

/**
 * Two revisions of an article side by side.
 *
 * @param from the one that the other is compared with
 * @param blocks of both, in the order of {@code to}
 * @param flags of both, those that are gone first
 */
public record ComparisonJson(
        String articleId, long from, long to, List<ChangedBlockJson> blocks, List<ChangedFlagJson> flags) {
    /**
     * A block.
     *
     * @param changed whether the revisions differ in it
     * @param pieces the text of either revision is its pieces put together
     */
    public record ChangedBlockJson(BlockKind kind, boolean changed, List<Piece> pieces) {}

    /**
     * A flag.
     *
     * @param flag with the decision that holds
     * @param successor id of a new flag of the same rule on the same words, or null; only where it is orphaned
     */
    public record ChangedFlagJson(FlagFate fate, FlagJson flag, String successor) {}

    static ComparisonJson of(Comparison compared) {
        return new ComparisonJson(
                compared.to().article().articleId(),
                compared.from().report().key().revision(),
                compared.to().report().key().revision(),
                compared.blocks().stream()
                        .map(block -> new ChangedBlockJson(block.kind(), !block.isSame(), block.pieces()))
                        .toList(),
                compared.flags().stream().map(flag -> flag(compared, flag)).toList());
    }

    private static ChangedFlagJson flag(Comparison compared, ComparedFlag flag) {
        return new ChangedFlagJson(
                flag.fate(),
                FlagJson.of(flag.flag(), compared.to().opinions()),
                flag.successor().orElse(null));
    }
}
