package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.SourceKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a named source speaks as one of an unnamed group: by the same calling ("officials" and "Fire Chief Ada Holm"), as
 * an ordinary person who is quoted after "residents", or as a body that is quoted after "rights groups".
 */
public final class OneOfThem {
    /** Who is called so holds no office, and the one who is quoted next is one of them. */
    private static final Set<String> PLAIN = Set.of(
            "residents",
            "neighbors",
            "neighbours",
            "villagers",
            "locals",
            "parents",
            "students",
            "workers",
            "employees",
            "witnesses",
            "eyewitnesses",
            "survivors",
            "relatives",
            "friends",
            "teachers",
            "nurses",
            "farmers",
            "fishermen",
            "shoppers",
            "customers",
            "passengers",
            "commuters",
            "tenants",
            "homeowners",
            "protesters",
            "demonstrators",
            "activists",
            "campaigners",
            "advocates",
            "volunteers",
            "supporters",
            "fans",
            "patients",
            "owners",
            "traders",
            "shopkeepers",
            "drivers",
            "veterans",
            "colleagues",
            "opponents",
            "critics",
            "guests");

    private static final Set<String> BODIES = Set.of(
            "groups",
            "organizations",
            "organisations",
            "charities",
            "nonprofits",
            "ngos",
            "unions",
            "companies",
            "firms",
            "insurers",
            "outlets",
            "media",
            "newspapers",
            "papers",
            "networks",
            "broadcasters",
            "airlines",
            "banks",
            "advocates",
            "campaigners",
            "activists",
            "opponents",
            "critics",
            "agencies");

    /** Whom a paragraph of the copy goes on to quote for what they are said to think. */
    private static final Set<String> LEARNED = Set.of(
            "experts",
            "analysts",
            "economists",
            "researchers",
            "scientists",
            "scholars",
            "specialists",
            "historians",
            "observers",
            "pollsters",
            "strategists",
            "critics");

    /** Bodies of the state are none of those groups, and who holds an office there is no resident. */
    private static final Set<String> STATE = Set.of(
            "ministry",
            "minister",
            "police",
            "sheriff",
            "government",
            "court",
            "judge",
            "department",
            "house",
            "pentagon",
            "kremlin",
            "army",
            "military",
            "council",
            "city",
            "county",
            "state",
            "president",
            "secretary",
            "governor",
            "gov",
            "mayor",
            "senator",
            "sen",
            "rep",
            "administration",
            "prosecutor",
            "prosecutors",
            "chancellor",
            "premier",
            "commissioner");

    /** Who leads or speaks for a body. */
    private static final Set<String> OF_A_BODY = Set.of(
            "director",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "head",
            "executive",
            "chief",
            "chair",
            "chairman",
            "chairwoman",
            "founder",
            "counsel",
            "co-founder",
            "secretary");

    /** Who rules is no official among others, however often the copy quotes him. */
    private static final Set<String> RULERS =
            Set.of("president", "prime", "premier", "chancellor", "king", "queen", "pope");

    private static final Pattern FULL_NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}.'’-]*\\s\\p{Lu}\\p{L}");

    /** A full name and what its bearer is: who is introduced here has not been quoted for something else before. */
    private static final Pattern DESCRIBED =
            Pattern.compile("\\b\\p{Lu}[\\p{L}.'’-]*\\s\\p{Lu}\\p{L}+(?:,| (?:of|at|with|from)) ");

    private static final Pattern NAMED_BODY = Pattern.compile("\\b(?:\\p{Lu}[\\p{L}.'’-]*\\s+\\p{Lu}|\\p{Lu}{3})");

    private OneOfThem() {}

    /**
     * Whether the named source may be one of those whom the other only describes.
     *
     * @param text the copy, in which the named source may have been introduced with its office before
     * @param unnamed who has no name
     * @param named a named person or body that is heard close by
     */
    public static boolean is(String text, Attribution unnamed, Attribution named) {
        String introduced = FullMention.of(text, named);
        String source = words(introduced).stream().anyMatch(RULERS::contains) ? named.source() : introduced;
        if (named.sourceKind() == SourceKind.NAMED_INSTITUTION) {
            return follows(unnamed, named)
                    && group(unnamed, BODIES)
                    && NAMED_BODY.matcher(named.source()).find()
                    && words(named.source()).stream().noneMatch(STATE::contains);
        }
        return SameCalling.of(unnamed.source(), source)
                || follows(unnamed, named) && FULL_NAME.matcher(source).find() && oneOf(unnamed, words(source));
    }

    /**
     * Whether a named person whose words open the next paragraph is quoted there as one of those whom the other only describes.
     *
     * @param text the copy, in which the named source may have been introduced with its office before
     * @param unnamed who has no name
     * @param named who is quoted
     */
    public static boolean quotedNext(String text, Attribution unnamed, Attribution named) {
        String source = FullMention.of(text, named);
        boolean learned = group(unnamed, LEARNED)
                && DESCRIBED.matcher(named.source()).find()
                && words(source).stream().noneMatch(STATE::contains);
        return learned || SameCalling.of(unnamed.source(), source);
    }

    private static boolean oneOf(Attribution unnamed, List<String> titled) {
        boolean leads = titled.stream().anyMatch(OF_A_BODY::contains);
        boolean plain = !leads && titled.stream().noneMatch(STATE::contains);
        return plain && group(unnamed, PLAIN) || leads && group(unnamed, BODIES);
    }

    /** Who is quoted to bear out what a group says is quoted after it, and at once. */
    private static boolean follows(Attribution unnamed, Attribution named) {
        return named.start() > unnamed.start() && named.sentence() <= unnamed.sentence() + 2;
    }

    private static boolean group(Attribution unnamed, Set<String> nouns) {
        return !SameCalling.apart(unnamed.source())
                && words(unnamed.source()).stream().anyMatch(nouns::contains);
    }

    private static List<String> words(String source) {
        return Arrays.asList(source.toLowerCase(Locale.ROOT).split("[^\\p{L}-]++"));
    }
}
