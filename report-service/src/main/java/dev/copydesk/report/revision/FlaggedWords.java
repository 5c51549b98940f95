package dev.copydesk.report.revision;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.report.report.Report;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.revision.Piece.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether the words of a flag still stand in a later revision. */
final class FlaggedWords {
    /** A letter or digit, or a sign within a number: "40" does not stand in "1940", nor in "40.5". */
    private static final String NOT_AFTER_WORD = "(?<![\\p{L}\\p{N}]|\\p{N}[.,])";

    private static final String NOT_BEFORE_WORD = "(?![\\p{L}\\p{N}]|[.,]\\p{N})";

    private FlaggedWords() {}

    /**
     * Whether they stand, as whole words, in what the flag's own block has become; where the later revision has that block no
     * more, anywhere in the text.
     *
     * @param blocks the difference of the two revisions
     */
    static boolean stand(ReportedFlag flag, Report from, Report to, List<ComparedBlock> blocks) {
        String where = become(flag, from.blocks(), blocks).orElse(to.text());
        return whole(flag.quote()).matcher(where).find();
    }

    private static Optional<String> become(ReportedFlag flag, List<Block> old, List<ComparedBlock> compared) {
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i).start() <= flag.start() && flag.end() <= old.get(i).end()) {
                return compared.stream()
                        .filter(block -> has(block, Kind.REMOVED))
                        .skip(i)
                        .findFirst()
                        .filter(block -> has(block, Kind.ADDED))
                        .map(FlaggedWords::later);
            }
        }
        return Optional.empty();
    }

    /** Whether it has anything of the earlier revision (REMOVED) or of the later one (ADDED). */
    private static boolean has(ComparedBlock block, Kind kind) {
        return block.pieces().stream().anyMatch(piece -> piece.kind() == Kind.SAME || piece.kind() == kind);
    }

    private static String later(ComparedBlock block) {
        return block.pieces().stream()
                .filter(piece -> piece.kind() != Kind.REMOVED)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Pattern whole(String words) {
        String quoted = Pattern.quote(words);
        if (words.isEmpty()) {
            return Pattern.compile(quoted);
        }
        return Pattern.compile((Character.isLetterOrDigit(words.codePointAt(0)) ? NOT_AFTER_WORD : "")
                + quoted
                + (Character.isLetterOrDigit(words.codePointBefore(words.length())) ? NOT_BEFORE_WORD : ""));
    }
}
