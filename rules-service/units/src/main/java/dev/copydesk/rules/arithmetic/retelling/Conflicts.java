package dev.copydesk.rules.arithmetic.retelling;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing with two figures in one article. */
public final class Conflicts {
    /** Id of the rule for two figures for one thing. */
    public static final String RULE = "arithmetic.conflicting-figure";

    /** What is done to so many of one kind at once, so that a story has one figure for it. */
    static final Set<Action> EVENTS =
            EnumSet.of(Action.LAUNCHED, Action.DOWNED, Action.KILLED, Action.WOUNDED, Action.ARRESTED);

    /** A noun with more values than this under one verb stands for many things. */
    private static final int MOST_VALUES = 3;

    /** A name and a comma or bracket. */
    private static final Pattern BESIDE_A_NAME =
            Pattern.compile(".*\\p{Lu}[\\p{L}'’-]++(?:,|,? aged| \\() ?", Pattern.DOTALL);

    /** Somebody else comes in. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:wife|husband|son|daughter|brother|sister|mother|father|partner|friend|girlfriend"
                    + "|boyfriend|cousin|rival|opponent|colleague|victim)\\b|\\b(?:a|another) (?:man|woman|boy|girl)\\b");

    private static final Pattern NAMED =
            Pattern.compile("(?:(\\p{Lu}[\\p{L}'’-]*+\\.?) )?(\\p{Lu}[\\p{L}'’-]++)(?:, | \\(|, aged |,? age )$");
    private static final Set<String> TITLES =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Mr.", "Mrs.", "Ms.", "Dr.", "Sgt", "Sgt.");

    /** So many figures further on a swap is looked for. */
    private static final int WINDOW = 30;

    /** Nouns that one story uses for the same things. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("house", "home", "building", "property", "flat", "apartment"),
            Set.of(
                    "people",
                    "person",
                    "victim",
                    "passenger",
                    "man",
                    "survivor",
                    "patient",
                    "death",
                    "resident",
                    "worker"),
            Set.of("job", "post", "position", "worker", "employee", "staff"),
            Set.of("crew", "sailor", "seaman", "crewman"),
            Set.of("child", "pupil", "student", "youngster", "schoolchild"),
            Set.of("prisoner", "inmate", "convict", "detainee"),
            Set.of("villager", "resident", "inhabitant", "people"),
            Set.of("vehicle", "car", "bus", "lorry", "truck"),
            Set.of("plane", "aircraft", "jet"),
            Set.of("boat", "ship", "vessel"));

    /** What a court, a league or a contract gives somebody for so long, and the verbs for it. */
    private static final Set<String> TERMS = Set.of(
            "sentence",
            "term",
            "ban",
            "suspension",
            "contract",
            "deal",
            "stretch",
            "lease",
            "exile",
            "reign",
            "tenure",
            "imprisonment");

    private static final Set<String> TERM_VERBS = Set.of(
            "jail",
            "give",
            "get",
            "receive",
            "hand",
            "sentence",
            "imprison",
            "ban",
            "suspend",
            "bar",
            "disqualify",
            "lock",
            "exile",
            "sign",
            "rule",
            "serve",
            "reign",
            "lease");

    private static final Pattern DEFINITE =
            Pattern.compile("\\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]ll) $");

    private static final Pattern WORD_BEHIND = Pattern.compile(" (\\p{Ll}++)");

    private static final Pattern WORD_ENDS = Pattern.compile("\\P{L}++");

    private static final int BESIDE = 30;

    private Conflicts() {}

    /**
     * The claims that later counts of the same things under the same verb say what an earlier one says. Only a figure that looks like
     * a slip of another is held against it: figures of a story differ for many good reasons.
     */
    public static List<Claim> counts(String text, List<Figure> figures) {
        Map<List<Object>, List<Figure>> facts = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (fact(figure)) {
                facts.computeIfAbsent(key(figure), key -> new ArrayList<>()).add(figure);
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (List<Figure> same : facts.values()) {
            long values = same.stream()
                    .map(f -> f.value().stripTrailingZeros())
                    .distinct()
                    .count();
            if (values > 1 && values <= MOST_VALUES) {
                claims.addAll(slips(text, same));
            }
        }
        return claims;
    }

    private static boolean fact(Figure figure) {
        return figure.counted()
                && EVENTS.contains(figure.quantity().action())
                && figure.noun() != null
                && figure.part() == Part.NONE
                && figure.value().compareTo(BigDecimal.TEN) >= 0;
    }

    private static List<Object> key(Figure figure) {
        return List.of(
                figure.noun(),
                figure.quantity().action(),
                Objects.requireNonNullElse(figure.quantity().qualifier(), ""));
    }

    private static List<Claim> slips(String text, List<Figure> same) {
        List<Claim> claims = new ArrayList<>();
        Figure first = same.get(0);
        for (Figure later : same.subList(1, same.size())) {
            boolean dropped = later.value().toPlainString().length()
                    != first.value().toPlainString().length();
            if (dropped && Slip.likely(later.value(), first.value())) {
                claims.add(of(text, later, first, "the same thing"));
            }
        }
        return claims;
    }

    /** Figures of one unit or noun, in different sentences, that differ by two digits swapped. */
    public static List<Claim> swaps(String text, List<Figure> figures) {
        List<Boolean> definite =
                figures.stream().map(figure -> definite(text, figure)).toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure first = figures.get(i);
            for (int j = i + 1; j < figures.size() && j <= i + WINDOW; j++) {
                Figure later = figures.get(j);
                if (later.sentence() > first.sentence() && oneThing(text, first, later, definite.get(j))) {
                    claims.addAll(slip(text, first, later, definite.get(j)));
                }
            }
        }
        return claims;
    }

    /** Equal figures acquit each other; "the 63 houses" may be any slip of the 36 before. */
    private static List<Claim> slip(String text, Figure first, Figure later, boolean definite) {
        Claim claim = of(text, later, first, "the same thing");
        if (later.value().compareTo(first.value()) == 0) {
            return List.of(claim.hint());
        }
        boolean pair = definite && (first.counted() && first.quantity().qualifier() == null || oneTerm(first, later));
        return Slip.swapped(later.value(), first.value()) || pair && Slip.likely(later.value(), first.value())
                ? List.of(claim.loose())
                : List.of();
    }

    /** Whether a figure points back at things already told of: "the 63 houses". */
    private static boolean definite(String text, Figure figure) {
        return DEFINITE.matcher(text.substring(Math.max(0, figure.start() - 7), figure.start()))
                .find();
    }

    /** "jailed for 11 years ... his 17-year sentence". */
    private static boolean oneTerm(Figure first, Figure later) {
        return first.measure() == Measure.DURATION
                && first.addsTo(later)
                && later.noun() != null
                && TERMS.contains(later.noun())
                && (later.noun().equals(first.noun())
                        || first.quantity().verb() != null
                                && TERM_VERBS.contains(first.quantity().verb()));
    }

    private static boolean oneThing(String text, Figure first, Figure later, boolean definite) {
        boolean span = first.measure() == Measure.DURATION && definite;
        boolean measured = (first.measure() == Measure.UNIT || span) && first.addsTo(later);
        boolean rate = first.percent() && later.percent() && definite && called(text, first, wordBehind(text, later));
        boolean priced = first.measure() == Measure.MONEY && first.addsTo(later) && definite;
        boolean block = definite && first.block() == later.block() && Slip.swapped(later.value(), first.value());
        boolean counted = first.counted()
                && later.counted()
                && first.noun() != null
                && (block
                        || first.noun().equals(later.noun())
                        || definite
                                && later.noun() != null
                                && SAME.stream()
                                        .anyMatch(same -> same.contains(first.noun()) && same.contains(later.noun())))
                && first.value().compareTo(BigDecimal.TEN) > 0;
        return first.exact()
                && later.exact()
                && (first.part() == later.part() || definite && (counted || priced || measured || rate))
                && (measured || counted || priced || rate);
    }

    /** Whether a share is called so, before it or behind it: "a rise worth 21%". */
    private static boolean called(String text, Figure share, String word) {
        String before = text.substring(Math.max(0, share.start() - BESIDE), share.start());
        return !word.isEmpty()
                && (word.equals(wordBehind(text, share))
                        || List.of(WORD_ENDS.split(before)).contains(word));
    }

    /** "the 21% rise": what a share is called; empty where it is called nothing. */
    private static String wordBehind(String text, Figure share) {
        Matcher word = WORD_BEHIND.matcher(text).region(share.end(), text.length());
        return word.lookingAt() ? word.group(1) : "";
    }

    /** The claims that two ages beside one name are one: "Jonas Berg, 38, ... Mr Berg, 83,". */
    public static List<Claim> ages(String text, List<Figure> figures) {
        Map<String, Figure> first = new HashMap<>();
        Map<String, String> given = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Figure age : figures) {
            Matcher name = NAMED.matcher(text.substring(Math.max(0, age.start() - 40), age.start()));
            boolean another = text.substring(age.start(), age.end()).contains("-");
            if (age.measure() != Measure.AGE || !age.exact() || another || !name.find()) {
                continue;
            }
            Figure earlier = first.putIfAbsent(name.group(2), age);
            if (earlier == null) {
                given.put(name.group(2), name.group(1));
                continue;
            }
            boolean one = name.group(1) == null
                    || TITLES.contains(name.group(1))
                    || name.group(1).equals(given.get(name.group(2)));
            if (one && age.value().subtract(earlier.value()).abs().compareTo(BigDecimal.ONE) > 0) {
                claims.add(of(text, age, earlier, "one age"));
            }
        }
        return claims;
    }

    /** The claim that a later figure is for the same thing as an earlier one. */
    public static Claim of(String text, Figure later, Figure earlier, String what) {
        return Claim.of(RULE, later, earlier.value(), new Interval(earlier.value(), earlier.value()), List.of(earlier))
                .working(text.substring(earlier.start(), earlier.phraseEnd()) + " earlier, "
                        + text.substring(later.start(), later.phraseEnd()) + " here, for " + what)
                .fix(new Claim.Fix(
                        later.start(),
                        later.end(),
                        Wording.like(text, later, earlier.value()),
                        "the figure given before"));
    }

    /** Whether two ages near each other are one person's: "Ana Duarte, 54, ... the 45-year-old has". */
    public static boolean oneAge(String text, Figure first, Figure second) {
        return agesInOrder(text, first, second) || agesSwapped(text, first, second);
    }

    /** "The 26-year-old striker scored. Omar Faye, 62, joined in May": the name comes later, and two digits are swapped. */
    private static boolean agesSwapped(String text, Figure first, Figure second) {
        String before = text.substring(Math.max(0, first.start() - 4), first.start());
        return first.exact()
                && second.exact()
                && before.equalsIgnoreCase("the ")
                && Slip.swapped(first.value(), second.value())
                && BESIDE_A_NAME
                        .matcher(text.substring(Math.max(0, second.start() - 30), second.start()))
                        .matches();
    }

    private static boolean agesInOrder(String text, Figure first, Figure second) {
        String before = text.substring(Math.max(0, second.start() - 4), second.start());
        boolean definite = before.equals("the ") || before.equals("The ");
        boolean bare = second.noun() == null && text.startsWith("-year-old", numberEnd(text, second));
        return first.exact()
                && second.exact()
                && BESIDE_A_NAME
                        .matcher(text.substring(Math.max(0, first.start() - 30), first.start()))
                        .matches()
                && definite
                && bare
                && !ANOTHER.matcher(text.substring(first.end(), second.start())).find();
    }

    private static int numberEnd(String text, Figure figure) {
        int at = figure.start();
        while (at < figure.end() && text.charAt(at) != '-') {
            at++;
        }
        return at;
    }
}
