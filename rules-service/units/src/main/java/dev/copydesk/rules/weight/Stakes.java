package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What hangs on the words of a source. Where it is a number, a death, a crime, force, money, a finding or a decision, somebody may
 * be wrong or wronged, and readers are owed a name; a view, a feeling or advice anybody may have.
 */
public final class Stakes {
    /** Numbers, but for those that count nothing: "one of the best"; and sums of money. */
    private static final Pattern FIGURE = Pattern.compile("[\\d$£€]");

    private static final WordSearch COUNTS = new WordSearch(
            "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?"
                    + "|half|thirds?|quarter|double[sd]?|tripled?|percent|majority)\\b");

    /** What one does to another. */
    private static final String VIOLENCE =
            "kill|murder|rap(?:e|ing)|assault|abus|tortur|molest|grop|strangl|stab|behead|slain|slay|massacr|kidnap|abduct|shot"
                    + "|shoot|shell(?:ed|ing)|beat(?:en|ing)?\\b|punch|lynch|execut(?!iv)|stalk|open(?:ed|ing)? fire|fired (?:on|at|into)";

    private static final String HARM = VIOLENCE
            + "|die|dead|death|injur|wound|attack|bomb|burn|poison|drown|starv|hang(?:ed|ing)|perish|fatal|corps|bodies|overdos|crash"
            + "|explo(?:de|ding|si)|blast|gun|hostage|weapon|missile|nuclear|troops?|raid|terror|casualt|victim|outbreak|infect|virus|suicid"
            + "|collaps|harm(?!o)|hurt|evict|deport";

    private static final String WRONG =
            "arrest|charg|convict|crim|fraud|brib|corrupt|steal|stole|theft|launder|illegal|unlawful|lied|lying"
                    + "|perjur|obstruct|violat|investigat|indict|sued|suing|lawsuit|guilty|cover(?:ed)?[ -]up|leak|hack|spy|spies|spied|smuggl|traffick"
                    + "|harass|discriminat|conspir|collu|embezzl|extort|blackmail|forge[drs]|forging|rigg|sabotag|misconduct|threat|cheat|jail|prison"
                    + "|drunk|drug|cocaine|heroin|loot|neglect";

    private static final String DECIDED =
            "decid|resign|fire[ds]?|firing|sack|dismiss|bankrupt|merg|acquir|deal|agree|negotiat|secret|classif"
                    + "|sanction|tariff|dollars?|euros?|pounds|cost|price|budget|loan|debt|tax";

    private static final WordSearch HIGH = new WordSearch(HARM + "|" + WRONG + "|" + DECIDED);

    private static final WordSearch GRAVE = new WordSearch(HARM + "|" + WRONG);

    private static final String VERY =
            "(?:(?:also|very|too|so|just|quite|rather|far|truly|really|simply|not|only|more|most|less|\\p{L}+ly|a|an|the"
                    + "|its|their|his|her)\\s++){0,4}";

    /** "It is a folly", "the plan was smart": a verdict of taste or worth. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?:['’](?:s|re)|\\b(?:is|are|was|were|be|been|being|looks?|looked|seems?|seemed|sounds?|sounded|feels?|felt|became|becomes?|remains?|remained|as))\\s++"
                    + VERY
                    + "(?:smart|wise|unwise|clever|foolish|fool|folly|good|bad|great|terrible|awful|horrible|wonderful|beautiful|ugly|nice|lovely"
                    + "|important|essential|crucial|vital|key|significant|necessary|unnecessary|needed|reasonable|unreasonable|sensible|fair|unfair"
                    + "|right|appropriate|inappropriate|proper|ridiculous|absurd|silly|stupid|shameful|disgraceful|disgrace|shame|pity|joke"
                    + "|embarrassing|embarrassment|disappointing|disappointment|exciting|boring|funny|sad|tragic|welcome|impressive|remarkable"
                    + "|outdated|obsolete|best|worst|mistake|misguided|counterproductive|immoral|moral|unacceptable|understandable|worthwhile"
                    + "|heartbreaking|inspiring|frustrating|overdue|hopeful|proud|happy|unhappy|glad|grateful|excited|thrilled|relieved|angry"
                    + "|upset|sorry|tired|lucky|lonely)(?=\\W*$|[,.;:”\"]| (?:to|that|for|of|if|when|because|as|in|on|and|but|by|with|how|than|change|move|idea)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** "It's about time", "the town should wait". */
    private static final Pattern ADVICE = Pattern.compile(
            "\\b(?:should(?:n['’]t)?(?! (?:\\p{L}++ )?have\\b)|ought to|needs? to|must(?:n['’]t)?(?! (?:have|be)\\b)|(?:it['’]s|it is|it was) (?:about |high |past )?time|better off)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FEELING = Pattern.compile(
            "\\b(?:I|we|he|she|they) (?:(?:just|really|also|still|always|\\p{L}+ly) ){0,2}(?:felt|feel|feels|loved?|loves|liked?|likes|hated?|hates|enjoy(?:s|ed)?"
                    + "|miss(?:es)?|wish(?:es|ed)?|prefer(?:s|red)?|(?:do|does|did)(?:n['’]t| not) (?:care|mind|like))\\b"
                    + "|^\\W*(?:\\p{L}++ ){0,2}(?:relief|joy|anger|grief|sadness|frustration|gratitude|disappointment|uncertainty|turmoil|sympathy|outrage"
                    + "|dismay|sorrow|admiration|nostalgia|surprise)\\b");

    private static final Pattern LIKENESS =
            Pattern.compile("\\b(?:sound|look|feel|seem|read)(?:s|ed)?(?: \\p{L}++){0,2} like\\b");

    /** What is so at all times of things in general: a verb in the present, and neither a name nor a time that has passed or is to come. */
    private static final Pattern GENERAL = Pattern.compile(
            "^(?: that)? (?!(?:he|she|it|they|we|the|this|these|those|his|her|its|their)\\b)(?:\\p{Ll}[\\p{Ll}-]*+ ){0,3}?\\p{Ll}+s (?:are|can|often|tend|need|rarely|usually|sometimes)\\b");

    private static final Pattern TIMED = Pattern.compile(
            "\\b(?:will|would|won['’]t|could|may|might|had|was|were|did|now|still|already|yet|today|yesterday|tomorrow|soon|\\p{Ll}{3,}+(?<=ed)"
                    + "|(?:more|less) (?:and more|likely)|increasingly|recent(?:ly)?|being|years?|months?|weeks?)\\b|\\b(?<!^)\\p{Lu}");

    /** Who is in the room, or in power, lets out what others can't know: even a view is then news. */
    private static final Pattern INSIDER = Pattern.compile(
            "\\b(?:officials?|aides?|advis[eo]rs?|sources?|insiders?|diplomats?|strategists?|executives?|lawmakers?|senators?|officers?|commanders?"
                    + "|members?|familiar|close to|briefed|knowledge|privy|on the call|in the room|worked|working|authorities"
                    + "|investigators?|prosecutors?|police|detectives?|staff(?:ers?)?|employees?|lawyers?|attorneys?|clerks?|soldiers?|guards?"
                    + "|witness(?:es)?|inspectors?|auditors?|judges?|agents?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Who has left is in no room any more. */
    private static final Pattern LEFT = Pattern.compile("\\b(?:former|retired|ex)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> REACTING = Set.of("agree", "comment", "react", "respond", "joke", "complain");

    /** Who is close to somebody tells how he was: "friends described him as a quiet man". */
    private static final Set<String> PORTRAYING = Set.of("describe", "remember", "recall", "call");

    private static final Pattern CLOSE =
            Pattern.compile("\\b(?:friends?|family|classmates?|acquaintances?|admirers?)\\b", Pattern.CASE_INSENSITIVE);

    private static final WordSearch ACCUSING = new WordSearch(VIOLENCE + "|" + WRONG);

    private Stakes() {}

    /** Whether words speak of a deed that somebody could answer for before a court. */
    static boolean accuses(String words) {
        return ACCUSING.in(words);
    }

    /** Whether what the source tells speaks of such a deed. */
    public static boolean accuses(String text, List<Sentence> sentences, Attribution said) {
        return accuses(Content.whole(text, sentences, said));
    }

    /** Whether what the source tells speaks of such a deed, or of the dead and the wounded. */
    public static boolean grave(String text, List<Sentence> sentences, Attribution said) {
        return GRAVE.in(Content.whole(text, sentences, said));
    }

    /** Whether the source tells something on which much hangs: somebody can be corrected on it, or sue. */
    public static boolean high(String text, List<Sentence> sentences, Attribution said) {
        String told = Content.whole(text, sentences, said);
        return FIGURE.matcher(told).find() || HIGH.in(told) || COUNTS.in(told);
    }

    /** Whether many who have posted something react, and tell nothing. */
    public static boolean reaction(String text, List<Sentence> sentences, Attribution said) {
        String content = Content.of(text, sentences, said);
        return !high(text, sentences, said)
                && (REACTING.contains(said.cue())
                        || FEELING.matcher(content).find()
                        || content.chars().noneMatch(Character::isLetter));
    }

    /** Whether an outsider gives a view, a feeling, advice or what is generally so, and nothing in it can be held against a fact. */
    public static boolean low(String text, List<Sentence> sentences, Attribution said) {
        String content = Content.of(text, sentences, said);
        boolean inside = INSIDER.matcher(said.source()).find()
                && !LEFT.matcher(said.source()).find();
        return !inside
                && !high(text, sentences, said)
                && (PORTRAYING.contains(said.cue())
                                && CLOSE.matcher(said.source()).find()
                        || VERDICT.matcher(content).find()
                        || ADVICE.matcher(content).find()
                        || FEELING.matcher(content).find()
                        || LIKENESS.matcher(content).find()
                        || GENERAL.matcher(content).find()
                                && !TIMED.matcher(content).find());
    }
}
