package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.rules.weight.Stakes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a source stands close enough to a bare assertion to answer for it. */
public final class Assertions {
    /** Who has looked into a matter: courts, police, inquiries, and what they do; whole words, for reporters and settlers do not. */
    private static final Pattern LAW = Pattern.compile(
            "\\b(?:court(?:s|rooms?|houses?)?|judge(?:s|d|ments?)?|judgments?|jur(?:y|ies|ors?)|trials?|tribunals?|verdicts?"
                    + "|convict(?:s|ed|ions?)?|guilty|sentenced|jailed|prison for|charged|charges|indict(?:s|ed|ments?)?|plead(?:s|ed|ing)?"
                    + "|arrest(?:s|ed|ing)?|prosecut(?:e[sd]?|ing|ions?|ors?)|police(?:man|men|woman|women)?|detectives?"
                    + "|investigat(?:e[sd]?|ing|ions?|ive|ors?)|inquir(?:y|ies)|inquests?|coroners?|commission(?:s|ers?)?"
                    + "|report(?:s|ed|edly)?|lawsuits?|sued|testif(?:y|ies|ied|ying)|testimony|admitted|confess(?:es|ed|ing|ions?)?"
                    + "|settle[sd]?|settlement|affidavits?|audit(?:s|ed|ors?)?|documents|records|survivors?|witness(?:es|ed)?"
                    + "|footage|videos?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACK = Pattern.compile(
            "\\b(?:air ?strikes?|strikes?|struck|shelled|bombed|raids?|shelling|shells?|drones?|missiles?|rockets?|bombing|clash(?:es)?|ambush|militants?|rebels?"
                    + "|soldiers|troops|forces|jets|artillery|mortars?|insurgents?|gunm[ae]n|attackers|bandits|militiamen|suicide bombers?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOOKING_BACK = Pattern.compile(
            "In (?:(?:late|early) )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\\d\\d)\\b");

    private static final Pattern DAY = Pattern.compile(
            "\\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|overnight|last night|at dawn|before dawn)\\b");

    /** Who is suspected or accused of a crime. */
    private static final String ACCUSED =
            "(?:suspects?|gunm[ae]n|shooters?|attackers?|assailants?|killers?|robbers?|hijackers?|bombers?|arsonists?|defendants?|the accused)";

    /** Of whom "allegedly" speaks, right before it. */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:" + ACCUSED
                    + "(?:,? (?:who|and|then|had|has|also)){0,3}|(he|she|they|who)(?: (?:has|had|is|was|are|were))?+) ?$",
            Pattern.CASE_INSENSITIVE);

    /** By whom it was "allegedly done". */
    private static final Pattern AGENT =
            Pattern.compile(" (?:\\p{L}++ )?by (?:an?|the) (?:\\p{L}++ ){0,2}" + ACCUSED + "\\b");

    private static final Pattern SUSPECTED = Pattern.compile(
            "\\b(?:" + ACCUSED + "|suspected|charged with|arrested|indicted)\\b", Pattern.CASE_INSENSITIVE);

    /** Who is accused was called so at most so many sentences before. */
    private static final int SUSPECT_REACH = 2;

    /** Copy that has told of a case goes on with it for about so many sentences. */
    private static final int CASE_REACH = 8;

    /** Somebody has accused, or the law has begun. */
    private static final Pattern ACCUSING = Pattern.compile(
            "\\b(?:charged with|(?:the|criminal|federal|new) charges|indict(?:ed|ments?|ing)|arrest(?:ed|s)?|prosecutors?|lawsuits?|sued|suing"
                    + "|accusers?|suspects?|defendants?|stands? trial|on trial|convicted|affidavits?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Who accuses stands close by. */
    private static final Pattern ACCUSATION = Pattern.compile(
            "\\b(?:accus(?:ed|es|ing|ations?)|(?:her|his|their|['’]s) (?:\\p{L}++ )?(?:allegations?|accusations?|account|claims?|complaint))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PURSUERS = Pattern.compile(
            "^(?:(?:The|A|Local|State|City|Federal) )?(?i:police|prosecutors?|court|judge|sheriff|detectives|investigators)\\b(?!['’]s\\b| \\p{Lu})");

    /** A court or an inquiry answers for what stands so many sentences before or after it. */
    private static final int LAW_REACH = 3;

    /** The subject's words take at most so many characters. */
    private static final int SUBJECT_REACH = 60;

    /** A day of the news, or a count that is not over, or too large for anybody to have made alone. */
    private static final Pattern COUNTING = Pattern.compile(
            "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|overnight|today|yesterday|last night|at dawn|this (?:week|month)|so far|at least|more than|as many as"
                    + "|up to|an estimated|dozens|hundreds|thousands|millions?|\\d{1,3}(?:,\\d{3})+)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

    /** Of the time that the sentence before has named. */
    private static final Pattern THEN =
            Pattern.compile("\\b(?:that|the same) (?:day|night|morning|evening|week|month|year)\\b");

    private static final Pattern MOOD = Pattern.compile(
            "\\b(?:a fear|consensus|impression|perception|(?:a lot of|lots of|plenty of|much|now) talk)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A relative pronoun whose clause goes on up to there. */
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:who|that|which|when|where)\\b[^,.;“”\"]{0,60}$");

    private Assertions() {}

    /** Whether the dead of an assertion are those of an attack on a day that its sentence names by the weekday. */
    public static boolean news(String text, List<Sentence> sentences, Attribution toll) {
        Sentence sentence = sentences.get(toll.sentence());
        String words = text.substring(sentence.start(), sentence.end());
        return ATTACK.matcher(words).find() && DAY.matcher(words).find();
    }

    /** Whether an assertion's sentence opens with a month, as copy does that looks back on a run of events. */
    public static boolean lookingBack(String text, List<Sentence> sentences, Attribution assertion) {
        return LOOKING_BACK
                .matcher(text)
                .region(
                        sentences.get(assertion.sentence()).start(),
                        sentences.get(assertion.sentence()).end())
                .lookingAt();
    }

    /**
     * Whether a toll is told as what readers know: in a clause on those who caused it ("who killed 12"), in a year that the copy names
     * there, or a sentence before ("that day"), or a small one to the last man and of no day that is told.
     */
    public static boolean settled(String text, List<Sentence> sentences, Attribution toll) {
        Sentence sentence = sentences.get(toll.sentence());
        int dated = THEN.matcher(text).region(sentence.start(), sentence.end()).find()
                        && Near.sameParagraph(sentences, toll.sentence() - 1, toll.sentence())
                ? sentences.get(toll.sentence() - 1).start()
                : sentence.start();
        return YEAR.matcher(text).region(dated, sentence.end()).find()
                || !COUNTING.matcher(text)
                                .region(sentence.start(), sentence.end())
                                .find()
                        && !ATTACK.matcher(text)
                                .region(
                                        sentences
                                                .get(Math.max(0, toll.sentence() - 2))
                                                .start(),
                                        sentence.end())
                                .find()
                || RELATIVE.matcher(text.substring(sentence.start(), Math.max(sentence.start(), toll.start())))
                        .find();
    }

    /** Whether courts, police or an inquiry stand in the sentences around an accusation. */
    public static boolean beforeTheLaw(String text, List<Sentence> sentences, Attribution accusation) {
        int first = Math.max(0, accusation.sentence() - LAW_REACH);
        int last = Math.min(sentences.size() - 1, accusation.sentence() + LAW_REACH);
        return LAW.matcher(text)
                .region(sentences.get(first).start(), sentences.get(last).end())
                .find();
    }

    /**
     * Whether "allegedly" is there because nobody is guilty before the verdict: its subject is called a suspect or the like, or is a
     * pronoun close behind one who is. The accuser is then known to be the state.
     */
    public static boolean presumedInnocent(String text, List<Sentence> sentences, Attribution hearsay) {
        if (!hearsay.cue().startsWith("alleged")) {
            return false;
        }
        if (AGENT.matcher(text).region(hearsay.end(), text.length()).lookingAt()) {
            return true;
        }
        int from =
                sentences.get(Math.max(0, hearsay.sentence() - SUSPECT_REACH)).start();
        Matcher subject =
                SUBJECT.matcher(text).region(Math.max(from, hearsay.start() - SUBJECT_REACH), hearsay.start());
        return subject.find()
                && (subject.group(1) == null
                        || SUSPECTED.matcher(text).region(from, hearsay.start()).find());
    }

    /** Whether "allegedly" stands in copy on a case at law, or beside the accusation: it is a word of caution there. */
    public static boolean cautious(String text, List<Sentence> sentences, Attribution hearsay) {
        int first = Math.max(0, hearsay.sentence() - 1);
        int last = Math.min(sentences.size() - 1, hearsay.sentence() + 1);
        return hearsay.cue().startsWith("allege")
                && (ACCUSING.matcher(text)
                                .region(
                                        sentences
                                                .get(Math.max(0, hearsay.sentence() - CASE_REACH))
                                                .start(),
                                        sentences.get(last).end())
                                .find()
                        || ACCUSATION
                                .matcher(text)
                                .region(
                                        sentences.get(first).start(),
                                        sentences.get(last).end())
                                .find());
    }

    /** Whether hearsay tells how people feel ("there is talk", "fears are growing"), and of nothing grave. */
    public static boolean mood(String text, List<Sentence> sentences, Attribution hearsay) {
        return MOOD.matcher(text).region(hearsay.start(), hearsay.end()).find()
                && !Stakes.grave(text, sentences, hearsay);
    }

    /** Whether police or a court is the subject of the next sentence of the paragraph: they have looked into what was posted. */
    public static boolean pursued(String text, List<Sentence> sentences, Attribution post) {
        int next = post.sentence() + 1;
        return Near.sameParagraph(sentences, post.sentence(), next)
                && PURSUERS.matcher(text)
                        .region(sentences.get(next).start(), sentences.get(next).end())
                        .find();
    }

    /** Whether a source's sentence, by index, is the assertion's own, one beside it, or the first of its paragraph. */
    public static boolean near(List<Sentence> sentences, int source, int assertion) {
        return Math.abs(source - assertion) <= 1
                || Near.sameParagraph(sentences, source, assertion)
                        && !Near.sameParagraph(sentences, source - 1, source);
    }

    /**
     * Whether a source answers for a scale: in the same sentence unless the scale stands in a clause that the copy adds after a
     * comma ("…, causing blackouts in countless cities"), or beside it in the same paragraph.
     */
    public static boolean covers(String text, List<Sentence> sentences, Attribution source, Attribution scale) {
        if (source.sentence() != scale.sentence()) {
            return source.sentence() == scale.sentence() - 1
                    && Near.sameParagraph(sentences, source.sentence(), scale.sentence());
        }
        String added = text.substring(0, scale.start()).stripTrailing();
        return !(source.end() <= scale.start()
                && added.endsWith(",")
                && scale.cue().equals("countless"));
    }
}
