package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the verb that a figure belongs to: the nearest one before it in its clause, else the first one behind it. */
final class Verbs {
    private static final int FAR = 16;
    private static final int NEAR = 7;
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "'s", "'re", "'ve", "is", "was", "were");
    private static final String CLAUSE_ENDS = ";:—–";
    private static final Map<String, Action> CLASSES = new HashMap<>();

    static {
        for (String line : WordFile.lines(Verbs.class, "actions.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                CLASSES.put(words[i], Action.valueOf(words[0]));
            }
        }
    }

    private Verbs() {}

    /** A verb's lemma and class; both may be absent. */
    record Found(String lemma, Action action) {
        static final Found NOTHING = new Found(null, Action.NONE);
    }

    /**
     * The verb of a figure.
     *
     * @param from index of the figure's first piece
     * @param next index of the piece behind its noun
     */
    static Found of(List<Piece> pieces, int from, int next) {
        for (int i = next; i < pieces.size() && i < next + NEAR; i++) {
            Piece piece = pieces.get(i);
            if (endsClause(piece) || piece.is(",") || piece.is("and")) {
                break;
            }
            if (verb(piece)) {
                return found(pieces, i);
            }
        }
        for (int i = from - 1; i >= 0 && i >= from - FAR; i--) {
            Piece piece = pieces.get(i);
            if (endsClause(piece)) {
                break;
            }
            if (verb(piece)) {
                return found(pieces, i);
            }
        }
        return Found.NOTHING;
    }

    /** The class of a verb by its lemma; {@link Action#OTHER} when the lists do not have it. */
    static Action action(String lemma) {
        return CLASSES.getOrDefault(lemma, Action.OTHER);
    }

    private static Found found(List<Piece> pieces, int at) {
        String lemma = pieces.get(at).token().lemma();
        Action action = action(lemma);
        boolean down = at + 1 < pieces.size() && pieces.get(at + 1).is("down");
        if (lemma.equals("shoot") && !down) {
            action = Action.STRUCK;
        }
        return new Found(lemma, action);
    }

    private static boolean verb(Piece piece) {
        return piece.token().tagged("VB")
                && piece.free()
                && piece.token().wordLike()
                && !AUXILIARIES.contains(piece.token().lemma());
    }

    private static boolean endsClause(Piece piece) {
        return piece.form().length() == 1 && CLAUSE_ENDS.contains(piece.form());
    }
}
