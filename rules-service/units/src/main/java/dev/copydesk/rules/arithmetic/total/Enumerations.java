package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists that are announced with a number. */
public final class Enumerations {
    /** Id of the rule for lists. */
    public static final String RULE = "arithmetic.enumeration";

    private static final int LONGEST = 400;
    private static final int MOST_WORDS = 7;

    /** How far the end of the number's sentence may lie for the next one to list what it counts. */
    private static final int FARTHEST_END = 120;

    private static final BigDecimal FEWEST = BigDecimal.valueOf(2);
    private static final BigDecimal MOST = BigDecimal.valueOf(15);

    /** "three countries: ", "three countries - ". */
    private static final Pattern ANNOUNCED =
            Pattern.compile("[^.;:,()—–]{0,60}?(?::| —|—| – | - |, namely) ?|[^.;:()—–]{0,100}?: ");

    /** "one of five countries": the list is not that of the five. */
    private static final Pattern SOME_OF = Pattern.compile(
            "\\b(?:\\d++|one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|all|both|each|any|none|several|few|number|out|part|half|third|majority)"
                    + " of (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    /** "one count each of", in the next sentence. */
    private static final Pattern EACH_OF = Pattern.compile("[^.;:()]{0,80}?\\b(?:one \\w++ each of|one each of) ");

    /** Words of a sentence, not of a list of names. */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:who|which|that|is|was|are|were|said|says|has|had|have|will|would|when|where|but|because|including|as|if|he|she|they"
                    + "|it|we|you|his|her|their|its|both|each|plus|then|also|not|or|to|others|more|rest|elsewhere)\\b|\\d|[;:()“”\"—–]");

    private static final Pattern CLOSING_DASH = Pattern.compile(" - |—| – ");

    /** "six miners, four guards and three cooks": items with counts of their own are to be added up, not to be counted. */
    private static final Pattern COUNTED_ITEM = Pattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w++teen|twenty|thirty|forty|fifty|dozen|hundred)\\b");

    private static final Pattern SEPARATOR = Pattern.compile(", and |, | and ");

    /** "four languages (English, French, Dutch and Hausa)". */
    private static final Pattern BRACKETED = Pattern.compile(" \\(([^()]{5,200})\\)");

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*+(?: (?:of|de|van|von|al|the|\\p{Lu}[\\p{L}'’-]*+))*+";

    /** "The three finalists are Ana Ruiz, Bo Lind and Cy Marsh.", "two sons, Adam and Ben.", "bringing in Ortega and Pell". */
    private static final Pattern NAMED =
            Pattern.compile("(?: (?:are|were)|,|[^.;:()—–]{0,60}?, (?:bringing in|calling up|signing|naming"
                    + "|adding|hiring|dropping|replacing|recalling|namely|being)) (" + NAME + "(?:, " + NAME
                    + ")+,? and " + NAME + ")(?=[.;]|, [a-z])");

    /** "Its five novels are Salt Hour by Ines Calloway, Nightjar by Una Roche and ...". */
    private static final Pattern TITLED = Pattern.compile("(?: [a-z]++){0,4}? (?:are|were|as) (?=[\\p{Lu}“\"])");

    private static final Pattern OWN = Pattern.compile("\\b(?:his|her|its|their) ");

    /** "an oat bar", "the pine marten", "a pair of pliers": a thing with its article, in lower case; "a couple" is two. */
    private static final String THING =
            "(?!(?:\\p{Ll}[\\p{L}'’-]*+ ){1,5}?(?:couple|twins|triplets|family|group|crew|team|gang|band|number|handful)\\b)"
                    + "(?:an?|the|one|some|his|her|its|their) \\p{Ll}[\\p{L}'’-]*+(?: (?!and )\\p{Ll}[\\p{L}'’-]*+){0,5}";

    /** "the Anchor", "Bella Roma". */
    private static final String CALLED = "(?:the )?" + NAME;

    /** What may stand behind a list: the sentence's end, or what is told of all of the items. */
    private static final String BEHIND_LIST = "(?=[.;]|, (?:all|both|each|most|which|some|one) |\\s*$)";

    private static final String LISTED = "(" + CALLED + "(?:, " + CALLED + ")++,? and " + CALLED + "|" + THING + "(?:, "
            + THING + ")++,? and " + THING + ")" + BEHIND_LIST;

    /** "Five cities are in the running. They are Porto, Turin and Aarhus.": the next sentence names them. */
    private static final Pattern THEY_ARE = Pattern.compile("(They|These|Those|The [a-z]++|It|He|She)"
            + "(?: (?:concerned|involved|affected|named|listed|chosen|selected|in question))?"
            + " (?:are|were|will be|lists|listed|names|named)(?: named as| listed as| as)?:? " + LISTED);

    /** "Ortega, Pell and Diallo are the three newcomers". */
    private static final Pattern LIST_FIRST = Pattern.compile("(?:^|[.\\n] ?)(" + NAME + "(?:, " + NAME + ")+,? and "
            + NAME + ") (?:are|were|make up|made up|remain|form) (?:the|its|their|his|her) (?:only |last |other )?$");

    /** "its plants in Derby, Crewe and Stoke. All four plants": the list stands in the sentence before. */
    private static final Pattern ALL_LISTED = Pattern.compile("([a-z]++) (?:in|at|for|from|on|of|near) (" + NAME
            + "(?:, " + NAME + ")+,? and " + NAME + ")\\. All (?:of the |the )?$");

    private static final Pattern THEY_WERE = Pattern.compile("(?:They|The [a-z]++) (?:are|were) ");

    private static final String LAST_ITEM = "; and ";

    /** Somebody's name, or a thing with its article. */
    private static final Pattern BEGINS_ITEM = Pattern.compile("(?:the |an? |his |her |its |their )\\p{L}|\\p{Lu}");

    private static final Pattern TWO_IN_ONE =
            Pattern.compile("\\b(?:two|three|four|five|both|twins|couple|brothers|sisters|sons|daughters|children)\\b");

    /** "Karim Aziz, 24, and Lena Roth, 31": an age is no item. */
    private static final Pattern AGE = Pattern.compile(", \\d{1,3}(?=,? and |,|$)");

    private static final Pattern TRAILING_CLAUSE =
            Pattern.compile(", (?:who|which|whose|where|all|both|each|most|none) .*$", Pattern.DOTALL);

    private Enumerations() {}

    /** The claims that a list is as long as the number that announces it says. */
    public static List<Claim> of(String text, Figure number) {
        if (!announces(text, number)) {
            return List.of();
        }
        String behind = text.substring(number.phraseEnd(), Math.min(text.length(), number.phraseEnd() + LONGEST));
        int paragraph = behind.indexOf('\n');
        String rest = paragraph < 0 ? behind : behind.substring(0, paragraph);
        return listedBefore(text, number)
                .or(() -> listedBehind(text, number, rest))
                .or(() -> listedInNextSentence(text, number, rest))
                .orElse(List.of());
    }

    /** "Four times: on Monday, on Tuesday and twice on Friday" are more than the list has items. */
    private static boolean announces(String text, Figure number) {
        return number.counted()
                && (number.noun() != null || named(text, number))
                && !number.occasions()
                && number.value().compareTo(FEWEST) >= 0
                && number.value().compareTo(MOST) <= 0
                && !SOME_OF.matcher(text.substring(Math.max(0, number.start() - 20), number.start()))
                        .find();
    }

    private static Optional<List<Claim>> listedBefore(String text, Figure number) {
        String before = text.substring(Math.max(0, number.start() - 200), number.start());
        Matcher first = LIST_FIRST.matcher(before);
        if (first.find()) {
            return Optional.of(list(text, number, first.group(1) + "."));
        }
        Matcher listed = ALL_LISTED.matcher(before);
        return listed.find() && listed.group(1).startsWith(String.valueOf(number.noun()))
                ? Optional.of(oneOff(list(text, number, listed.group(2) + ".")))
                : Optional.empty();
    }

    private static Optional<List<Claim>> listedBehind(String text, Figure number, String behind) {
        for (Pattern whole : List.of(BRACKETED, NAMED)) {
            Matcher list = whole.matcher(behind);
            if (list.lookingAt()) {
                return Optional.of(list(text, number, list.group(1) + "."));
            }
        }
        for (Pattern opening : List.of(TITLED, ANNOUNCED)) {
            Matcher announced = opening.matcher(behind);
            if (announced.lookingAt()) {
                return Optional.of(list(text, number, behind.substring(announced.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Claim>> listedInNextSentence(String text, Figure number, String behind) {
        int end = behind.indexOf(". ");
        if (end < 0 || end >= FARTHEST_END) {
            return Optional.empty();
        }
        String told = behind.substring(0, end);
        String sentence = behind.substring(end + 2);
        Matcher were = THEY_WERE.matcher(sentence);
        if (were.lookingAt() && takenUp(text, number, were.group(), told)) {
            List<Claim> apart = semicolons(text, number, sentence(sentence.substring(were.end())));
            if (!apart.isEmpty()) {
                return Optional.of(apart);
            }
        }
        Matcher they = THEY_ARE.matcher(sentence);
        if (they.lookingAt() && takenUp(text, number, they.group(), told)) {
            return Optional.of(list(text, number, OWN.matcher(they.group(2)).replaceAll("the ") + "."));
        }
        Matcher each = EACH_OF.matcher(sentence);
        if (each.lookingAt()) {
            String list = sentence.substring(each.end());
            int comma = list.lastIndexOf(", and has ");
            return Optional.of(list(text, number, comma < 0 ? list : list.substring(0, comma) + "."));
        }
        return Optional.empty();
    }

    /** "The four are", "the three dead": a number that leaves out what it counts, but points back at it. */
    private static boolean named(String text, Figure number) {
        return text.startsWith(" dead", number.end())
                || text.startsWith("The ", number.start() - 4)
                        && (text.startsWith(" are ", number.end()) || text.startsWith(" were ", number.end()));
    }

    /** "the pilot, Ann Ash, 58, of Hay; Bo Lee, 41, a cook; and his wife, Cy Lee": as many as there are semicolons, and one. */
    private static List<Claim> semicolons(String text, Figure number, String list) {
        if (!list.contains(LAST_ITEM) || TWO_IN_ONE.matcher(list).find()) {
            return List.of();
        }
        List<String> items = List.of(list.split("; (?:and )?+"));
        boolean single =
                items.stream().allMatch(item -> BEGINS_ITEM.matcher(item).lookingAt() && !item.contains(" and "));
        return single ? oneOff(List.of(claim(text, number, items, BigDecimal.valueOf(items.size())))) : List.of();
    }

    /** Lists that are told apart less surely: one item too many or too few may be a slip, more of them are another list. */
    private static List<Claim> oneOff(List<Claim> claims) {
        return claims.stream()
                .map(claim ->
                        claim.expected().subtract(claim.figure().value()).abs().compareTo(BigDecimal.ONE) <= 0
                                ? claim.likely()
                                : claim.hint())
                .toList();
    }

    private static String sentence(String text) {
        int end = text.indexOf(". ");
        return end >= 0 ? text.substring(0, end) : text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** "It lists", "She named": who tells the list is not in it. */
    private static final Pattern TELLER =
            Pattern.compile("(?:It|He|She) (?:lists|listed|names|named) .*", Pattern.DOTALL);

    /** What a list may be called by any name: "visited five towns ... The stops were". */
    private static final Set<String> ANY_NAME = Set.of(
            "stops",
            "names",
            "winners",
            "finalists",
            "dead",
            "victims",
            "choices",
            "titles",
            "items",
            "products",
            "places",
            "candidates");

    /** Whether "they" or "the five" are the things counted: the rest of their sentence counts nothing else. */
    private static boolean takenUp(String text, Figure number, String words, String rest) {
        String[] subject = words.split(" ", 3);
        boolean definite = subject[0].equals("The");
        String the = text.substring(number.start(), number.end()).toLowerCase(Locale.ROOT);
        boolean named = definite
                && (subject[1].equals(the)
                        || subject[1].startsWith(String.valueOf(number.noun()))
                        || ANY_NAME.contains(subject[1]));
        boolean plural = !definite && (TELLER.matcher(words).matches() || subject[1].matches("are|were|will"));
        boolean alone = !COUNTED_ITEM.matcher(rest).find() && rest.chars().noneMatch(Character::isDigit);
        return named || plural && alone;
    }

    private static List<Claim> list(String text, Figure number, String rest) {
        List<Claim> apart = semicolons(text, number, sentence(rest));
        if (!apart.isEmpty()) {
            return apart;
        }
        int end = rest.indexOf('.');
        Matcher dash = CLOSING_DASH.matcher(end < 0 ? rest : rest.substring(0, end));
        String list = dash.find() ? rest.substring(0, dash.start()) : end < 0 ? rest : rest.substring(0, end);
        int ages = list.length();
        list = AGE.matcher(list).replaceAll("");
        boolean people = list.length() < ages - 4;
        list = trimmed(list);
        int ands = list.split(" and ", -1).length - 1;
        if (ands != 1
                || list.indexOf(',') < 0 && !people
                || CLAUSE.matcher(list).find()
                || COUNTED_ITEM.matcher(list).find()) {
            return List.of();
        }
        String[] items = SEPARATOR.split(list);
        boolean brief = true;
        for (String item : items) {
            int words = item.strip().split(" ").length;
            brief &= words > 0 && words <= MOST_WORDS;
        }
        boolean lastIsAnd = list.lastIndexOf(" and ") > list.lastIndexOf(", ") || list.contains(", and ");
        if (!brief || !lastIsAnd) {
            return List.of();
        }
        return List.of(claim(text, number, List.of(items), BigDecimal.valueOf(items.length)));
    }

    /** An item that is rather told of the one before it: "Sairo, led by a cleric, and Fata, which". */
    private static final Pattern APPOSED =
            Pattern.compile("\\p{Lu}[^,]*+, (?!the |an? |his |her |its |their |and )\\p{Ll}");

    /** A list without what is told of its last item: "the poet Ann Ash, the singer Bo Lee and Dame Ruth Ades, who found the comet". */
    private static String trimmed(String list) {
        int and = list.lastIndexOf(" and ");
        if (and < 0 || APPOSED.matcher(list.substring(0, and)).find()) {
            return list;
        }
        return list.substring(0, and)
                + TRAILING_CLAUSE.matcher(list.substring(and)).replaceFirst("");
    }

    private static Claim claim(String text, Figure number, List<String> items, BigDecimal length) {
        return Claim.of(RULE, number, length, Interval.of(length), List.of())
                .working("listed: " + String.join("; ", items) + " = " + length)
                .fix(new Claim.Fix(
                        number.start(), number.end(), Wording.like(text, number, length), "the items listed"));
    }
}
