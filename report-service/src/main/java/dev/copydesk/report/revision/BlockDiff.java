package dev.copydesk.report.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.report.report.Report;
import dev.copydesk.report.revision.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/** What was changed in an article: first by blocks, then by words in those blocks that were rewritten. */
final class BlockDiff {
    /** Two articles that share no block cost the square of their blocks; longer ones are shown as replaced. */
    private static final int MOST_BLOCKS = 6_000;
    /** As many pairs are compared in one stretch of rewritten blocks before they are taken as they come. */
    private static final int MOST_PAIRS = 10_000;
    /** From here on a block counts as rewritten rather than as another one. */
    private static final double LIKE = 0.4;

    private final List<ComparedBlock> compared = new ArrayList<>();

    private BlockDiff() {}

    /** A block with its words. */
    private record Passage(BlockKind kind, String text) {}

    static List<ComparedBlock> of(Report from, Report to) {
        return new BlockDiff().compare(passages(from), passages(to));
    }

    /** The blocks; copy whose blocks are not known has a paragraph for each line. */
    private static List<Passage> passages(Report report) {
        if (report.blocks().isEmpty()) {
            return report.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new Passage(BlockKind.PARAGRAPH, line))
                    .toList();
        }
        List<Passage> passages = new ArrayList<>();
        for (Block block : report.blocks()) {
            int start = Math.min(Math.max(block.start(), 0), report.text().length());
            int end = Math.min(Math.max(block.end(), start), report.text().length());
            passages.add(new Passage(block.kind(), report.text().substring(start, end)));
        }
        return passages;
    }

    private List<ComparedBlock> compare(List<Passage> old, List<Passage> fresh) {
        if (old.size() + fresh.size() > MOST_BLOCKS) {
            rewritten(old, fresh);
            return compared;
        }
        List<Passage> removed = new ArrayList<>();
        List<Passage> added = new ArrayList<>();
        for (AbstractDelta<Passage> delta : DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                rewritten(removed, added);
                removed.clear();
                added.clear();
                delta.getTarget().getLines().forEach(passage -> add(passage, Kind.SAME));
            } else {
                removed.addAll(delta.getSource().getLines());
                added.addAll(delta.getTarget().getLines());
            }
        }
        rewritten(removed, added);
        return compared;
    }

    /** Each old block goes with the first new one that is like it, and neither order is left. */
    private void rewritten(List<Passage> old, List<Passage> fresh) {
        boolean comparable = (long) old.size() * fresh.size() <= MOST_PAIRS;
        int next = 0;
        for (Passage before : old) {
            int match = comparable ? match(before, fresh, next) : -1;
            if (match < 0) {
                add(before, Kind.REMOVED);
                continue;
            }
            fresh.subList(next, match).forEach(passage -> add(passage, Kind.ADDED));
            Passage after = fresh.get(match);
            compared.add(new ComparedBlock(after.kind(), WordDiff.of(before.text(), after.text())));
            next = match + 1;
        }
        fresh.subList(next, fresh.size()).forEach(passage -> add(passage, Kind.ADDED));
    }

    private static int match(Passage before, List<Passage> fresh, int from) {
        for (int i = from; i < fresh.size(); i++) {
            if (WordDiff.likeness(before.text(), fresh.get(i).text()) >= LIKE) {
                return i;
            }
        }
        return -1;
    }

    private void add(Passage passage, Kind kind) {
        compared.add(new ComparedBlock(passage.kind(), List.of(new Piece(kind, passage.text()))));
    }
}
