package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures that share the noun or the unit of the last of them: "produced 41,000 and 26,500 ounces", "12, 9 and 15 boats". */
final class Shared {
    private static final Set<String> AND = Set.of("and", "&");

    private Shared() {}

    /**
     * The figures of a sentence, each that stands right before another with what that one counts or measures. A comma joins two only
     * in a list that ends with "and": "a jury of 12, seven women" are not twelve women.
     */
    static List<Quantity> nouns(List<Piece> pieces, List<Quantity> figures) {
        List<Quantity> shared = new ArrayList<>(figures);
        int piece = pieces.size() - 1;
        boolean list = false;
        for (int i = shared.size() - 2; i >= 0; i--) {
            Quantity one = shared.get(i);
            Quantity next = shared.get(i + 1);
            while (piece >= 0 && pieces.get(piece).start() >= next.start()) {
                piece--;
            }
            String joint =
                    piece > 0 && begins(pieces, piece, one) ? pieces.get(piece).lower() : "";
            boolean joined = AND.contains(joint) || joint.equals(",") && list;
            list = joined && bare(one) && !bare(next) && gives(next) && !told(one, next);
            if (list) {
                shared.set(i, like(one, next));
            }
        }
        return shared;
    }

    /** Whether nothing but the joint, or a comma and the joint, stands behind a figure. */
    private static boolean begins(List<Piece> pieces, int joint, Quantity one) {
        int before = joint > 1 && pieces.get(joint - 1).is(",") ? joint - 2 : joint - 1;
        return pieces.get(before).end() == one.phraseEnd();
    }

    private static boolean bare(Quantity figure) {
        return figure.measure() == Measure.COUNT && figure.noun() == null && figure.form() != Form.ARTICLE;
    }

    /** "killed 12 and 40 homes were destroyed", "arrested 12 and three officers were hurt": "and" opens a clause of its own. */
    private static boolean told(Quantity one, Quantity next) {
        boolean people =
                one.action() == Action.KILLED || one.action() == Action.WOUNDED || one.action() == Action.ARRESTED;
        return people && one.action() != next.action();
    }

    private static boolean gives(Quantity figure) {
        return figure.form() != Form.ARTICLE
                && switch (figure.measure()) {
                    case COUNT, UNIT, DURATION, PERCENT -> true;
                    default -> false;
                };
    }

    private static Quantity like(Quantity one, Quantity next) {
        Hedge hedge = one.hedge();
        BigDecimal[] bounds = Hedges.bounds(one.value(), one.grain(), hedge, next.measure());
        return new Quantity(
                one.start(),
                one.end(),
                one.phraseEnd(),
                one.sentence(),
                one.value(),
                bounds[0],
                bounds[1],
                one.grain(),
                one.form(),
                hedge,
                next.measure(),
                next.unit(),
                next.noun(),
                next.qualifier(),
                one.verb(),
                one.action(),
                one.part());
    }
}
