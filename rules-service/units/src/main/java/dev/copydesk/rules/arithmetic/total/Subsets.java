package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Kinds;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts that are larger than their whole. */
public final class Subsets {
    /** Id of the rule for parts of a whole. */
    public static final String RULE = "arithmetic.subset";

    private static final Pattern OF = Pattern.compile(
            "\\s*(?:out )?of (?:(?:the|its|their|his|her|our|these|those|a) |(?:[\\p{L}'’-]++ ){1,3}(?<=['’]s? ))");
    private static final Pattern THOSE_BEHIND =
            Pattern.compile("\\s*of (?:those|them|these|whom|which)\\b.*", Pattern.DOTALL);
    private static final Pattern THOSE_BEFORE = Pattern.compile(
            ".*\\b[Oo]f (?:those|them|these|whom|which)(?: [a-z]++){0,3}?,? (?:only |just |about |all but |more than"
                    + " )?+",
            Pattern.DOTALL);
    private static final Pattern INCLUDING = Pattern.compile(
            ".*\\b(?:including|includes|include|included|among them|amongst them) (?:(?:as many as|some|at least) )?",
            Pattern.DOTALL);

    private static final Pattern OF_WHOSE_FIRST =
            Pattern.compile("(?:^|[.;\\n] ?)(?:Of|Among|Amongst) (?:[\\p{L}'’-]++ ){1,3}(?<=['’]s? )$");
    private static final Pattern AMONG = Pattern.compile("[^.;:\\n]{0,60}? among (?:the|its|their|those) ");

    private static final Pattern OF_FIRST =
            Pattern.compile("(?:^|[.;\\n] ?)(?:Of|Among|Amongst) (?:(?:the|its|their|some|all) )?$");
    private static final Pattern IN_A_GROUP = Pattern.compile("(?:^|[.;\\n"
            + "] ?)(?:In|From|Out of|Among|Amongst) (?:(?:a|the|its|their|his|her) )?(?:[a-z]+ ){0,3}of (?:the"
            + " )?$");
    private static final Pattern GROUP_OF = Pattern.compile(
            "\\b(?:choir|class|squad|team|crew|party|group|panel|committee|jury|staff|audience|congregation|convoy|fleet|herd|flock|cast|council|board)"
                    + " of (?:the )?$");
    private static final int LOOK = 30;

    private Subsets() {}

    /** The claim that a part is no larger than its whole. */
    public static Claim of(Figure part, Figure whole) {
        return Claim.of(
                        RULE,
                        part,
                        whole.value(),
                        new Interval(null, whole.interval().high()),
                        List.of(whole))
                .working(Wording.plain(part.value()) + " of " + Wording.plain(whole.value())
                        + (part.value().compareTo(whole.value()) > 0 ? " is more than there are" : ""));
    }

    /** Whether a part is larger than its whole can be. */
    public static boolean larger(Figure part, Figure whole) {
        return whole.interval().high() != null
                && part.value().compareTo(whole.interval().high()) > 0;
    }

    /** The claim that "of those" are no more than the largest number before it, where it is more than any of them. */
    public static List<Claim> ofThose(String text, Around around) {
        Figure part = around.figure();
        if (!ofThose(text, part)) {
            return List.of();
        }
        List<Figure> counts =
                around.before(other -> other.count() && other.block() == part.block() && !ofThose(text, other));
        boolean open = counts.stream().anyMatch(other -> !other.exact());
        if (open || counts.isEmpty()) {
            return List.of();
        }
        Figure whole =
                counts.stream().max((a, b) -> a.value().compareTo(b.value())).orElseThrow();
        return larger(part, whole) && whole.value().compareTo(BigDecimal.ONE) > 0
                ? List.of(of(part, whole))
                : List.of();
    }

    /**
     * "There are 52 lamps. Vandals broke 61, which leaves 21": what is gone and what is left are one whole, so the part that is larger than
     * it is a slip of what is not left.
     */
    public static List<Claim> overdrawn(Around around) {
        Figure rest = around.figure();
        List<Figure> before = around.before(other -> other.count() && other.block() == rest.block());
        if (before.size() != 2 || !before.stream().allMatch(Figure::counted)) {
            return List.of();
        }
        Figure whole = before.get(0);
        Figure gone = before.get(1);
        boolean apart = gone.bare() && gone.part() == Part.NONE && !gone.change() && rest.sentence() == gone.sentence();
        boolean over = whole.noun() != null
                && larger(gone, whole)
                && rest.value().compareTo(whole.value()) < 0
                && gone.value().subtract(whole.value()).compareTo(rest.value()) != 0
                && !People.besideThings(rest, whole);
        if (!apart || !over) {
            return List.of();
        }
        BigDecimal left = whole.value().subtract(rest.value());
        Claim claim = of(gone, whole)
                .working(Wording.plain(whole.value()) + " − " + Wording.plain(rest.value()) + " = "
                        + Wording.plain(left));
        return Slip.likely(gone.value(), left) ? List.of(claim.likely()) : List.of();
    }

    private static final Pattern OF_THE_NAMED =
            Pattern.compile(" of (?:the|those|its|his|her|their|these) ([a-z]++).*", Pattern.DOTALL);

    /** "Twelve firms bid. Fourteen of the firms ...": the claim that they are no more than the one count of them before. */
    public static List<Claim> ofTheNamed(String text, Around around) {
        Figure part = around.figure();
        String word = named(text, part);
        if (!part.bare() || word.isEmpty()) {
            return List.of();
        }
        List<Figure> counts = around.before(other -> other.count()
                && other.block() == part.block()
                && other.noun() != null
                && text.substring(other.end(), other.phraseEnd()).contains(stem(word)));
        boolean kind = People.noun(stem(word)) || KINDS.contains(word) || THEY.contains(word);
        counts = counts.isEmpty() && kind ? ofKind(text, part, around) : counts;
        if (counts.size() != 1 || !counts.get(0).exact()) {
            return List.of();
        }
        Figure whole = counts.get(0);
        boolean few = whole.value().compareTo(BigDecimal.ONE) > 0;
        return few && larger(part, whole) ? List.of(of(part, whole).likely()) : List.of();
    }

    /** Words that call things told of before by their kind. */
    private static final Set<String> KINDS =
            Set.of("animals", "beasts", "creatures", "birds", "vessels", "vehicles", "machines", "trees");

    /** Words that call people told of before by what they are there, where those were called nothing more, or were let in. */
    private static final Set<String> THEY = Set.of(
            "recruits",
            "youngsters",
            "competitors",
            "entrants",
            "applicants",
            "participants",
            "newcomers",
            "signatories");

    private static final Set<String> ANYBODY =
            Set.of("person", "people", "man", "woman", "boy", "girl", "teenager", "adult", "pupil", "student");

    private static final Set<String> LETTING_IN = Set.of(
            "hire", "recruit", "take", "admit", "enrol", "enroll", "accept", "attract", "draw", "enter", "sign", "join",
            "start", "apply");

    /** Who died was told of apart from those who did not. */
    private static final Set<Action> HARMED = EnumSet.of(Action.KILLED, Action.WOUNDED, Action.ARRESTED);

    private static String named(String text, Figure part) {
        Matcher named = OF_THE_NAMED.matcher(text.substring(part.end(), Math.min(text.length(), part.end() + LOOK)));
        return named.matches() ? named.group(1) : "";
    }

    /** "All 14 members ... Nineteen of the climbers", "16 people live there. Nineteen of its inhabitants", "240 sheep; 285 of the animals". */
    private static List<Figure> ofKind(String text, Figure part, Around around) {
        if (THEY.contains(named(text, part))) {
            return around.before(other -> other.counted()
                    && other.block() == part.block()
                    && People.counted(other)
                    && (ANYBODY.contains(String.valueOf(other.noun()))
                            || LETTING_IN.contains(
                                    String.valueOf(other.quantity().verb())))
                    && !HARMED.contains(other.quantity().action())
                    && part.sentence() - other.sentence() <= 1);
        }
        boolean its = text.startsWith(" of its ", part.end()) || text.startsWith(" of their ", part.end());
        return around.before(other -> {
            boolean people = People.counted(other)
                    && (other.part() == Part.TOTAL
                            || "member".equals(other.noun())
                            || its && other.quantity().action() == Action.OTHER);
            boolean things = other.counted()
                    && other.noun() != null
                    && !People.counted(other)
                    && part.sentence() == other.sentence();
            return other.block() == part.block() && (people || things);
        });
    }

    private static String stem(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** "275 of the 260 files". */
    public static boolean ofTheWhole(String text, Figure part, Figure whole) {
        return part.end() < whole.start()
                && whole.start() - part.end() < 2 * LOOK
                && (part.noun() == null
                                && OF.matcher(text.substring(part.end(), whole.start()))
                                        .matches()
                        || People.counted(part)
                                && People.counted(whole)
                                && AMONG.matcher(text.substring(part.end(), whole.start()))
                                        .matches());
    }

    /** "Of the 34 buses, 43 failed". */
    public static boolean ofTheWholeFirst(String text, Figure whole, Figure part) {
        String before = text.substring(Math.max(0, whole.start() - 12), whole.start());
        String longer = text.substring(Math.max(0, whole.start() - 45), whole.start());
        return (GROUP_OF.matcher(longer).find()
                        || OF_FIRST.matcher(before).find()
                        || OF_WHOSE_FIRST.matcher(longer).find()
                        || IN_A_GROUP.matcher(longer).find())
                && (part.noun() == null
                        || part.noun().equals(whole.noun())
                        || People.counted(part) && People.counted(whole))
                && part.part() == Part.NONE
                && part.start() - whole.phraseEnd() < 2 * LOOK;
    }

    /** "260 files, and in 275 of those". */
    private static boolean ofThose(String text, Figure part) {
        String behind = text.substring(part.phraseEnd(), Math.min(text.length(), part.phraseEnd() + LOOK));
        String before = text.substring(Math.max(0, part.start() - LOOK), part.start());
        return THOSE_BEHIND.matcher(behind).matches()
                || part.noun() == null && THOSE_BEFORE.matcher(before).matches();
    }

    /** "eight wounded, including 30 from the town". */
    public static boolean including(String text, Figure part, Figure whole) {
        String between = text.substring(Math.min(whole.phraseEnd(), part.start()), part.start());
        return between.length() < 60
                && INCLUDING.matcher(between).matches()
                && (part.noun() == null
                        || part.noun().equals(whole.noun())
                        || Kinds.includes(whole.noun(), part.noun())
                        || People.counted(part) && People.counted(whole));
    }
}
