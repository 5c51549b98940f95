package dev.copydesk.report.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.copydesk.report.revision.Piece.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was changed in a passage, word by word. */
final class WordDiff {
    /** Two passages that differ throughout cost the square of their words; longer ones are shown as replaced. */
    private static final int MOST_WORDS = 5_000;

    /** A word, white space, or a single sign; each alternative matches what no other does. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++|\\s++|[^\\p{L}\\p{M}\\p{N}\\s]", Pattern.DOTALL);

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        Pieces pieces = new Pieces();
        if (old.size() + fresh.size() > 2 * MOST_WORDS) {
            pieces.add(Kind.REMOVED, before);
            pieces.add(Kind.ADDED, after);
            return pieces.done();
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.add(Kind.SAME, String.join("", delta.getSource().getLines()));
            } else {
                pieces.add(Kind.REMOVED, String.join("", delta.getSource().getLines()));
                pieces.add(Kind.ADDED, String.join("", delta.getTarget().getLines()));
            }
        }
        return pieces.done();
    }

    /** How much two passages have in common, from 0 to 1 (Dice's coefficient over their words). */
    static double likeness(String before, String after) {
        Map<String, Integer> left = new HashMap<>();
        int all = 0;
        for (String token : tokens(before)) {
            if (!token.isBlank()) {
                left.merge(token, 1, Integer::sum);
                all++;
            }
        }
        int common = 0;
        for (String token : tokens(after)) {
            if (!token.isBlank()) {
                all++;
                Integer there = left.computeIfPresent(token, (word, count) -> count - 1);
                common += there != null && there >= 0 ? 1 : 0;
            }
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** Puts pieces of one kind together, and words that were changed with nothing but a space between them. */
    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String space = "";

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (kind == Kind.SAME) {
                boolean changed = removed.length() + added.length() > 0;
                if (changed && space.isEmpty() && text.isBlank()) {
                    space = text;
                    return;
                }
                flush();
                done.add(new Piece(Kind.SAME, text));
                return;
            }
            removed.append(space);
            added.append(space);
            space = "";
            (kind == Kind.REMOVED ? removed : added).append(text);
        }

        private void flush() {
            if (!removed.isEmpty()) {
                done.add(new Piece(Kind.REMOVED, removed.toString()));
            }
            if (!added.isEmpty()) {
                done.add(new Piece(Kind.ADDED, added.toString()));
            }
            if (!space.isEmpty()) {
                done.add(new Piece(Kind.SAME, space));
            }
            removed.setLength(0);
            added.setLength(0);
            space = "";
        }

        List<Piece> done() {
            flush();
            return done;
        }
    }
}
