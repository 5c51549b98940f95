package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Link;
import dev.copydesk.rules.arithmetic.figure.Scope;
import java.util.List;
import java.util.regex.Pattern;

/** What a share of a whole comes to, told by the words that follow: "a quarter of the 3,600 tonnes ... That's 900 tonnes". */
public final class WorkedOut {
    private static final int LOOK = 30;
    private static final int SENTENCES = 2;

    private static final Pattern SO = Pattern.compile(
            "(?:[,;] so(?: that)?|, meaning(?: that)?|, which means(?: that)?|\\b[Tt]hose|\\b[Tt]hese)(?: the| some)? $");

    /** "Of the 2,450 households": the whole before its share. */
    private static final Pattern OF_THE =
            Pattern.compile("(?:^|[.!?\\n”\"] ?)Of (?:the|its|his|her|their|our|all|all the|those|these) $");

    private static final Pattern THOSE = Pattern.compile("(?<!\\b[Oo]f |[Aa]mong )\\b[Tt]h[oe]se $");

    /** Nothing behind "those 294" picks some of them out, or says that they are something else. */
    private static final Pattern ALL_OF_THEM = Pattern.compile(
            "[.;]|,(?! (?:who|whose|which|that|\\p{Ll}{2,20}(?:ing|ly))\\b)| (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\\b");

    private WorkedOut() {}

    /** The reading of a number as the only share before it of the only whole before it. */
    public static List<Claim> of(String text, Around around) {
        Figure number = around.figure();
        String before = text.substring(Math.max(0, number.start() - LOOK), number.start());
        boolean told = number.term()
                && !number.percent()
                && !number.change()
                && (number.part() == Part.NONE || number.part() == Part.TOTAL)
                && (SO.matcher(before).find() || Shares.thatIs(before));
        if (!told) {
            return List.of();
        }
        List<Figure> shares = around.before(other -> other.share() && near(number, other));
        List<Figure> wholes =
                around.before(other -> other.term() && other.addsTo(number) && near(number, other) && !other.change());
        boolean only = shares.size() == 1
                && wholes.size() == 1
                && shares.get(0).exact()
                && !shares.get(0).change()
                && Shares.fits(number, wholes.get(0));
        if (!only || !ofTheWhole(text, shares.get(0), wholes.get(0))) {
            return List.of();
        }
        Claim claim = Shares.of(text, shares.get(0), number, wholes.get(0));
        return List.of(Shares.comparable(claim) ? claim.likely() : claim.hint());
    }

    /**
     * The reading of "Of the 2,450 households, 12 per cent have refused. The firm has written to those 394": those recall the share, the only
     * one told of the only whole.
     */
    public static List<Claim> recalled(String text, Around around) {
        Figure number = around.figure();
        boolean those = number.counted()
                && THOSE.matcher(text.substring(Math.max(0, number.start() - LOOK), number.start()))
                        .find()
                && ALL_OF_THEM
                        .matcher(text)
                        .region(number.phraseEnd(), text.length())
                        .lookingAt();
        List<Figure> before = those ? around.before(other -> near(number, other)) : List.of();
        if (before.size() != 2) {
            return List.of();
        }
        Figure whole = before.get(0);
        Figure share = before.get(1);
        boolean told = whole.counted()
                && whole.noun() != null
                && (number.bare() || whole.noun().equals(number.noun()))
                && share.share()
                && share.exact()
                && !share.change()
                && share.sentence() == whole.sentence()
                && share.part() != Part.REMAINDER
                && Shares.fits(number, whole)
                && OF_THE.matcher(text.substring(Math.max(0, whole.start() - LOOK), whole.start()))
                        .find();
        if (!told) {
            return List.of();
        }
        Claim claim = Shares.of(text, share, number, whole);
        return List.of(Shares.slipOfEither(share, number, whole) ? claim.likely() : claim.hint());
    }

    private static boolean near(Figure number, Figure other) {
        return other.block() == number.block() && number.sentence() - other.sentence() < SENTENCES;
    }

    /** "a quarter of the 3,600 tonnes", "Six of every ten households ... There are 9,500 of them". */
    private static boolean ofTheWhole(String text, Figure share, Figure whole) {
        boolean linked = share.index() == whole.index() - 1
                && share.sentence() == whole.sentence()
                && Link.between(text, share, whole) == Link.OF;
        boolean them = Scope.ofThem(text, whole);
        return linked || them;
    }
}
