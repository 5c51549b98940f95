package dev.copydesk.rules.arithmetic;

import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Wording;
import dev.copydesk.rules.arithmetic.ratio.Conversions;
import dev.copydesk.rules.arithmetic.retelling.Conflicts;
import dev.copydesk.rules.arithmetic.retelling.Headlines;
import dev.copydesk.rules.arithmetic.total.Enumerations;
import dev.copydesk.rules.arithmetic.total.Mending;
import dev.copydesk.rules.arithmetic.total.Subsets;
import dev.copydesk.rules.arithmetic.total.Sums;
import dev.copydesk.rules.article.Finding;

/** What an editor reads about a claim that fails. */
public final class Telling {
    private Telling() {}

    /** The flag for a claim that fails. */
    public static Flag of(String text, Claim claim) {
        Finding finding = start(text, claim).message(message(text, claim));
        return finding.flag();
    }

    /** The flag for a sum that a figure elsewhere in the copy would make right. */
    public static Flag ofMended(String text, Mending mending) {
        Claim sum = mending.sum();
        Figure part = mending.part();
        Figure elsewhere = mending.elsewhere();
        Claim mended = Sums.mendedBy(text, sum, part, elsewhere);
        return start(text, mended)
                .message("The parts come to " + Wording.plain(sum.expected()) + ", not "
                        + Wording.plain(sum.figure().value()) + ". The copy gives " + Wording.plain(elsewhere.value())
                        + " elsewhere, and with that the sum is right: \"" + text.substring(part.start(), part.end())
                        + "\" is the likely slip.")
                .confidence(0.98)
                .evidence(elsewhere.start(), elsewhere.phraseEnd(), "the figure given elsewhere")
                .flag();
    }

    private static Finding start(String text, Claim claim) {
        Finding finding = Finding.of(claim.rule(), text).at(claim.start(), claim.end());
        claim.working().forEach(finding::working);
        for (Claim.Fix fix : claim.fixes()) {
            finding.suggest(fix.start(), fix.end(), fix.replacement(), fix.why());
        }
        for (Figure ground : claim.grounds()) {
            if (ground.end() <= claim.start() || ground.start() >= claim.end()) {
                finding.evidence(ground.start(), ground.phraseEnd(), "what it is worked out from");
            }
        }
        return claim.strength() == Claim.Strength.FIRM
                ? finding.confidence(0.95)
                : finding.severity(Severity.WARNING).confidence(0.75);
    }

    private static String message(String text, Claim claim) {
        String written = text.substring(claim.figure().start(), claim.figure().end());
        String expected = claim.fixes().isEmpty()
                ? Wording.plain(claim.expected())
                : claim.fixes().get(0).replacement();
        return switch (claim.rule()) {
            case Sums.RULE ->
                "The parts come to " + Wording.plain(claim.expected()) + ", not "
                        + Wording.plain(claim.figure().value()) + ". Check which of the figures is wrong.";
            case Subsets.RULE ->
                "\"" + written + "\" is more than the " + Wording.plain(claim.expected())
                        + " that it is a part of. Check which of the two is wrong.";
            case Conflicts.RULE ->
                "The copy has " + Wording.plain(claim.expected()) + " for this elsewhere and \"" + written
                        + "\" here. Check which of them is right.";
            case Headlines.RULE ->
                "The body has " + expected + " for this, and \"" + written
                        + "\" nowhere. Check which of them is right.";
            case Enumerations.RULE ->
                "The copy announces " + written + " and lists " + expected + ". Check the number and the list.";
            case Conversions.RULE ->
                "Converted, the first measure is " + expected + ", not " + written
                        + ". Check which of the two is right.";
            default ->
                "The other figures make this " + expected + ", not " + written + ". Check which of them is wrong.";
        };
    }
}
