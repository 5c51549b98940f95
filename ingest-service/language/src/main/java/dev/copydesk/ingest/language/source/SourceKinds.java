package dev.copydesk.ingest.language.source;

import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.Set;

/**
 * Tells what a source phrase stands for, by the head noun of its first base phrase, its determiner, and a name in
 * apposition. Where words are no help the kind is {@code UNKNOWN}, on which no rule fires.
 */
public final class SourceKinds {
    static final Set<String> INSTITUTIONS = WordFile.words(SourceKinds.class, "institutions.txt");
    private static final Set<String> DOCUMENTS = WordFile.words(SourceKinds.class, "documents.txt");
    private static final Set<String> COLLECTIVES = WordFile.words(SourceKinds.class, "collectives.txt");

    /** Plural in form, one institution in use: "police said", "prosecutors said". */
    private static final Set<String> STANDING = WordFile.words(SourceKinds.class, "standing.txt");

    /** Organisations in the plural that nobody can look up: "rights groups", "international agencies". */
    private static final Set<String> UNNAMED_BODIES = Set.of(
            "agency",
            "group",
            "organisation",
            "organization",
            "outlet",
            "ngo",
            "charity",
            "company",
            "firm",
            "bank",
            "think-tank",
            "insurer",
            "regulator",
            "newspaper",
            "airline",
            "authority",
            "circle",
            "quarter",
            "medium");

    /** Whose media speak with one voice, which is the government's. */
    private static final Set<String> STATE_OWNED =
            Set.of("state", "state-run", "state-owned", "state-controlled", "government");

    private static final Set<String> SPOKESPEOPLE = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "representative",
            "attorney",
            "lawyer",
            "judge",
            "coroner",
            "magistrate",
            "jury",
            "solicitor",
            "barrister",
            "dispatcher");

    /** "A press officer": who speaks for a body by trade. */
    private static final Set<String> PRESS = Set.of("press", "media", "information", "affairs", "relations");

    /** Those who speak for somebody named: whose they are says enough. */
    private static final Set<String> OWN_PEOPLE = Set.of(
            "lawyers",
            "attorneys",
            "parents",
            "relatives",
            "children",
            "siblings",
            "solicitors",
            "defenders",
            "teammates",
            "grandparents",
            "sons",
            "daughters",
            "spokespeople",
            "spokespersons",
            "spokesmen");

    /** Those whose names stand on a thing that the copy speaks of: "the study's authors", "the bill's sponsors". */
    private static final Set<String> OF_THINGS =
            Set.of("authors", "co-authors", "sponsors", "signatories", "founders", "backers", "drafters", "editors");

    /** Kin that a writer calls by it as by a name: "Dad told me". */
    private static final Set<String> KIN = Set.of(
            "dad", "mom", "mum", "mother", "father", "grandma", "grandpa", "granny", "uncle", "aunt", "auntie", "nan");

    private static final Set<String> SOME = Set.of("some", "several", "many", "two", "three", "four", "five");

    /** "Officials quoted in the report": another text has asked who they are. */
    private static final Set<String> HEARD_ELSEWHERE = Set.of("quoted", "cited", "interviewed", "surveyed", "polled");

    /** "A lot of people": nobody has asked them. */
    private static final Set<String> MASSES = Set.of("lot", "majority", "most", "many", "half", "all", "lots");

    private static final Set<String> COUNSEL = Set.of("lawyers", "attorneys", "solicitors");

    /** Whose lawyers speak for one side of a case. */
    private static final Set<String> PARTIES =
            Set.of("government", "state", "city", "defense", "defence", "prosecution", "plaintiffs");

    /** Places whose councils speak and act under their name: "the city said". */
    private static final Set<String> CIVIC = Set.of("city", "county", "state", "town", "borough");

    /** "Any student knows", "the named witnesses": nobody is left to ask for. */
    private static final Set<String> NOBODY_IN_PARTICULAR = Set.of("neither", "no", "any", "every", "named");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "any", "some");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** Measure words before "of" that leave the head to what follows. */
    private static final Set<String> PARTITIVES = WordFile.words(SourceKinds.class, "partitives.txt");

    private SourceKinds() {}

    public static SourceKind of(Words words, Phrase phrase) {
        if (SocialMedia.channel(words, phrase)) {
            return SourceKind.SOCIAL_MEDIA;
        }
        if (Bodies.titled(words, phrase)) {
            return SourceKind.NAMED_INSTITUTION;
        }
        if (Apposition.names(words, phrase)) {
            return Bodies.described(words, phrase) ? SourceKind.NAMED_INSTITUTION : SourceKind.NAMED_PERSON;
        }
        if (heardElsewhere(words, phrase)) {
            return SourceKind.UNKNOWN;
        }
        SourceKind weakest = null;
        int at = phrase.from();
        while (at < phrase.to()) {
            Phrase base = NounPhrases.baseAfter(words, at);
            if (base == null) {
                break;
            }
            base = new Phrase(base.from(), Math.min(base.to(), phrase.to()));
            SourceKind kind = ofBase(words, base, phrase.to());
            boolean answers = Bodies.besides(words, base, phrase) || Bodies.onRecord(words, base);
            if (kind == SourceKind.NAMED_INSTITUTION && answers) {
                return kind;
            }
            if (kind == SourceKind.NAMED_PERSON) {
                return Bodies.shared(words, base, phrase.to()) ? SourceKind.NAMED_INSTITUTION : kind;
            }
            weakest = weakest == null || kind.ordinal() > weakest.ordinal() ? kind : weakest;
            if (!words.tagged(base.to(), "CC")) {
                break;
            }
            at = base.to() + 1;
        }
        return weakest == null ? SourceKind.UNKNOWN : weakest;
    }

    /** "Eight farmers and bakers interviewed by the paper": who has asked them stands in the phrase. */
    private static boolean heardElsewhere(Words words, Phrase phrase) {
        for (int k = phrase.from() + 1; k < phrase.to(); k++) {
            if (words.in(k, HEARD_ELSEWHERE) && words.is(k + 1, "by") && !words.is(k + 2, "name")) {
                return true;
            }
        }
        return false;
    }

    private static SourceKind ofBase(Words words, Phrase base, int end) {
        int head = base.to() - 1;
        if (words.in(base.from(), NOBODY_IN_PARTICULAR)
                || words.tagged(head, "PRP")
                || words.token(head).form().startsWith("@")) {
            return SourceKind.UNKNOWN;
        }
        if (head == 0 && words.tagIs(0, "NN", "NNP") && !PersonNouns.plural(words, 0) && PersonNouns.person(words, 0)) {
            return SourceKind.NAMED_PERSON;
        }
        boolean lowerNoun = !words.capitalised(head) || head == 0;
        if (words.in(head, KIN) && words.capitalised(head) && base.length() == 1) {
            return SourceKind.NAMED_PERSON;
        }
        if (PARTITIVES.contains(words.word(head)) && words.is(head + 1, "of")) {
            Phrase of = NounPhrases.baseAfter(words, head + 2);
            return of == null || of.to() > end ? SourceKind.UNKNOWN : partOf(words, of, words.is(head, "one"));
        }
        if (words.in(head, Set.of("those", "some"))
                && base.length() == 1
                && narrowed(words, base, end)
                && !words.in(head + 1, Set.of("that", "which"))) {
            return SourceKind.UNNAMED_GROUP;
        }
        if (words.in(head, COLLECTIVES) && !counted(words, base) && !narrowed(words, base, end)) {
            return words.in(base.from(), DEFINITE) && lowerNoun ? standing(words, head) : SourceKind.COLLECTIVE;
        }
        if (!lowerNoun && (words.tagged(head, "NN") || words.tagged(head, "JJ"))
                || head == 0
                        && words.tagged(head, "NNP")
                        && !PersonNouns.person(words, head)
                        && !words.in(head, STANDING)
                        && !words.is(head, "authorities")) {
            return properName(words, base);
        }
        return ofCommonNoun(words, base, end);
    }

    private static SourceKind standing(Words words, int head) {
        return INSTITUTIONS.contains(PersonNouns.singular(words, head))
                ? SourceKind.NAMED_INSTITUTION
                : SourceKind.UNKNOWN;
    }

    private static SourceKind partOf(Words words, Phrase of, boolean one) {
        int head = of.to() - 1;
        if (words.is(head, "people") && words.in(of.from() - 2, MASSES)) {
            return SourceKind.COLLECTIVE;
        }
        if (!PersonNouns.plural(words, head) || !PersonNouns.person(words, head)) {
            return SourceKind.UNKNOWN;
        }
        return one ? SourceKind.UNNAMED_PERSON : SourceKind.UNNAMED_GROUP;
    }

    private static SourceKind properName(Words words, Phrase base) {
        int head = base.to() - 1;
        if (Calendar.word(words, head)) {
            return SourceKind.UNKNOWN;
        }
        if (Governments.named(words, base)) {
            return SourceKind.NAMED_INSTITUTION;
        }
        String form = words.token(head).form();
        boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
        boolean article = words.is(base.from(), "the");
        boolean institution = INSTITUTIONS.contains(words.word(head))
                || acronym
                || article
                || Bodies.named(words, base)
                || words.tagged(head, "NNPS")
                || words.in(head, STANDING);
        return institution ? SourceKind.NAMED_INSTITUTION : SourceKind.NAMED_PERSON;
    }

    private static SourceKind ofCommonNoun(Words words, Phrase base, int end) {
        int head = base.to() - 1;
        boolean some = words.in(base.from(), SOME) || words.tagged(base.from(), "CD");
        if (words.is(head, "chiefs") && words.is(head - 1, "joint")) {
            return SourceKind.NAMED_INSTITUTION;
        }
        if (words.in(head, STANDING) && !(some && PersonNouns.person(words, head))) {
            return SourceKind.NAMED_INSTITUTION;
        }
        if (words.is(head, "authorities")) {
            boolean ofCountry = owned(words, base) && properNounIn(words, base) && !words.tagged(head - 1, "POS");
            return ofCountry || Bodies.speaksFor(words, base, end)
                    ? SourceKind.NAMED_INSTITUTION
                    : SourceKind.UNNAMED_GROUP;
        }
        if (words.is(head, "staff") && base.length() == 1 || PersonNouns.figures(words, head)) {
            return words.is(head, "figure") ? ofPerson(words, base, end) : SourceKind.UNNAMED_GROUP;
        }
        if (words.is(head, "people")) {
            return narrowed(words, base, end) || counted(words, base)
                    ? SourceKind.UNNAMED_GROUP
                    : SourceKind.COLLECTIVE;
        }
        boolean body = INSTITUTIONS.contains(PersonNouns.singular(words, head))
                && !PersonNouns.plural(words, head)
                && (owned(words, base) || definite(words, base));
        if (PersonNouns.person(words, head) && !(body && !PersonNouns.office(words, head))) {
            return ofPerson(words, base, end);
        }
        return ofThing(words, base);
    }

    /** Of a body or a document. */
    private static SourceKind ofThing(Words words, Phrase base) {
        int head = base.to() - 1;
        String singular = PersonNouns.singular(words, head);
        if (words.is(head, "media") && words.in(head - 1, STATE_OWNED)) {
            return SourceKind.NAMED_INSTITUTION;
        }
        if (PersonNouns.plural(words, head) && UNNAMED_BODIES.contains(singular)) {
            return definite(words, base) ? SourceKind.UNKNOWN : SourceKind.UNNAMED_GROUP;
        }
        if (INSTITUTIONS.contains(singular) || INSTITUTIONS.contains(words.word(head)) || CIVIC.contains(singular)) {
            boolean known = definite(words, base) || owned(words, base) || properNounIn(words, base);
            return known ? SourceKind.NAMED_INSTITUTION : SourceKind.UNKNOWN;
        }
        return DOCUMENTS.contains(singular) || DOCUMENTS.contains(words.word(head))
                ? SourceKind.DOCUMENT
                : SourceKind.UNKNOWN;
    }

    private static SourceKind ofPerson(Words words, Phrase base, int end) {
        int head = base.to() - 1;
        boolean plural = PersonNouns.plural(words, head);
        if (plural && Bodies.speaksFor(words, base, end)) {
            return SourceKind.NAMED_INSTITUTION;
        }
        if (words.in(base.to(), HEARD_ELSEWHERE) || headline(words, base) || words.is(base.from(), "both")) {
            return SourceKind.UNKNOWN;
        }
        if (Bodies.sends(words, base)) {
            return SourceKind.ROLE;
        }
        boolean retained = owned(words, base)
                || words.in(head - 1, PARTIES)
                || words.is(base.to(), "for")
                || words.tagged(head - 1, "NNP") && !Governments.named(words, new Phrase(base.from(), head));
        if (plural && words.in(head, COUNSEL) && retained) {
            return SourceKind.ROLE;
        }
        if (definite(words, base) && !owned(words, base)) {
            return !plural && PersonNouns.office(words, head) ? SourceKind.ROLE : SourceKind.UNKNOWN;
        }
        if (words.tagged(base.from(), "PRP$") || owned(words, base) && !plural) {
            return SourceKind.ROLE;
        }
        if (plural) {
            boolean known = owned(words, base)
                    && (words.in(head, OWN_PEOPLE) && properNounIn(words, base) || words.in(head, OF_THINGS));
            return known ? SourceKind.ROLE : SourceKind.UNNAMED_GROUP;
        }
        boolean press = words.is(head, "officer") && words.in(head - 1, PRESS);
        if (press || SPOKESPEOPLE.contains(words.word(head))) {
            return SourceKind.ROLE;
        }
        boolean indefinite = words.in(base.from(), INDEFINITE);
        return !indefinite && PersonNouns.office(words, head) ? SourceKind.ROLE : SourceKind.UNNAMED_PERSON;
    }

    /** "Local official says": without an article these are the words of a heading or a teaser, whose story tells more. */
    private static boolean headline(Words words, Phrase base) {
        int head = base.to() - 1;
        boolean bare = words.tagIs(base.from(), "JJ", "NN", "NNP", "VBN") && !owned(words, base);
        return bare
                && words.tag(head).equals("NN")
                && !PersonNouns.plural(words, head)
                && (base.from() == 0 || words.boundary(base.from() - 1))
                && words.tag(base.to()).equals("VBZ");
    }

    static boolean definite(Words words, Phrase base) {
        return words.in(base.from(), DEFINITE);
    }

    /** Whether a possessive stands in the phrase: "Ukraine's", "its". */
    private static boolean owned(Words words, Phrase base) {
        for (int i = base.from(); i < base.to(); i++) {
            if (words.tagged(i, "POS") || words.tagged(i, "PRP$")) {
                return true;
            }
        }
        return false;
    }

    private static boolean properNounIn(Words words, Phrase base) {
        for (int i = base.from(); i < base.to(); i++) {
            if (words.tagged(i, "NNP")) {
                return true;
            }
        }
        return false;
    }

    private static boolean counted(Words words, Phrase base) {
        for (int i = base.from(); i < base.to() - 1; i++) {
            if (words.tagged(i, "CD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause or participle says which people are meant: "people briefed on the talks". */
    private static boolean narrowed(Words words, Phrase base, int end) {
        return base.to() < end && !words.tagged(base.to(), "CC") && !words.is(base.to(), ",");
    }
}
