package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.Calendar;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.PersonNouns;
import dev.copydesk.ingest.language.text.WordClass;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where the copy says as a fact that somebody did grave wrong: money taken ("pocketed two million in bribes"), people
 * hurt ("has shot prisoners", "were tortured"), a vote or a paper falsified. Whether anybody stands behind it, the rules decide.
 */
final class WrongdoingForms {
    /** Each is a crime whatever its object. */
    static final Set<String> CRIMES = Set.of(
            "embezzle",
            "extort",
            "bribe",
            "rape",
            "torture",
            "behead",
            "lynch",
            "molest",
            "defraud",
            "swindle",
            "blackmail",
            "enslave",
            "mutilate");

    /** A crime when it is done with money: sheets are laundered and petrol is siphoned too. */
    static final Set<String> DIVERTING = Set.of("launder", "siphon");

    private static final Set<String> MONEY = Set.of(
            "money", "cash", "fund", "proceeds", "profit", "revenue", "aid", "million", "billion", "$", "€", "£");

    /** A crime when it is done to people. */
    static final Set<String> HARMS = Set.of(
            "execute",
            "starve",
            "gas",
            "sell",
            "abduct",
            "kidnap",
            "massacre",
            "flog",
            "strangle",
            "stab",
            "imprison",
            "murder");

    /** Also what a match, a camera, a meal or a cable does to people: a crime when it is done to those who can't go away. */
    static final Set<String> ROUGH = Set.of("shoot", "beat", "burn", "poison", "whip", "chain", "electrocute");

    private static final Set<String> DEFENCELESS = Set.of(
            "prisoner",
            "detainee",
            "civilian",
            "villager",
            "protester",
            "demonstrator",
            "hostage",
            "captive",
            "inmate",
            "refugee",
            "migrant",
            "deserter");

    private static final Set<String> OTHER_PEOPLE = Set.of(
            "child",
            "woman",
            "man",
            "girl",
            "boy",
            "worker",
            "family",
            "people",
            "patient",
            "resident",
            "student",
            "pupil",
            "farmer",
            "orphan",
            "infant",
            "baby",
            "person");

    /** What burns, drowns and wrecks, and means no harm. */
    private static final Set<String> NATURE = WordFile.words(WrongdoingForms.class, "nature.txt");

    private static final Set<String> BEFORE_A_DOER = Set.of("by", "in", "during");

    /** Where waste and acid do not belong; a tank is their place. */
    private static final Set<String> OUTDOORS = Set.of(
            "river",
            "lake",
            "sea",
            "stream",
            "creek",
            "bay",
            "harbour",
            "harbor",
            "ocean",
            "canal",
            "pond",
            "marsh",
            "wetland",
            "estuary",
            "coast",
            "beach",
            "delta",
            "lagoon",
            "reef",
            "reservoir",
            "groundwater",
            "aquifer",
            "well",
            "field",
            "forest",
            "wood",
            "valley",
            "desert",
            "quarry",
            "soil",
            "ground",
            "drain",
            "water",
            "waterway",
            "air",
            "village",
            "town");

    private static final Set<String> ELECTION = Set.of("vote", "ballot", "election");

    /** What is a wrong by what it is done to. */
    enum Deed {
        FALSIFYING(
                Set.of("rig", "falsify", "forge", "fabricate", "doctor", "fake"),
                Set.of(
                        "election",
                        "vote",
                        "ballot",
                        "result",
                        "tender",
                        "auction",
                        "record",
                        "certificate",
                        "invoice",
                        "signature",
                        "diploma",
                        "form",
                        "document",
                        "paper",
                        "prescription",
                        "passport",
                        "receipt",
                        "minutes",
                        "will",
                        "match",
                        "data",
                        "datum")),
        FIXING(Set.of("fix"), Set.of("vote", "match", "result", "tender")),
        STEALING(Set.of("steal", "stuff"), ELECTION),
        BUYING(Set.of("buy"), Set.of("vote", "ballot", "election", "result", "diploma")),
        POLLUTING(
                Set.of("dump", "pour", "discharge", "bury", "release", "pump"),
                Set.of(
                        "waste",
                        "acid",
                        "sewage",
                        "mercury",
                        "cyanide",
                        "effluent",
                        "sludge",
                        "toxin",
                        "chemical",
                        "asbestos")),
        RAZING(
                Set.of("burn", "raze", "torch", "loot", "plunder", "bomb", "shell", "strafe", "ransack"),
                Set.of(
                        "village",
                        "home",
                        "house",
                        "church",
                        "mosque",
                        "hospital",
                        "school",
                        "clinic",
                        "market",
                        "camp",
                        "shop",
                        "orphanage")),
        HIDING(Set.of("hide", "conceal", "suppress"), Set.of("evidence", "death", "crime", "body")),
        DESTROYING(Set.of("destroy", "shred", "burn", "delete"), Set.of("evidence", "document", "record")),
        ORDERING(
                Set.of("order", "plan", "mastermind", "commit", "organise", "organize"),
                Set.of(
                        "killing",
                        "murder",
                        "massacre",
                        "execution",
                        "assassination",
                        "torture",
                        "perjury",
                        "fraud",
                        "treason",
                        "atrocity",
                        "genocide",
                        "beating",
                        "poisoning",
                        "kidnapping",
                        "abduction")),
        ARMING(Set.of("use", "fire", "drop", "launch"), Set.of("sarin")),
        GASSING(Set.of("fire", "drop", "launch"), Set.of("chlorine", "phosphorus")),
        BREAKING(
                Set.of("break", "violate", "breach", "flout"),
                Set.of("law", "constitution", "sanction", "ceasefire", "truce", "treaty", "embargo")),
        EVADING(Set.of("evade", "dodge"), Set.of("tax", "sanction"));

        final Set<String> verbs;
        private final Set<String> objects;

        Deed(Set<String> verbs, Set<String> objects) {
            this.verbs = verbs;
            this.objects = objects;
        }
    }

    static final Set<String> TAKING =
            Set.of("take", "accept", "pocket", "receive", "pay", "collect", "demand", "hand", "steal", "skim");

    private static final Set<String> DIRTY = Set.of("bribe", "kickback", "backhander", "payoff");

    private static final Set<String> UNREAL =
            Set.of("if", "whether", "not", "n't", "never", "no", "nobody", "?", "accused");

    private static final int REACH = 9;

    private final Words words;
    private final List<Attribution> found = new ArrayList<>();

    private WrongdoingForms(Words words) {
        this.words = words;
    }

    static List<Attribution> find(Words words, WordClass keys) {
        WrongdoingForms forms = new WrongdoingForms(words);
        for (int i = 0; i < words.size() && forms.found.isEmpty(); i++) {
            if (words.in(i, keys)) {
                forms.verb(i);
            }
        }
        return forms.found;
    }

    private void verb(int i) {
        VerbGroup group = VerbGroup.endingAt(words, i);
        boolean wrong = words.lemmaIn(i, CRIMES)
                || words.lemmaIn(i, DIVERTING) && words.anyLemma(MONEY)
                || harm(group)
                || words.lemmaIn(i, TAKING) && bribe(i)
                || deed(group);
        if (wrong && done(group) && !natural(group) && !unreal() && !historical()) {
            Phrase object = group.passive() ? null : NounPhrases.baseAfter(words, i + 1);
            int to = object == null ? i + 1 : object.to();
            found.add(Attribution.sourceless(
                    words.start(group.from()), words.end(to - 1), words.sentence(), "wrong", CueClass.ASSERTION));
        }
    }

    private boolean harm(VerbGroup group) {
        int verb = group.verb();
        boolean shot = words.lemma(verb).equals("shoot") && group.passive();
        boolean harms = shot || words.lemmaIn(verb, HARMS);
        return (harms || words.lemmaIn(verb, ROUGH)) && done(group, DEFENCELESS) || harms && done(group, OTHER_PEOPLE);
    }

    private boolean deed(VerbGroup group) {
        for (Deed deed : Deed.values()) {
            if (words.lemmaIn(group.verb(), deed.verbs) && done(group, deed.objects)) {
                return switch (deed) {
                    case POLLUTING -> words.anyLemma(OUTDOORS);
                    case DESTROYING -> group.passive() || !oneRecord(group.verb());
                    default -> true;
                };
            }
        }
        return false;
    }

    /** "Destroyed the record": it was beaten. */
    private boolean oneRecord(int verb) {
        return words.is(NounPhrases.baseAfter(words, verb + 1).to() - 1, "record");
    }

    /** "The blaze burned 30 homes", "were burned in the fire". */
    private boolean natural(VerbGroup group) {
        Phrase doer = NounPhrases.before(words, group.from());
        if (group.passive()) {
            boolean told = words.in(group.verb() + 1, BEFORE_A_DOER);
            doer = told ? NounPhrases.baseAfter(words, group.verb() + 2) : new Phrase(group.verb(), group.verb());
        }
        int from = doer == null ? 0 : doer.from();
        int to = doer == null ? group.from() : doer.to();
        for (int k = from; k < to; k++) {
            if (words.tagged(k, "NN") && words.lemmaIn(k, NATURE)) {
                return true;
            }
        }
        return false;
    }

    /** A finite verb of something done, with its subject before it. */
    private boolean done(VerbGroup group) {
        boolean told = group.from() == group.verb()
                && words.has(group.from() - 1)
                && apposition(group.from() - 1)
                && words.tagIs(group.verb() + 1, "CD", "DT", "$");
        boolean finite =
                words.tag(group.verb()).equals("VBD") || words.tagged(group.verb(), "VBN") && (told || past(group));
        return finite
                && !group.unreal()
                && group.from() > 0
                && (!words.boundary(group.from() - 1) || apposition(group.from() - 1))
                && !words.is(group.from() - 1, "to");
    }

    /** "The treasurer, Ida Holm, took": a name between commas, and no clause ("the treasurer, prosecutors say, took"). */
    private boolean apposition(int comma) {
        boolean name = false;
        int k = comma - 1;
        while (words.has(k) && !words.boundary(k) && !words.tagged(k, "VB")) {
            name |= words.tagged(k, "NNP");
            k--;
        }
        return name && words.is(comma, ",") && words.is(k, ",") && words.tagged(k - 1, "NN");
    }

    /** "Was tortured", "has been shot": what is so at any time ("are enslaved") is no deed. */
    private boolean past(VerbGroup group) {
        for (int k = group.from(); k < group.verb(); k++) {
            if (words.lemma(k).equals("have") || words.is(k, "was") || words.is(k, "were")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is done to one of these: its object, or its subject where it is passive. */
    private boolean done(VerbGroup group, Set<String> to) {
        if (group.passive()) {
            Phrase subject = NounPhrases.before(words, group.from());
            Phrase base = subject == null ? null : NounPhrases.baseAfter(words, subject.from());
            return base != null && words.lemmaIn(base.to() - 1, to) && PersonNouns.plural(words, base.to() - 1);
        }
        Phrase object = NounPhrases.baseAfter(words, group.verb() + 1);
        return object != null && words.lemmaIn(object.to() - 1, to) && !words.tagged(object.to(), "DT");
    }

    /** "Pocketed $2.1 million in bribes", "took kickbacks". */
    private boolean bribe(int verb) {
        for (int k = verb + 1; k < verb + REACH && words.has(k) && !words.boundary(k); k++) {
            if (words.lemmaIn(k, DIRTY)) {
                return true;
            }
        }
        return false;
    }

    private boolean unreal() {
        for (int k = 0; k < words.size(); k++) {
            if (words.in(k, UNREAL)) {
                return true;
            }
        }
        return false;
    }

    /** A year of another century, or a century itself: history has its historians. */
    private boolean historical() {
        for (int k = 0; k < words.size(); k++) {
            if (words.word(k).startsWith("centur") || Calendar.pastCentury(words, k)) {
                return true;
            }
        }
        return false;
    }
}
