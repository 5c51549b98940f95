package dev.copydesk.rules.attribution.group;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.rules.attribution.Near;
import dev.copydesk.rules.weight.SourceWords;
import java.util.List;
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
            "guests",
            "voters",
            "men",
            "women",
            "mothers",
            "fathers",
            "families",
            "players",
            "victims",
            "migrants",
            "immigrants",
            "refugees",
            "evacuees",
            "detainees",
            "prisoners",
            "inmates");

    /** Who is against something: anybody may speak for them, a mayor or a company too. */
    private static final Set<String> AGAINST = Set.of("critics", "skeptics", "sceptics", "opponents", "detractors");

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
            "professionals",
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
            "commissioner",
            "gen",
            "col",
            "lt",
            "maj",
            "sgt",
            "brig",
            "adm",
            "colonel",
            "lieutenant",
            "sergeant",
            "inspector",
            "detective",
            "constable",
            "superintendent",
            "warden",
            "ranger",
            "coroner",
            "magistrate");

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
            "lawyer",
            "attorney",
            "solicitor",
            "co-founder",
            "secretary");

    private static final Set<String> RUNNING = Set.of("runs", "owns", "heads", "leads", "manages", "chairs", "directs");

    /** Who rules is no official among others, however often the copy quotes him. */
    private static final Set<String> RULERS =
            Set.of("president", "prime", "premier", "chancellor", "king", "queen", "pope");

    private static final Pattern FULL_NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}.'’-]*\\s\\p{Lu}\\p{L}");

    /** Where somebody works, or what he has written or leads: such a person is heard for what he knows. */
    private static final Pattern AFFILIATED = Pattern.compile(
            "\\p{Lu}\\p{L}+,? (?:at|with|from|of the|of \\p{Lu}[\\p{L}&.-]* \\p{Lu})"
                    + "|, [^,]*?\\b(?:at|with|from|of|for) (?:the )?\\p{Lu}"
                    + "|, who (?:heads|leads|directs|runs|chairs|studies|teaches|researches|tracks|wrote|founded|specializes|specialises)\\b");

    /** Who speaks for others, or practises politics, is not heard for that. */
    private static final Set<String> SPEAKING_FOR = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "envoy",
            "ambassador",
            "diplomat",
            "lawmaker",
            "campaign",
            "candidate");

    /** Who presides over a firm or a faculty, or works for a university, holds no office of the state. */
    private static final Pattern PRIVATE = Pattern.compile(
            "\\b(?:vice president|president (?:of|and|for|at)|(?:\\p{Lu}\\p{L}+ ){0,3}(?:University|College|Institute|School)(?: of(?: \\p{Lu}\\p{L}+)+)?)\\b");

    private static final Pattern NAMED_BODY = Pattern.compile("\\b(?:\\p{Lu}[\\p{L}.'’-]*\\s+\\p{Lu}|\\p{Lu}{3})");

    private static final Pattern OTHERS = Pattern.compile("(?:some |many |several )?other ", Pattern.CASE_INSENSITIVE);

    /** What sets a source against the one before stands right before it. */
    private static final int CONTRAST_REACH = 12;

    private static final Pattern CONTRAST = Pattern.compile("(?:^|\\W)(?:[Bb]ut|[Yy]et|[Hh]owever,?)\\W+$");

    /** Shorter words tell nothing of who somebody is. */
    private static final int TELLING = 4;

    private static final int STEM = 6;

    /** These tell nothing of it either. */
    private static final Set<String> FILLING = Set.of(
            "some", "many", "most", "several", "other", "others", "these", "those", "both", "three", "four", "five",
            "dozens", "number", "however", "also", "with", "from", "that", "have");

    private OneOfThem() {}

    /**
     * Whether the named source may be one of those whom the other only describes.
     *
     * @param text the copy, in which the named source may have been introduced with its office before
     * @param unnamed who has no name
     * @param named a named person or body that is heard close by
     */
    public static boolean is(String text, Attribution unnamed, Attribution named) {
        if (named.sourceKind() == SourceKind.NAMED_INSTITUTION) {
            return SameBody.is(unnamed, named) || follows(unnamed, named) && body(unnamed, named);
        }
        String source = introduced(text, named);
        if (apart(text, unnamed, named)) {
            return false;
        }
        boolean after = follows(unnamed, named) && FULL_NAME.matcher(source).find();
        return SameCalling.of(unnamed.source(), source)
                || after && (oneOf(unnamed, source) || learned(unnamed, source));
    }

    /**
     * Whether a named source that is heard first in the next paragraph is heard there as one of those whom the other only describes.
     *
     * @param text the copy, in which the named source may have been introduced with its office before
     * @param unnamed who has no name
     * @param named who is heard
     */
    public static boolean next(String text, Attribution unnamed, Attribution named) {
        if (named.sourceKind() == SourceKind.NAMED_INSTITUTION) {
            return SameBody.is(unnamed, named) || body(unnamed, named);
        }
        boolean against = named.cueClass() == CueClass.DENY || named.cueClass() == CueClass.ACCUSE;
        String source = introduced(text, named);
        boolean several = unnamed.sourceKind() == SourceKind.UNNAMED_GROUP && !against && !rules(source);
        if (apart(text, unnamed, named)) {
            return false;
        }
        return learned(unnamed, source) || several && SameCalling.of(unnamed.source(), source);
    }

    /**
     * Whether the named source is what the first sentence of the copy only describes, names being kept for further down: "a top tax
     * official said".
     *
     * @param text the copy, in which the named source may have been introduced with its office before
     * @param unnamed who has no name
     * @param named who is heard
     */
    public static boolean introduced(String text, Attribution unnamed, Attribution named) {
        String source = introduced(text, named);
        return named.cueClass() != CueClass.DENY
                && !Near.another(unnamed.source())
                && !rules(source)
                && SameCalling.of(unnamed.source(), source);
    }

    /**
     * Whether the words of a source that are quoted right after what a group says show what the group means. Against something
     * anybody may speak; of ordinary people only those who are no officials.
     *
     * @param text the copy
     * @param unnamed who has no name
     * @param quoted who is quoted next
     */
    public static boolean shows(String text, Attribution unnamed, Attribution quoted) {
        if (group(unnamed, AGAINST)) {
            return true;
        }
        String source = FullMention.of(text, quoted);
        return quoted.sourceKind() == SourceKind.NAMED_PERSON
                && group(unnamed, PLAIN)
                && !leads(source)
                && !ofTheState(source);
    }

    /** "Other experts" are none of those heard before, and "but Holm said" sets Holm against the others. */
    private static boolean apart(String text, Attribution unnamed, Attribution named) {
        if (named.start() < unnamed.start()) {
            return OTHERS.matcher(unnamed.source()).lookingAt();
        }
        int from = Math.max(unnamed.end(), named.start() - CONTRAST_REACH);
        return from < named.start()
                && CONTRAST.matcher(text).region(from, named.start()).find();
    }

    /**
     * Whether a named source close by is so plainly one of an unnamed group that an editor can be offered its name: "officials" are
     * told from others by nothing, and "State Department officials" share with a spokeswoman what they are called by.
     *
     * @param text the copy
     * @param unnamed who has no name
     * @param named who is heard close by
     */
    public static boolean plainly(String text, Attribution unnamed, Attribution named) {
        List<String> telling = SourceWords.of(unnamed.source()).stream()
                .filter(word -> word.length() >= TELLING && !FILLING.contains(word))
                .map(OneOfThem::stem)
                .toList();
        List<String> called = SourceWords.of(FullMention.of(text, named)).stream()
                .map(OneOfThem::stem)
                .toList();
        return telling.size() <= 1 || telling.stream().anyMatch(called::contains);
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private static String introduced(String text, Attribution named) {
        String full = FullMention.of(text, named);
        return rules(full) ? named.source() : full;
    }

    private static boolean rules(String source) {
        return SourceWords.of(PRIVATE.matcher(source).replaceAll("")).stream().anyMatch(RULERS::contains);
    }

    private static boolean learned(Attribution unnamed, String source) {
        return group(unnamed, LEARNED)
                && !SameCalling.counted(unnamed.source())
                && AFFILIATED.matcher(source).find()
                && SourceWords.of(source).stream().noneMatch(SPEAKING_FOR::contains)
                && !ofTheState(source);
    }

    private static boolean body(Attribution unnamed, Attribution named) {
        return group(unnamed, BODIES) && NAMED_BODY.matcher(named.source()).find() && !ofTheState(named.source());
    }

    private static boolean ofTheState(String source) {
        return SourceWords.of(PRIVATE.matcher(source).replaceAll("")).stream().anyMatch(STATE::contains);
    }

    private static boolean leads(String source) {
        return SourceWords.of(source).stream().anyMatch(word -> OF_A_BODY.contains(word) || RUNNING.contains(word));
    }

    private static boolean oneOf(Attribution unnamed, String source) {
        boolean leads = leads(source);
        return group(unnamed, PLAIN) && !leads && !ofTheState(source) || leads && group(unnamed, BODIES);
    }

    /** Who is quoted to bear out what a group says is quoted after it, and at once. */
    private static boolean follows(Attribution unnamed, Attribution named) {
        return named.start() > unnamed.start() && named.sentence() <= unnamed.sentence() + 2;
    }

    private static boolean group(Attribution unnamed, Set<String> nouns) {
        String end = unnamed.sourceKind() == SourceKind.UNNAMED_PERSON ? "s" : "";
        String called = unnamed.source().split(" who ", 2)[0];
        return !SameCalling.apart(unnamed.source())
                && SourceWords.of(called).stream().anyMatch(word -> nouns.contains(word + end));
    }
}
