package dev.copydesk.ingest.language.hearsay;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed classes of words that make the forms of hearsay. */
public final class HearsayWords {
    static final Set<String> ADVERBS =
            Set.of("reportedly", "supposedly", "purportedly", "rumouredly", "allegedly", "reputedly");

    /** With these copy keeps its distance from what a thing is called as often as it tells what is heard of it. */
    static final Set<String> KEEPING_OFF = Set.of("supposedly", "purportedly");

    /** "is … to": passives of saying and believing. Duties ("supposed to") and forecasts ("expected to") are none. */
    static final Set<String> BEFORE_INFINITIVE = Set.of(
            "said",
            "believed",
            "thought",
            "understood",
            "reported",
            "rumoured",
            "rumored",
            "feared",
            "alleged",
            "reputed",
            "tipped",
            "presumed",
            "claimed",
            "assumed",
            "whispered",
            "suspected",
            "speculated",
            "estimated",
            "reckoned",
            "gossiped");

    /** Nobody "says to be" or "believes to be". */
    static final Set<String> ALWAYS_PASSIVE =
            Set.of("said", "believed", "understood", "rumoured", "rumored", "reputed");

    /** "is known to favour": what somebody thinks, known to the outlet alone. */
    static final Set<String> ATTITUDES = Set.of(
            "favour", "favor", "prefer", "want", "oppose", "dislike", "support", "back", "believe", "doubt", "regard",
            "harbour", "harbor", "resent", "see");

    static final Set<String> AFTER_IT = Set.of(
            "believed",
            "thought",
            "understood",
            "reported",
            "rumoured",
            "rumored",
            "feared",
            "alleged",
            "claimed",
            "said",
            "suggested",
            "speculated",
            "assumed",
            "whispered",
            "presumed");

    static final Set<String> WIDELY = Set.of(
            "tipped",
            "rumoured",
            "rumored",
            "believed",
            "thought",
            "reported",
            "assumed",
            "speculated",
            "touted",
            "understood",
            "suspected",
            "feared",
            "presumed",
            "held");

    static final Set<String> TALK = Set.of(
            "report",
            "rumour",
            "rumor",
            "speculation",
            "allegation",
            "claim",
            "suggestion",
            "talk",
            "whisper",
            "gossip",
            "word",
            "chatter");

    /** Judgements that somebody must have made. */
    static final Set<String> JUDGEMENTS = Set.of(
            "assessment",
            "doubt",
            "suspicion",
            "speculation",
            "rumour",
            "rumor",
            "report",
            "allegation",
            "consensus",
            "impression",
            "perception",
            "accusation",
            "claim",
            "whisper",
            "gossip",
            "misgiving",
            "fear");

    static final Set<String> EXISTING = Set.of(
            "emerge",
            "persist",
            "circulate",
            "mount",
            "swirl",
            "abound",
            "linger",
            "surface",
            "spread",
            "arise",
            "prevail",
            "remain",
            "grow");

    static final Set<String> GOING_ROUND =
            Set.of("sweep", "spread", "circulate", "swirl", "race", "ripple", "fly", "travel");

    static final Set<String> THERE_IS = with(TALK, "fear", "suspicion");

    /** "is presumed dead". */
    static final Set<String> BEFORE_FATE = Set.of("presumed", "believed", "feared", "thought", "assumed");

    static final Set<String> FATES = Set.of(
            "dead",
            "drowned",
            "missing",
            "lost",
            "alive",
            "killed",
            "trapped",
            "responsible",
            "guilty",
            "likely",
            "unlikely",
            "stolen",
            "safe",
            "captured",
            "buried",
            "close",
            "imminent");

    /** What is raised or voiced by somebody: "concerns have been raised". */
    static final Set<String> OBJECTIONS = Set.of(
            "concern",
            "question",
            "doubt",
            "fear",
            "objection",
            "suspicion",
            "accusation",
            "allegation",
            "complaint",
            "criticism",
            "misgiving",
            "worry");

    static final Set<String> RAISED = Set.of("raised", "asked", "voiced", "expressed", "aired", "levelled", "leveled");

    static final Set<String> TALES = Set.of(
            "rumour",
            "rumor",
            "word",
            "legend",
            "story",
            "tale",
            "theory",
            "version",
            "gossip",
            "talk",
            "wisdom",
            "tradition");

    static final Set<String> RUMOURS = Set.of(
            "word", "talk", "rumour", "rumor", "gossip", "whisper", "buzz", "chatter", "scuttlebutt", "speculation");

    /** "Linked with a move": what somebody is said to want next. */
    static final Set<String> MOVES = Set.of(
            "move",
            "return",
            "transfer",
            "switch",
            "job",
            "post",
            "role",
            "takeover",
            "bid",
            "exit",
            "departure",
            "vacancy");

    static final Set<String> HARMED =
            Set.of("dead", "killed", "injured", "wounded", "hurt", "trapped", "drowned", "burned", "buried");

    /** "By most accounts": whose they are is left open. */
    static final Set<String> UNCOUNTED = Set.of("all", "most", "many", "some", "several");

    static final Set<String> TOLD = Set.of("accounts", "estimates", "reports", "tellings");

    /** Where something comes out that can be looked up. */
    static final Set<String> HEARD_AT = Set.of(
            "report",
            "hearing",
            "court",
            "tribunal",
            "inquest",
            "inquiry",
            "paper",
            "document",
            "filing",
            "audit",
            "trial",
            "record",
            "email",
            "letter",
            "interview",
            "study",
            "survey",
            "figure");

    static final Set<String> EMERGING = Set.of("emerge", "transpire");

    /** Who is charged, accused or sued: "allegedly" then stands for the charge. */
    static final Set<String> CHARGING = Set.of(
            "charge",
            "indict",
            "accuse",
            "arrest",
            "sue",
            "lawsuit",
            "indictment",
            "complaint",
            "prosecutor",
            "prosecute",
            "plead",
            "sentence",
            "convict",
            "trial",
            "detain",
            "court",
            "affidavit",
            "criticize",
            "criticise",
            "investigate",
            "investigation",
            "probe",
            "impeach",
            "subpoena",
            "custody",
            "count",
            "warrant",
            "testify",
            "felony");

    static final Set<String> WHERE_OR_WHEN = Set.of(
            "in",
            "at",
            "on",
            "across",
            "along",
            "near",
            "from",
            "after",
            "during",
            "overnight",
            "that",
            "throughout",
            "around",
            "to",
            "last",
            "earlier",
            "this",
            "over",
            "among");

    /** What "was reported in the press" has been published; a story tells of it. */
    static final Set<String> PRINT = Set.of("press", "media", "newspaper", "newspapers", "papers", "paper", "news");

    static final Set<String> NOTHING = Set.of(
            "no",
            "none",
            "nothing",
            "nobody",
            "few",
            "not",
            "neither",
            "first",
            "case",
            "cases",
            "which",
            "that",
            "who",
            "earnings",
            "profit",
            "results",
            "infections",
            "deaths",
            "income",
            "revenue");

    static final Set<String> SAYING = Set.of("suggest", "say", "claim", "indicate", "allege", "hint", "state", "put");

    private HearsayWords() {}

    private static Set<String> with(Set<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
