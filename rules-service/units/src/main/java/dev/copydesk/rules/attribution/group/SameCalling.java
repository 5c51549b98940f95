package dev.copydesk.rules.attribution.group;

import dev.copydesk.rules.weight.SourceWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a named source may be one of an unnamed group: "officials" and "Fire Chief Ada Holm". */
public final class SameCalling {
    private record Calling(Set<String> groups, Set<String> titles) {}

    private static final List<Calling> CALLINGS = List.of(
            new Calling(
                    Set.of(
                            "official",
                            "officials",
                            "authorities",
                            "leaders",
                            "envoys",
                            "diplomats",
                            "politicians",
                            "spokespeople",
                            "representatives",
                            "members",
                            "organizers",
                            "organisers"),
                    Set.of(
                            "minister",
                            "secretary",
                            "governor",
                            "gov",
                            "mayor",
                            "commissioner",
                            "director",
                            "president",
                            "senator",
                            "sen",
                            "rep",
                            "reps",
                            "sens",
                            "chief",
                            "spokesman",
                            "spokeswoman",
                            "spokesperson",
                            "ambassador",
                            "chancellor",
                            "official",
                            "epidemiologist",
                            "heads",
                            "leads",
                            "directs",
                            "oversees",
                            "administrator",
                            "chairman",
                            "chairwoman",
                            "chair",
                            "head",
                            "officer",
                            "adviser",
                            "advisor",
                            "envoy",
                            "councilman",
                            "councilwoman",
                            "councillor",
                            "manager",
                            "superintendent",
                            "sheriff",
                            "general",
                            "gen",
                            "deputy",
                            "leader",
                            "premier",
                            "prime",
                            "king",
                            "aide",
                            "coordinator",
                            "commander",
                            "judge",
                            "inspector",
                            "marshal",
                            "secretary-general",
                            "director-general",
                            "organizer",
                            "organiser",
                            "founder")),
            new Calling(
                    Set.of("aides", "advisers", "advisors"),
                    Set.of(
                            "aide",
                            "adviser",
                            "advisor",
                            "spokesman",
                            "spokeswoman",
                            "spokesperson",
                            "strategist",
                            "staff",
                            "manager")),
            new Calling(
                    Set.of(
                            "authorities",
                            "officials",
                            "investigators",
                            "officers",
                            "rescuers",
                            "deputies",
                            "detectives"),
                    Set.of(
                            "police",
                            "sheriff",
                            "chief",
                            "detective",
                            "sergeant",
                            "sgt",
                            "officer",
                            "capt",
                            "lieutenant",
                            "lt",
                            "commissioner",
                            "prosecutor",
                            "attorney",
                            "marshal",
                            "inspector",
                            "superintendent",
                            "col",
                            "brig",
                            "constable",
                            "trooper",
                            "agent",
                            "deputy",
                            "coroner")),
            new Calling(
                    Set.of(
                            "analysts",
                            "analyst",
                            "experts",
                            "expert",
                            "economists",
                            "economist",
                            "researchers",
                            "researcher",
                            "scientists",
                            "scientist",
                            "scholars",
                            "observers",
                            "academics",
                            "historians",
                            "strategists",
                            "specialists",
                            "doctors",
                            "epidemiologists",
                            "physicians",
                            "critics",
                            "forecasters",
                            "pundits",
                            "pollsters",
                            "professionals",
                            "practitioners",
                            "clinicians",
                            "watchers",
                            "consultants",
                            "commentators"),
                    Set.of(
                            "analyst",
                            "economist",
                            "professor",
                            "prof",
                            "researcher",
                            "scientist",
                            "strategist",
                            "director",
                            "fellow",
                            "expert",
                            "doctor",
                            "dr",
                            "epidemiologist",
                            "institute",
                            "university",
                            "author",
                            "historian",
                            "scholar",
                            "lecturer",
                            "physician",
                            "specialist",
                            "biologist",
                            "virologist",
                            "psychologist",
                            "critic",
                            "forecaster",
                            "head",
                            "founder",
                            "surgeon",
                            "consultant",
                            "lawyer",
                            "attorney",
                            "prosecutor",
                            "engineer",
                            "ecologist",
                            "climatologist",
                            "co-author")),
            new Calling(
                    Set.of(
                            "lawmakers",
                            "legislators",
                            "politicians",
                            "senators",
                            "lawmaker",
                            "democrats",
                            "republicans",
                            "leaders"),
                    Set.of(
                            "sen",
                            "rep",
                            "reps",
                            "sens",
                            "senator",
                            "representative",
                            "congressman",
                            "congresswoman",
                            "mp",
                            "lawmaker",
                            "leader",
                            "speaker",
                            "legislator",
                            "chairman",
                            "chairwoman",
                            "assemblyman",
                            "assemblywoman",
                            "deputy")),
            new Calling(
                    Set.of("generals", "admirals", "commanders", "veterans", "officers"),
                    Set.of(
                            "general",
                            "gen",
                            "admiral",
                            "adm",
                            "col",
                            "colonel",
                            "maj",
                            "major",
                            "capt",
                            "commander",
                            "lieutenant",
                            "lt",
                            "sgt",
                            "veteran")),
            new Calling(
                    Set.of("lawyers", "attorneys"), Set.of("lawyer", "attorney", "counsel", "barrister", "solicitor")),
            new Calling(
                    Set.of("executives", "managers", "bosses", "investors"),
                    Set.of(
                            "executive",
                            "ceo",
                            "chief",
                            "president",
                            "manager",
                            "officer",
                            "director",
                            "founder",
                            "chairman",
                            "owner")));

    /** A number of people is those people and nobody else. */
    private static final Set<String> COUNTED =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen");

    /** Who has left an office is none of those who hold it, nor they of those who left. */
    private static final Set<String> PAST = Set.of("former", "retired", "ex");

    private static final Set<String> IN_OFFICE = Set.of("officials", "authorities");

    private static final Pattern SIDE = Pattern.compile(
            "\\b(?:Western|Eastern|Arab|Asian|African|[A-Z][a-z]+(?:ian|ish|ese|ean|ench|utch|raqi|eli|stani)|U\\.S\\.|US|UK|EU)(?!\\p{L})");

    /** Who speaks so is not to be known, and so is none of those who are. */
    private static final Pattern APART = Pattern.compile(
            "\\b(?:familiar with|close to|briefed on|knowledge of|privy to|not to be|anonym|authori[sz]ed)");

    private static final Pattern OWNER = Pattern.compile("^[A-Z]\\p{L}+['’]s\\b");

    /** What one person is called: the noun before what tells more of him. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?i:an?|one|another) (?:[\\p{L}.-]+ ){0,3}?(\\p{Ll}{5,})(?=$|,| (?:of|who|in|with|at|from|for|on|familiar|close)\\b)");

    private static final Pattern TWO_NAMES =
            Pattern.compile("\\p{Lu}\\p{Ll}+ and (?:\\p{Lu}[\\p{L}.]* )+\\p{Lu}\\p{Ll}+$");

    private SameCalling() {}

    /**
     * Whether the named source may be one of those whom the other only describes.
     *
     * @param unnamed a source as written, without a name
     * @param named a source as written, with a name
     */
    public static boolean of(String unnamed, String named) {
        List<String> described = SourceWords.of(unnamed);
        List<String> titled = SourceWords.of(named);
        if (othersMeant(unnamed, described, named, titled)) {
            return false;
        }
        boolean several = described.contains("and");
        String last = described.get(described.size() - 1);
        for (Calling calling : CALLINGS) {
            boolean head = !several || calling.groups.contains(last);
            if (head
                    && described.stream().anyMatch(calling.groups::contains)
                    && titled.stream().anyMatch(calling.titles::contains)) {
                return true;
            }
        }
        return byWord(described, titled);
    }

    /** Whether the named source is called by the very word that the group is: "economists" and "the economist Ada Holm". */
    public static boolean literally(String unnamed, String named) {
        List<String> described = SourceWords.of(unnamed);
        List<String> titled = SourceWords.of(named);
        return !othersMeant(unnamed, described, named, titled) && byWord(described, titled);
    }

    /** Whether one person who is only described is then named and called the same: "one expert" and "Ada Holm, an expert on dams". */
    public static boolean introduced(String unnamed, String named) {
        Matcher head = HEAD.matcher(unnamed);
        List<String> described = SourceWords.of(unnamed);
        return head.find()
                && !othersMeant(unnamed, described.subList(1, described.size()), named, SourceWords.of(named))
                && Pattern.compile("\\ban? (?:\\p{L}+ ){0,2}" + head.group(1) + "\\b")
                        .matcher(named)
                        .find();
    }

    /** Whether as many are named together as were counted: "two lawmakers" and "Reps. Ada Holm and Bo Ames". */
    public static boolean counted(String unnamed, String named) {
        List<String> described = SourceWords.of(unnamed);
        Matcher both = TWO_NAMES.matcher(named);
        return described.contains("two")
                && both.find()
                && !apart(unnamed)
                && !otherSide(unnamed, named)
                && CALLINGS.stream()
                        .anyMatch(calling -> described.stream().anyMatch(calling.groups::contains)
                                && SourceWords.of(named).stream().anyMatch(calling.titles::contains));
    }

    /** Whether the words tell that the named source is none of them. */
    private static boolean othersMeant(String unnamed, List<String> described, String named, List<String> titled) {
        boolean left =
                described.stream().anyMatch(PAST::contains) && titled.stream().noneMatch(PAST::contains);
        boolean hold = described.stream().anyMatch(IN_OFFICE::contains)
                && described.stream().noneMatch(PAST::contains);
        return left
                || hold && titled.stream().anyMatch(PAST::contains)
                || counted(unnamed)
                || apart(unnamed)
                || otherSide(unnamed, named);
    }

    private static boolean byWord(List<String> described, List<String> titled) {
        return described.stream()
                .anyMatch(word -> word.length() > 4
                        && word.endsWith("s")
                        && titled.contains(word.substring(0, word.length() - 1)));
    }

    /** Whether it is said how many they are: those and nobody else. */
    static boolean counted(String unnamed) {
        return SourceWords.of(unnamed).stream().anyMatch(COUNTED::contains);
    }

    /** Whether a source is one that asks not to be known. */
    static boolean apart(String unnamed) {
        return APART.matcher(unnamed).find();
    }

    /** "Western officials" are no part of "Tehran's envoy", nor of "the Iranian envoy". */
    static boolean otherSide(String unnamed, String named) {
        Set<String> one = sides(unnamed);
        Set<String> other = sides(named);
        boolean apart = !other.isEmpty() && other.stream().noneMatch(one::contains);
        return !one.isEmpty() && (apart || OWNER.matcher(named).find());
    }

    private static Set<String> sides(String source) {
        return SIDE.matcher(source)
                .results()
                .map(m -> m.group().replace(".", ""))
                .collect(Collectors.toSet());
    }
}
