package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.People;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wholes that the copy itself takes apart: by a list behind a colon, or by telling what some and what others of all did. */
public final class Wholes {
    private static final Set<Part> NO_PARTS =
            EnumSet.of(Part.EACH, Part.DIFFERENCE, Part.TOTAL, Part.BASE, Part.SUBSET);

    private static final Pattern COLON = Pattern.compile("[^.;:()\\n]{0,40}+: ");

    private static final Pattern ALL = Pattern.compile("\\b[Aa]ll (?:(?:of )?(?:the|its|these|those) )?$");

    private static final int LOOK = 14;

    private static final BigDecimal MOST_OVER = new BigDecimal("1.5");

    private Wholes() {}

    /** "They were out for 49 days: 19 to the depot, 16 to the Pole and 14 more back": all the figures of the sentence behind the colon. */
    public static List<Claim> listed(String text, Around surroundings) {
        Around around = surroundings.inSums();
        Figure total = around.figure();
        Matcher colon = COLON.matcher(text).region(total.phraseEnd(), text.length());
        if (!colon.lookingAt()) {
            return List.of();
        }
        int from = colon.end();
        List<Figure> parts = around.after().stream()
                .filter(other -> other.sentence() == total.sentence())
                .toList();
        boolean all = parts.size() > 1
                && parts.stream().allMatch(part -> part.start() >= from && part(total, part))
                && parts.stream().skip(1).anyMatch(Figure::bare);
        if (!all) {
            return List.of();
        }
        Claim claim = Sums.of(text, total, parts).at(total.start(), total.phraseEnd());
        boolean doubt = !Totals.near(claim) || Doubts.about(text, claim);
        return List.of(doubt ? claim.hint() : parts.size() > 2 ? Sums.unsure(claim) : claim.loose());
    }

    private static final Pattern CONTRAST = Pattern.compile("\\b(?:and|while|but|whereas) (the other )?$");

    /** Nobody does both of these. */
    private static final Pattern FOR = Pattern.compile(
            " (?:[a-z]++ )?(?:held|voted|backed|ruled|agreed|supported|approved|favou?red|accepted|said yes)\\b");

    private static final Pattern AGAINST =
            Pattern.compile(" (?:[a-z]++ )?(?:dissented|opposed|abstained|objected|disagreed"
                    + "|refused|rejected|declined|voted against|said no|did not)\\b");

    /** "Six held that ... and four dissented", "and the other four": nobody is counted twice. */
    private static boolean contrasted(String text, Figure first, Figure last) {
        Matcher contrast = CONTRAST.matcher(text.substring(Math.max(0, last.start() - LOOK), last.start()));
        return contrast.find()
                && (contrast.group(1) != null
                        || FOR.matcher(text).region(first.end(), text.length()).lookingAt()
                                && AGAINST.matcher(text)
                                        .region(last.end(), text.length())
                                        .lookingAt());
    }

    private static boolean part(Figure total, Figure part) {
        boolean people = People.counted(part) && People.counted(total);
        boolean like = part.bare() || part.addsTo(total) && (people || Objects.equals(part.noun(), total.noun()));
        return like
                && part.term()
                && !part.change()
                && !NO_PARTS.contains(part.part())
                && part.value().compareTo(total.value()) < 0;
    }

    /** "All nine judges sat. Six held that it was void and four dissented": more of them than there are. */
    public static List<Claim> overfull(String text, Around around) {
        Figure whole = around.figure();
        boolean all = whole.counted()
                && whole.noun() != null
                && ALL.matcher(text.substring(Math.max(0, whole.start() - LOOK), whole.start()))
                        .find();
        if (!all) {
            return List.of();
        }
        List<Figure> parts = around.after().stream()
                .filter(other -> other.sentence() == whole.sentence() + 1)
                .toList();
        boolean some = parts.size() > 1
                && parts.stream().allMatch(part -> part.bare() && part.counted() && part.part() != Part.SUBSET);
        if (!some || !contrasted(text, parts.get(0), parts.get(parts.size() - 1))) {
            return List.of();
        }
        Claim claim = Sums.of(text, whole, parts).at(whole.start(), whole.phraseEnd());
        boolean over = claim.expected().compareTo(whole.value()) > 0 && claim.within(MOST_OVER);
        return List.of(over && !Doubts.about(text, claim) ? claim.likely() : claim.hint());
    }
}
