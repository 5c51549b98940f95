package dev.copydesk.ingest.language.attribution;

import dev.copydesk.ingest.language.doubt.DoubtWords;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.Bodies;
import dev.copydesk.ingest.language.source.Calendar;
import dev.copydesk.ingest.language.source.NounPhrases;
import java.util.Set;

/**
 * What follows a verb that has uses without speech. Only a clause, a quotation or a phrase that the verb introduces makes an
 * attribution of it: "analysts expect the bank to hold" against "analysts expect visitors".
 */
final class Complements {
    private static final Set<String> DAYS_WITH = Set.of("in", "on", "at");

    /** "wrote on her page that". */
    private static final Set<String> PLACES = Set.of("on", "in", "at", "to", "during", "with");

    /** "expect the bank to hold rates". */
    private static final Set<String> WITH_INFINITIVE =
            Set.of("expect", "believe", "want", "forecast", "predict", "anticipate", "consider", "project", "assume");

    private static final Set<String> PROFESSING = Set.of("claim", "purport", "profess");

    /** "called it the worst encounter in years". */
    private static final Set<String> NAMING =
            Set.of("call", "dub", "label", "brand", "deem", "term", "consider", "declare");

    /** "spoke of eight deaths". */
    private static final Set<String> WITH_OF = Set.of("speak", "warn", "complain");

    /** "Experts doubted it", "critics dispute the figure". */
    private static final Set<String> STANCES = Set.of(
            "doubt", "dispute", "reject", "dismiss", "question", "contest", "refute", "contradict", "corroborate");

    private static final Set<String> DISPUTED = Set.of(
            "claim",
            "figure",
            "account",
            "report",
            "allegation",
            "accusation",
            "suggestion",
            "version",
            "toll",
            "estimate",
            "number",
            "story",
            "finding",
            "explanation");

    /** "As the Courier reported, …". */
    private static final Set<String> PUBLISHING = Set.of("report", "write", "show", "indicate");

    static final Set<String> GIVING = Set.of("show", "give", "hand", "send", "provide", "slip", "lend");

    private static final Set<String> JUDGES = Set.of(
            "critic",
            "expert",
            "analyst",
            "official",
            "opponent",
            "supporter",
            "observer",
            "economist",
            "activist",
            "campaigner",
            "scientist",
            "doctor",
            "diplomat",
            "prosecutor",
            "rival",
            "insider",
            "source",
            "researcher",
            "lawyer");

    /** People of whom something is reported, though the verb stands as if they reported it: "patients reported fewer symptoms". */
    private static final Set<String> SUBJECTS_OF_STUDY = Set.of(
            "patient",
            "participant",
            "respondent",
            "user",
            "nurse",
            "worker",
            "employee",
            "customer",
            "company",
            "woman");

    /** Where somebody was who reports what happened there: "aid workers in the city". */
    private static final Set<String> AT_PLACES = Set.of("in", "at", "on", "near", "inside", "outside");

    /** "put the number at 31". */
    private static final Set<String> FIGURES = Set.of(
            "number",
            "figure",
            "toll",
            "count",
            "cost",
            "total",
            "damage",
            "loss",
            "estimate",
            "crowd",
            "turnout",
            "price",
            "value",
            "bill",
            "tally",
            "strength",
            "size",
            "share",
            "rate",
            "age",
            "chance",
            "odds");

    /** The figure stands at most so many tokens after the verb. */
    private static final int FIGURE_REACH = 10;

    private static final Set<String> FOUND = Set.of("confirmed", "reported", "feared");

    private static final Set<String> FATES =
            Set.of("dead", "missing", "infected", "injured", "positive", "safe", "killed");

    /** After a name "claims" is taken for a noun; what follows tells that it is none. */
    private static final Set<String> CLAIMED = Set.of("to", "that", "it", "he", "she", "they");

    /** "Put the toll at 31", "nearer 100". */
    private static final Set<String> AT = Set.of("at", "nearer", "near", "above", "below");

    private Complements() {}

    /** Whether such a phrase follows the verb at {@code verb}. */
    static boolean follows(Words words, int verb) {
        String lemma = words.lemma(verb);
        if (afterQuotation(words, verb)) {
            return true;
        }
        int at = after(words, verb + 1);
        if (words.is(at, "that")
                || quote(words, at)
                || words.is(at, ":")
                || words.is(at, ",") && quote(words, at + 1)) {
            return true;
        }
        if (words.in(at, PLACES) && (overPlace(words, at, lemma) || printed(words, verb, at))) {
            return true;
        }
        if (words.is(at, "to")) {
            return PROFESSING.contains(lemma);
        }
        if (words.is(at, "of") && WITH_OF.contains(lemma) || words.is(at, "as") && lemma.equals("describe")) {
            return true;
        }
        if (!words.has(at) || words.is(at, ".") || words.is(at, ",")) {
            return inAside(words, verb, at);
        }
        return STANCES.contains(lemma) && stance(words, at)
                || NAMING.contains(lemma) && named(words, at) && !term(words, verb)
                || clause(words, at, WITH_INFINITIVE.contains(lemma))
                || lemma.equals("report") && reportable(words, verb, at);
    }

    /** "Wrote on her page that": a place stands before what is said. */
    private static boolean overPlace(Words words, int preposition, String lemma) {
        Phrase place = NounPhrases.after(words, preposition + 1);
        if (place == null) {
            return false;
        }
        int next = place.to();
        boolean recorded = words.tagged(next, "VBG") && words.is(next + 1, "that");
        return recorded
                || words.is(next, "that")
                || quote(words, next)
                || words.is(next, "to") && PROFESSING.contains(lemma);
    }

    /** "…, a team led by Ada Holm writes in the journal Harbours.": where it is printed ends what stands around the subject and its verb. */
    private static boolean printed(Words words, int verb, int preposition) {
        Phrase where = PUBLISHING.contains(words.lemma(verb)) && words.is(preposition, "in")
                ? NounPhrases.baseAfter(words, preposition + 1)
                : null;
        boolean ends =
                where != null && (!words.has(where.to()) || words.is(where.to(), ".") || words.is(where.to(), ","));
        Phrase subject =
                ends ? NounPhrases.before(words, VerbGroup.endingAt(words, verb).from()) : null;
        return subject != null && words.boundary(subject.from() - 1);
    }

    /** "The quay, officials expect, will open", "as the Courier reported, …": what is said stands around the subject and its verb. */
    private static boolean inAside(Words words, int verb, int end) {
        Phrase subject =
                NounPhrases.baseBefore(words, VerbGroup.endingAt(words, verb).from());
        if (subject == null) {
            return false;
        }
        boolean comma = words.is(end, ",");
        int before = subject.from() - 1;
        boolean as = PUBLISHING.contains(words.lemma(verb)) && words.is(before, "as") && comma;
        return as || words.boundary(before) && (!comma || words.is(before, ","));
    }

    /** "“…,” prosecutors wrote in a filing": the quotation stands before the subject. */
    private static boolean afterQuotation(Words words, int verb) {
        int group = VerbGroup.endingAt(words, verb).from();
        int open = group - 1;
        while (words.is(group - 1, ")") && words.has(open) && !words.is(open, "(")) {
            open--;
        }
        Phrase subject = NounPhrases.baseBefore(words, words.is(open, "(") ? open : group);
        int mark = subject == null ? -1 : subject.from() - 1;
        return words.has(mark - 1) && "”\"’".indexOf(words.first(mark)) >= 0 && words.is(mark - 1, ",");
    }

    private static boolean stance(Words words, int at) {
        Phrase object = NounPhrases.baseAfter(words, at);
        return words.in(at, Set.of("it", "this", "that")) && !words.tagged(at + 1, "NN")
                || object != null && words.lemmaIn(object.to() - 1, DISPUTED);
    }

    private static int after(Words words, int from) {
        int at = from;
        while (words.tagged(at, "RB")
                || words.in(at, DAYS_WITH) && Calendar.word(words, at + 1)
                || Calendar.word(words, at)) {
            at++;
        }
        return at;
    }

    private static boolean quote(Words words, int at) {
        return words.has(at) && "\"“".indexOf(words.first(at)) >= 0;
    }

    /** Whether a subject with its finite verb begins at {@code at}. */
    static boolean clause(Words words, int at) {
        return clause(words, at, false);
    }

    /** A subject with its finite verb, or with an infinitive where the verb takes one. */
    private static boolean clause(Words words, int at, boolean infinitive) {
        Phrase subject = NounPhrases.after(words, at);
        if (subject == null) {
            return false;
        }
        int verb = subject.to();
        return words.tagIs(verb, "VBD", "VBZ", "VBP", "MD")
                || words.tagged(verb, "RB") && words.tagged(verb + 1, "VB")
                || infinitive && words.is(verb, "to") && words.tag(verb + 1).equals("VB");
    }

    /** "Sailors call it a dead hand": what people of a trade call a thing is a word and no opinion. */
    private static boolean term(Words words, int verb) {
        int subject = verb - 1;
        return words.tag(verb).equals("VBP") && words.tagged(subject, "NNS") && !words.lemmaIn(subject, JUDGES);
    }

    /** Somebody or something, and at once what it is called. */
    private static boolean named(Words words, int at) {
        Phrase object = NounPhrases.baseAfter(words, at);
        if (object == null) {
            return false;
        }
        int next = object.to();
        return words.tagged(next, "DT")
                || quote(words, next)
                || words.tagged(next, "JJ") && !words.tagged(next, "JJR")
                || words.tagged(object.from(), "PRP") && words.tagged(next, "RB") && words.tagged(next + 1, "JJ");
    }

    /** "Officials reported strikes": something that happened, and not "reported for work". */
    private static boolean reportable(Words words, int verb, int at) {
        Phrase object = NounPhrases.baseAfter(words, at);
        Phrase subject =
                NounPhrases.before(words, VerbGroup.endingAt(words, verb).from());
        boolean happening = object != null || words.tagged(at, "VBG");
        return happening
                && !words.tagged(at, "PRP")
                && (subject == null || witness(words, subject) || !studied(words, subject));
    }

    /** "Showed this paper a payslip": what somebody hands to the outlet says what he or she would. */
    static boolean handsOver(Words words, int verb) {
        Phrase taker = words.lemmaIn(verb, GIVING) ? NounPhrases.baseAfter(words, verb + 1) : null;
        return taker != null
                && words.lemmaIn(taker.to() - 1, DoubtWords.OUTLETS)
                && !words.tagged(taker.from(), "PRP")
                && NounPhrases.baseAfter(words, taker.to()) != null;
    }

    private static boolean studied(Words words, Phrase subject) {
        Phrase base = NounPhrases.baseAfter(words, subject.from());
        return words.lemmaIn(subject.to() - 1, SUBJECTS_OF_STUDY)
                || base != null && words.lemmaIn(base.to() - 1, SUBJECTS_OF_STUDY);
    }

    private static boolean witness(Words words, Phrase subject) {
        Phrase base = NounPhrases.baseAfter(words, subject.from());
        return base != null && base.to() < subject.to() && words.in(base.to(), AT_PLACES);
    }

    /** "Officials have added a flu plan": a thing is added and nothing is said. */
    static boolean addsThing(Words words, int verb) {
        return words.lemma(verb).equals("add")
                && !words.boundary(verb + 1)
                && NounPhrases.baseAfter(words, verb + 1) != null
                && !follows(words, verb);
    }

    /** "With 12 people confirmed dead": a participle of what is known of them. */
    static boolean findsSo(Words words, int verb) {
        return words.in(verb, FOUND) && words.in(verb + 1, FATES);
    }

    /** Where a verb that names a figure ends as a cue ("villagers put the number at 60", "the police made it 300"); 0 where it is none. */
    static int figureEnd(Words words, int verb) {
        if (!words.tagged(verb, "VB")) {
            return 0;
        }
        if (words.is(verb, "made")) {
            boolean figure = words.is(verb + 1, "it")
                    && words.tagged(verb + 2, "CD")
                    && (words.boundary(verb + 3) || words.is(verb + 3, "."));
            return figure ? verb + 2 : 0;
        }
        if (!words.is(verb, "put")) {
            return 0;
        }
        boolean phrased = words.is(verb + 1, "it")
                && (words.boundary(verb + 2) || words.tagged(verb + 2, "RB") && words.boundary(verb + 3));
        return phrased ? verb + 2 : figureAt(words, verb);
    }

    /** "Put the number at 31". */
    private static int figureAt(Words words, int put) {
        Phrase object = NounPhrases.baseAfter(words, put + 1);
        VerbGroup group = VerbGroup.endingAt(words, put);
        if (object == null || group.unreal() || words.is(group.from() - 1, "to")) {
            return 0;
        }
        int at = object.to();
        while (words.has(at) && at - put < FIGURE_REACH && !words.boundary(at) && !words.in(at, AT)) {
            at++;
        }
        boolean figure = words.lemmaIn(object.to() - 1, FIGURES)
                || words.tagged(at + 1, "CD")
                || words.tagged(at + 2, "CD")
                || words.tagged(at + 3, "CD");
        return words.in(at, AT) && figure ? put + 1 : 0;
    }

    /** Whether "claims", which the tagger took for a noun, is the verb. */
    static boolean claims(Words words, int i) {
        return words.tagged(i - 1, "NNP") && words.in(i + 1, CLAIMED)
                || words.follows(i + 1, "to", "have")
                || words.tag(i - 1).equals("NN") && Bodies.speaker(words, i - 1) && clause(words, i + 1)
                || words.is(i + 1, "that")
                        && unowned(words, i)
                        && !words.tagged(i + 2, "VB")
                        && !words.tagged(i + 2, "MD");
    }

    /** "The high command claims that": a noun with an article, at the head of its clause, and nobody's. */
    private static boolean unowned(Words words, int claims) {
        Phrase before = NounPhrases.baseBefore(words, claims);
        return before != null
                && words.tag(claims - 1).equals("NN")
                && words.in(before.from(), Set.of("the", "a", "an"))
                && (before.from() == 0 || words.boundary(before.from() - 1));
    }
}
