package dev.copydesk.ingest.language.doubt;

import java.util.Set;

/** The closed classes of words that make the forms in which the copy doubts. */
public final class DoubtWords {
    static final Set<String> ADJECTIVES = Set.of(
            "unverified",
            "unconfirmed",
            "uncorroborated",
            "unsubstantiated",
            "unverifiable",
            "unauthenticated",
            "unproven");

    /** Verifying and nothing else. */
    static final Set<String> VERIFYING = Set.of("verify", "corroborate", "substantiate", "authenticate");

    /** Verifying in some uses: a person is confirmed in office and a court establishes a rule. */
    static final Set<String> CONFIRMING =
            Set.of("confirm", "establish", "ascertain", "determine", "check", "prove", "test");

    static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "cannot", "unable", "impossible", "neither", "nor", "nobody", "without");

    static final Set<String> HARDLY =
            Set.of("impossible", "difficult", "hard", "unable", "yet", "way", "able", "possible", "position");

    /** These say "not" only after a negation: "were not able to verify". */
    static final Set<String> ABLE = Set.of("able", "possible", "position", "way");

    /** Who speaks of itself when it says that it could not confirm something. */
    public static final Set<String> OUTLETS = Set.of(
            "newspaper",
            "reporter",
            "correspondent",
            "journalist",
            "publication",
            "outlet",
            "paper",
            "magazine",
            "broadcaster",
            "we",
            "reuters",
            "ap",
            "afp",
            "bbc",
            "times",
            "guardian",
            "post",
            "journal",
            "tribune",
            "gazette",
            "herald",
            "courier",
            "it",
            "station",
            "website",
            "team");

    /** Of those, the words that mean nobody else. */
    static final Set<String> PRESS =
            Set.of("newspaper", "reporter", "correspondent", "journalist", "magazine", "broadcaster");

    /** Who is called by an office with "the" as a paper is by its title. */
    static final Set<String> DIGNITARIES =
            Set.of("pope", "queen", "king", "prince", "princess", "emperor", "pontiff", "vatican", "crown", "sultan");

    static final Set<String> NOUNS = Set.of("confirmation", "verification", "corroboration", "authentication", "proof");

    /** Whose confirmation counts. */
    static final Set<String> OUTSIDE = Set.of("independent", "immediate", "official", "outside");

    /** What is claimed, shown or told. */
    static final Set<String> CLAIMS = Set.of(
            "claim",
            "report",
            "allegation",
            "rumour",
            "rumor",
            "account",
            "video",
            "footage",
            "image",
            "photo",
            "photograph",
            "picture",
            "document",
            "statement",
            "information",
            "assertion",
            "story",
            "figure",
            "toll",
            "tale",
            "speculation",
            "suggestion",
            "accusation",
            "sighting",
            "theory",
            "intelligence",
            "post",
            "message",
            "recording",
            "audio",
            "clip",
            "authenticity",
            "accuracy",
            "veracity",
            "truth",
            "provenance",
            "origin",
            "existence",
            "identity",
            "version",
            "testimony",
            "number",
            "detail",
            "count",
            "tally");

    /** What shows or proves a claim, or is just read and watched: a claim only where its verifying is spoken of. */
    static final Set<String> PAPERS =
            Set.of("letter", "material", "copy", "contract", "film", "list", "analysis", "data");

    /** "Unable to establish when it was filmed". */
    static final Set<String> OPEN_QUESTIONS =
            Set.of("when", "where", "who", "whose", "whether", "if", "how", "which", "by");

    static final Set<String> TELLING = Set.of("say", "tell", "know", "judge");

    /** What is asked about pictures and sound that reach an outlet. */
    static final Set<String> RECORDED = Set.of(
            "filmed",
            "taken",
            "shot",
            "recorded",
            "made",
            "posted",
            "staged",
            "edited",
            "genuine",
            "authentic",
            "real",
            "fake");

    /** Stand for what was told before. */
    static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which", "these", "those", "they", "none");

    /** What is confirmed as a plan, an office or a diagnosis, not as the truth. */
    static final Set<String> NOT_CLAIMS = Set.of(
            "date",
            "schedule",
            "venue",
            "time",
            "case",
            "nominee",
            "nomination",
            "judge",
            "appointment",
            "lineup",
            "line-up",
            "candidate",
            "senate",
            "cause",
            "patient",
            "booking",
            "infection",
            "squad",
            "guest",
            "successor",
            "motive",
            "diagnosis");

    private DoubtWords() {}
}
