package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.ingest.language.quantity.numeral.NumberWords;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words around a figure that say how it stands to another one. */
final class Parts {
    private static final int WINDOW = 5;

    /** Nouns for what lies between two figures: "a majority of 227", "a 227-vote lead". */
    static final Set<String> DIFFERENCES = Set.of(
            "majority",
            "margin",
            "lead",
            "gap",
            "difference",
            "deficit",
            "surplus",
            "shortfall",
            "advantage",
            "cushion",
            "excess",
            "overrun",
            "overspend",
            "underspend",
            "discrepancy",
            "disparity");

    private static final List<String> TOTAL_BEFORE = List.of(
            "total of",
            "in total",
            "in all",
            "altogether",
            "all told",
            "combined",
            "tally of",
            "haul of",
            "harvest of",
            "catch of",
            "yield of",
            "bill of",
            "count of",
            "total",
            "overall",
            "sum of",
            "total to",
            "totalling",
            "totaling",
            "tally to",
            "toll to",
            "that makes",
            "which makes",
            "this makes",
            "it makes",
            "making",
            "haul to",
            "bill to",
            "figure to",
            "number to",
            "count to",
            "totalled",
            "totaled",
            "comes to",
            "came to",
            "adds up to",
            "added up to",
            "amounting to",
            "aggregate of",
            "total cost of",
            "total price of",
            "total bill of",
            "total value of",
            "toll at",
            "total at",
            "toll of");
    private static final List<String> TOTAL_BEHIND = List.of(
            "in all",
            "in total",
            "altogether",
            "all told",
            "combined",
            "overall",
            "all in all",
            "between them",
            "together");
    private static final List<String> SUBSET_BEFORE =
            List.of("of whom", "of them", "of which", "of those", "among them");
    /** "Eleven were hurt, six seriously": some of those before. */
    private static final Pattern HOW_BADLY = Pattern.compile(
            " (?:of them )?(?:seriously|critically|badly|severely|gravely|fatally|slightly|lightly|mildly|mortally) (?:[,.;)]|and ).*",
            Pattern.DOTALL);

    private static final List<String> SUBSET_BEHIND = List.of("of those", "of them", "of whom", "of which", "of these");
    private static final List<String> REMAINDER_BEFORE = List.of(
            "the remaining",
            "the surviving",
            "the unsold",
            "the outstanding",
            "the leftover",
            "the other",
            "remaining",
            "leaving",
            "leaves",
            "leave",
            "left",
            "the rest",
            "the rest ,",
            "the others",
            "the others ,",
            "the balance of",
            "the balance ,");
    private static final List<String> REMAINDER_BEHIND = List.of(
            "others",
            ", the rest",
            ", the remainder",
            ", the balance",
            "remaining",
            "remain missing",
            "remain closed",
            "remain shut",
            "remain empty",
            "remain unsold",
            "remain trapped",
            "remain to be",
            "remain on board",
            "remained on board",
            "left",
            "to go",
            "to spare",
            "are left",
            "were left",
            "is left",
            "who are left",
            "that are left",
            "who were left",
            "that were left",
            "who remain",
            "that remain",
            "who remained",
            "that remained",
            "still",
            "are still",
            "were still",
            "remain unaccounted",
            "unaccounted for");
    private static final List<String> ADDITION_BEFORE =
            List.of("another", "a further", "an additional", "further", "plus");
    private static final List<String> ADDITION_BEHIND = List.of("more", "others", "further", "additional");
    private static final List<String> MORE = List.of("more", "fewer", "less");
    private static final Set<String> APART = Set.of(
            "ahead of",
            "clear of",
            "short of",
            "shy of",
            "behind the",
            "up on",
            "down on",
            "separated them",
            "separated the",
            "separates them",
            "separate the",
            "separates the");

    /** "three taller than", "£40 more than": a comparative and "than". */
    private static final Pattern THAN =
            Pattern.compile(" (?:more|less|fewer|[a-z]{2,8}er) (?:[a-z]{2,10} )?than .*", Pattern.DOTALL);

    /** "the undamaged 14", "the unharmed 30". */
    private static final Pattern UNTOUCHED = Pattern.compile(
            ".* the un(?:damaged|harmed|hurt|injured|sold|affected|claimed|spent|used|occupied|filled|paid|tested|counted|finished"
                    + "|decided|vaccinated|insured|solved|touched|scathed|opened|read|eaten) ",
            Pattern.DOTALL);

    /** "which leaves the opposition with 18". */
    private static final Pattern LEAVES_WITH = Pattern.compile(
            ".* (?:leaves?|leaving|left) (?:(?:the|its|their|his|her) )?(?:[\\p{L}’'-]++ ){1,2}with (?:only |just )?",
            Pattern.DOTALL);

    /** "each weighing 12 kilos", "each won three". */
    private static final Pattern EACH_BEFORE = Pattern.compile(
            ".* each (?:(?:[a-z]{2,8}ing|worth|with|of|at|got|had|has|have|won|took|paid|gave|received|earned|scored|bought|sold|hold|held|run|gets|pays|costs|makes|earns|receives|carries|seats|holds|weighs)"
                    + " )?(?:up to )?(?:[£$€] )?",
            Pattern.DOTALL);

    /** ", 140 fewer.", "eight kilos lighter," at the end of a clause. */
    private static final Pattern FEWER = Pattern.compile(
            " (?:fewer|less|extra|lighter|heavier|taller|shorter|longer|older|younger|higher|lower|deeper|wider|narrower|faster"
                    + "|slower|quicker|cheaper|dearer|richer|poorer|larger|smaller|bigger|warmer|cooler) (?:[,.;] ?.*)?",
            Pattern.DOTALL);

    /** "the toll now stands at". */
    private static final Pattern TOLL = Pattern.compile(
            ".* (?:toll|total|tally|bill|count|haul|sum)(?: now)?"
                    + " (?:stands|stood|is|was|comes|came|reached|rises|rose)(?: now)?(?: at| to)? ",
            Pattern.DOTALL);

    /** ", ten behind.": at the end of a clause. */
    private static final Pattern BEHIND =
            Pattern.compile(" (?:ahead|behind|apart|adrift|clear|short|shy) [,.;] .*", Pattern.DOTALL);

    /** "carried by 318 to 274": a result, and no difference. */
    private static final Pattern TO_ANOTHER = Pattern.compile(" (?:votes )?to \\d");

    /** "Together the three hold 71 seats". */
    private static final Pattern TOGETHER = Pattern.compile(
            ".* (?:together|between them|combined) (?:, )?(?:the|they|these|those) (?:[a-z]++ ){0,3}", Pattern.DOTALL);

    /** "nine years abroad altogether". */
    private static final Pattern TOTAL_FURTHER =
            Pattern.compile(" (?:[a-z]++ ){1,2}?(?:altogether|all told|in all [,.;]) .*", Pattern.DOTALL);

    /** "a combined outlay of", "the total bill came to". */
    private static final Pattern WHOLE_SUM = Pattern.compile(
            ".* (?:combined|total|overall|joint|aggregate|final|whole) [a-z]++ (?:of|is|was|to|at|reached|came to) ",
            Pattern.DOTALL);

    private static final List<String> WHOLE_BEFORE = List.of(
            "of the",
            "of its",
            "of their",
            "of his",
            "of her",
            "of our",
            "out of",
            "of all",
            "out of the",
            "of some",
            "of a",
            "of an",
            "of these",
            "of those",
            "of nearly",
            "of about");
    /** "three of the band's nine members". */
    private static final Pattern OF_WHOSE =
            Pattern.compile(".* of (?:the |its |their |his |her )?+(?:[\\p{L}-]++ )?['’]s? ", Pattern.DOTALL);

    private static final List<String> ALL_BEFORE = List.of("all", "all the", "all of the");
    private static final List<String> BASE_BEFORE = List.of(
            "from",
            "compared with",
            "compared to",
            "against",
            "versus",
            "vs",
            "than",
            "up on",
            "down on",
            "up from",
            "down from",
            "rather than",
            "instead of",
            "from the",
            "compared with the",
            "than the",
            "on the");
    private static final Pattern EACH_BEHIND = Pattern.compile(" (?:each|apiece|per|every|an hour"
            + "|a (?:head|piece|person|night|minute|second|ticket|seat|copy|share|barrel|bottle)) ");

    private Parts() {}

    /**
     * How a figure stands to another.
     *
     * @param from index of its first piece, hedge included
     * @param next index of the piece behind its noun
     * @param opened whether an "including" before it is still open
     */
    static Part of(List<Piece> pieces, int from, int next, boolean opened) {
        String before = words(pieces, Math.max(0, from - WINDOW), from);
        String behind = words(pieces, next, Math.min(pieces.size(), next + WINDOW));
        if (opened || subset(before, behind)) {
            return Part.SUBSET;
        }
        if (apart(before, behind)) {
            return Part.DIFFERENCE;
        }
        if (ends(before, REMAINDER_BEFORE)
                || UNTOUCHED.matcher(before).matches()
                || LEAVES_WITH.matcher(before).matches()
                || begins(behind, REMAINDER_BEHIND)) {
            return Part.REMAINDER;
        }
        if (ends(before, ADDITION_BEFORE) || begins(behind, ADDITION_BEHIND)) {
            return Part.ADDITION;
        }
        if (EACH_BEHIND.matcher(behind).lookingAt()
                || EACH_BEFORE.matcher(before).matches()) {
            return Part.EACH;
        }
        if (difference(before) && !TO_ANOTHER.matcher(behind).lookingAt()) {
            return Part.DIFFERENCE;
        }
        if (total(before, behind)) {
            return Part.TOTAL;
        }
        if (ends(before, WHOLE_BEFORE) || OF_WHOSE.matcher(before).matches()) {
            return Part.WHOLE;
        }
        if (ends(before, ALL_BEFORE)) {
            return Part.TOTAL;
        }
        if (ends(before, BASE_BEFORE)) {
            return Part.BASE;
        }
        return forOne(pieces, next) ? Part.EACH : Part.NONE;
    }

    private static boolean subset(String before, String behind) {
        return ends(before, SUBSET_BEFORE)
                || begins(behind, SUBSET_BEHIND)
                || HOW_BADLY.matcher(behind).matches();
    }

    /** "or more", "apart", "extra", "fewer than": what one has more than another. */
    private static boolean apart(String before, String behind) {
        return begins(behind, MORE) && before.endsWith(" or ")
                || begins(behind, APART)
                || BEHIND.matcher(behind + " ").matches()
                || FEWER.matcher(behind).matches()
                || behind.startsWith(" extra ")
                || THAN.matcher(behind).matches();
    }

    private static boolean total(String before, String behind) {
        return ends(before, TOTAL_BEFORE)
                || TOLL.matcher(before).matches()
                || WHOLE_SUM.matcher(before).matches()
                || begins(behind, TOTAL_BEHIND)
                || TOGETHER.matcher(before).matches()
                || TOTAL_FURTHER.matcher(behind).matches();
    }

    /** "20p a ticket", "$4,500 an acre", "2.2 goals a game": an article right behind a figure and its noun means each. */
    private static boolean forOne(List<Piece> pieces, int next) {
        if (next + 1 >= pieces.size()
                || !pieces.get(next).is("a") && !pieces.get(next).is("an")) {
            return false;
        }
        Piece noun = pieces.get(next + 1);
        boolean ago =
                next + 2 < pieces.size() && AGO.contains(pieces.get(next + 2).lower());
        return (noun.token().tag().equals("NN") || noun.is("over"))
                && !ago
                && NumberWords.scale(noun.lower()) == null
                && NumberWords.denominator(noun.lower()) == null;
    }

    /** "arrested 40 people a day later" says when. */
    private static final Set<String> AGO = Set.of("later", "earlier", "ago", "before", "after");

    private static boolean difference(String before) {
        for (String link : List.of(" of ", " , ", " is ", " was ")) {
            int end = before.length() - link.length();
            if (before.endsWith(link)
                    && end > 0
                    && DIFFERENCES.contains(before.substring(before.lastIndexOf(' ', end - 1) + 1, end))) {
                return true;
            }
        }
        return before.endsWith(" by ");
    }

    private static String words(List<Piece> pieces, int from, int to) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = from; i < to; i++) {
            words.append(pieces.get(i).lower()).append(' ');
        }
        return words.toString();
    }

    private static boolean ends(String words, List<String> phrases) {
        for (String phrase : phrases) {
            // one space before and one behind, as words() sets them
            int at = words.length() - phrase.length() - 1;
            if (at > 0 && words.charAt(at - 1) == ' ' && words.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String words, Collection<String> phrases) {
        for (String phrase : phrases) {
            if (words.startsWith(phrase, 1) && words.startsWith(" ", 1 + phrase.length())) {
                return true;
            }
        }
        return false;
    }
}
