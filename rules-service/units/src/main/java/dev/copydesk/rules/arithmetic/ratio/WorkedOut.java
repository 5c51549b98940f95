package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Link;
import java.util.List;
import java.util.regex.Pattern;

/** What a share of a whole comes to, told by the words that follow: "a quarter of the 3,600 tonnes ... That's 900 tonnes". */
public final class WorkedOut {
    private static final int LOOK = 30;
    private static final int SENTENCES = 2;

    private static final Pattern SO = Pattern.compile(
            "(?:[,;] so(?: that)?|, meaning(?: that)?|, which means(?: that)?|\\b[Tt]hose|\\b[Tt]hese)(?: the| some)? $");

    private static final Pattern OF_THEM = Pattern.compile(" of (?:them|those|these)\\b");

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

    private static boolean near(Figure number, Figure other) {
        return other.block() == number.block() && number.sentence() - other.sentence() < SENTENCES;
    }

    /** "a quarter of the 3,600 tonnes", "Six of every ten households ... There are 9,500 of them". */
    private static boolean ofTheWhole(String text, Figure share, Figure whole) {
        boolean linked = share.index() == whole.index() - 1
                && share.sentence() == whole.sentence()
                && Link.between(text, share, whole) == Link.OF;
        boolean them = OF_THEM.matcher(text).region(whole.end(), text.length()).lookingAt();
        return linked || them;
    }
}
