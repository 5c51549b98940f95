package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;

/**
 * Noun phrases around a point in a sentence, by tags. A base phrase is a noun with what stands before it ("Ukraine's
 * national energy operator"); a full one also has its prepositional phrases, participles and relative clauses ("two
 * people briefed on the talks", "a source who asked not to be named").
 */
public final class NounPhrases {
    /** No phrase is followed further than so many tokens. */
    private static final int LONGEST = 40;

    private static final int RELATIVE_REACH = 18;

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "at", "from", "for", "on", "with", "to", "by", "near", "within", "inside", "outside", "behind",
            "across", "about", "under", "around", "among", "between", "against", "into", "over", "who", "along");

    /** These open no part of a phrase but in a relative clause: "a clerk who fled through a window said". */
    private static final Set<String> IN_CLAUSES = Set.of(
            "through", "during", "as", "after", "before", "until", "since", "without", "despite", "past", "beneath",
            "below", "above", "toward", "towards", "onto", "off");

    /** Pronouns that are no subject: "people close to him said". After a preposition others are none either: "two who worked on it". */
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

    /** These have no passive, so that in the past tense they are no participle behind a noun: "a poet spoke with Ada Holm, who said". */
    private static final Set<String> INTRANSITIVE =
            Set.of("speak", "talk", "meet", "work", "live", "go", "come", "sit", "stand", "travel", "arrive", "return");

    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose", "whom");

    /** Adjectives that open a phrase after a noun: "a person close to", "people familiar with". */
    private static final Set<String> CLOSE =
            Set.of("close", "familiar", "aware", "privy", "loyal", "present", "sympathetic");

    private NounPhrases() {}

    /** The base phrase that ends before {@code end}; null when no noun or pronoun stands there. */
    public static Phrase baseBefore(Words words, int end) {
        int last = end - 1;
        if (!words.has(last) || !head(words, last)) {
            return null;
        }
        if (pronoun(words, last)) {
            return new Phrase(last, end);
        }
        int from = last;
        while (words.has(from - 1) && end - from < LONGEST && joins(words, from - 1, from)) {
            from--;
            if (determiner(words, from)
                    && !words.tagged(from - 1, "PDT")
                    && !words.in(from - 1, Set.of("all", "both"))) {
                break;
            }
        }
        boolean bound = words.is(from - 1, "at") && words.in(from, Set.of("least", "most")) && from < last;
        return new Phrase(bound ? from + 1 : from, end);
    }

    /** The full phrase that ends before {@code end}, read leftwards; null when there is none. */
    public static Phrase before(Words words, int end) {
        Phrase base = baseBefore(words, end);
        if (base != null && pronoun(words, base.from()) && !object(words, base.from())) {
            return base;
        }
        int from;
        if (base != null) {
            from = base.from();
        } else {
            Phrase antecedent = antecedent(words, end);
            if (antecedent == null) {
                return null;
            }
            from = antecedent.from();
        }
        for (int step = 0; step < 6 && end - from < LONGEST; step++) {
            int wider = widen(words, from);
            if (wider < 0) {
                break;
            }
            from = wider;
        }
        return new Phrase(from, end);
    }

    /**
     * One step to the left: over a preposition, a participle, "and" or a relative clause; -1 when there is none, as in "a man who
     * police say", where the clause has a subject of its own.
     */
    private static int widen(Words words, int from) {
        int p = from - 1;
        boolean predicate =
                words.tagIs(p - 1, "VBD") && words.lemmaIn(p - 1, INTRANSITIVE) && words.tagged(p - 2, "NN");
        if (words.is(p, "who") || predicate) {
            return -1;
        }
        if (words.in(p, PREPOSITIONS)) {
            int before = p;
            boolean opens = words.tagged(p - 1, "VBN")
                    || words.tagged(p - 1, "VBG")
                    || words.tagged(p - 1, "VBD")
                    || words.in(p - 1, CLOSE);
            if (opens) {
                before = p - 1;
                while (words.tagged(before - 1, "RB")) {
                    before--;
                }
            }
            Phrase left = baseBefore(words, before);
            if (left != null && (!opens || !words.tagged(p - 1, "VBD") || PersonNouns.person(words, left.to() - 1))) {
                return left.from();
            }
            return antecedentFrom(words, p);
        }
        if (words.in(p, IN_CLAUSES)) {
            Phrase antecedent = antecedent(words, p);
            return antecedent != null && words.is(antecedent.to(), "who") ? antecedent.from() : -1;
        }
        if (words.tagged(p, "CC") && !words.is(p, "but") || words.is(p, ",") && words.tagged(from, "NNP")) {
            Phrase left = baseBefore(words, p);
            if (left != null
                    && (words.boundary(left.from() - 1)
                            || words.tagged(left.from() - 1, "IN") && !words.in(left.from() - 1, PREPOSITIONS))) {
                return words.is(p, ",") ? -1 : left.from();
            }
            return -1;
        }
        return words.tagged(p, "VB") || words.tagged(p, "RB") ? antecedentFrom(words, from) : -1;
    }

    private static int antecedentFrom(Words words, int end) {
        Phrase antecedent = antecedent(words, end);
        return antecedent == null ? -1 : antecedent.from();
    }

    /** The noun before a relative pronoun whose clause, without a comma, reaches up to {@code end}. */
    private static Phrase antecedent(Words words, int end) {
        for (int k = end - 1; k >= 0 && k > end - RELATIVE_REACH; k--) {
            if (words.boundary(k)) {
                return null;
            }
            if (words.in(k, RELATIVES) && (words.tagged(k, "W") || words.is(k, "who"))) {
                return baseBefore(words, k);
            }
        }
        return null;
    }

    /** The base phrase that begins at {@code start}; null when none does. */
    public static Phrase baseAfter(Words words, int start) {
        if (pronoun(words, start)) {
            return new Phrase(start, start + 1);
        }
        int at = start;
        int noun = -1;
        while (words.has(at) && at - start < LONGEST && inner(words, at)) {
            if (at > start && determiner(words, at) && noun >= 0) {
                break;
            }
            if (head(words, at)) {
                noun = at;
            }
            at++;
        }
        return noun < 0 ? null : new Phrase(start, noun + 1);
    }

    /** The full phrase that begins at {@code start}, with what belongs to it up to the end of its clause. */
    public static Phrase after(Words words, int start) {
        Phrase base = baseAfter(words, start);
        if (base == null) {
            return null;
        }
        int to = base.to();
        for (int step = 0; step < 8 && to - start < LONGEST; step++) {
            int wider = extend(words, to);
            if (wider < 0) {
                break;
            }
            to = wider;
        }
        return new Phrase(start, to);
    }

    private static int extend(Words words, int to) {
        if (words.in(to, PREPOSITIONS) && !words.is(to, "who")) {
            Phrase next = baseAfter(words, to + 1);
            return next == null || Calendar.word(words, next.from()) ? -1 : next.to();
        }
        if ((words.tagged(to, "VBN") || words.tagged(to, "VBG") || words.in(to, CLOSE))
                && words.in(to + 1, PREPOSITIONS)) {
            Phrase next = baseAfter(words, to + 2);
            return next == null ? -1 : next.to();
        }
        if (words.tagged(to, "CC") && !words.is(to, "but")) {
            Phrase next = baseAfter(words, to + 1);
            return next == null || predicate(words, next.to()) ? -1 : next.to();
        }
        if (words.is(to, "who") || words.is(to, "whose")) {
            int at = to + 1;
            while (words.has(at) && !words.boundary(at) && !words.is(at, ".") && at - to < RELATIVE_REACH) {
                at++;
            }
            return at;
        }
        return words.is(to, ",") ? apposition(words, to + 1) : -1;
    }

    /** Whether the verb of a clause stands there, and not a participle with what belongs to it ("farmers interviewed by the paper"). */
    private static boolean predicate(Words words, int at) {
        boolean participle = words.tag(at).equals("VBN") && words.in(at + 1, PREPOSITIONS);
        return words.tagged(at, "MD") || words.tagged(at, "VB") && !participle;
    }

    /** "said Ada Holm, the mayor" and "said the mayor, Ada Holm": where the second name of the same person ends; else -1. */
    private static int apposition(Words words, int start) {
        Phrase base = baseAfter(words, start);
        if (base == null || Calendar.word(words, base.to() - 1) || words.tagged(base.to(), "VB")) {
            return -1;
        }
        int head = base.to() - 1;
        boolean name = words.tagged(head, "NNP") && base.length() > 1 && words.tagged(start, "NNP");
        return name || PersonNouns.person(words, head) ? base.to() : -1;
    }

    private static boolean head(Words words, int i) {
        String tag = words.tag(i);
        return tag.startsWith("NN")
                || tag.equals("PRP")
                || tag.equals("CD") && !words.boundary(i)
                || words.in(
                        i,
                        Set.of(
                                "some", "others", "many", "both", "all", "most", "none", "those", "one", "another",
                                "few", "several"))
                || tag.equals("JJ") && words.tagged(i - 1, "POS") && words.tagged(i + 1, "VB")
                || tag.equals("JJ") && words.tagged(i + 1, "IN") && PersonNouns.person(words, i)
                || words.follows(i - 1, "voice", "notes")
                || tag.equals("JJ") && words.capitalised(i) && i > 0 && words.tagged(i + 1, "VBZ")
                || words.word(i).endsWith("-year-old") && !words.tagged(i + 1, "NN")
                || CLOSE_NOUNS.contains(words.word(i));
    }

    /** Adjectives that stand for people: "the unemployed", "a national". */
    private static final Set<String> CLOSE_NOUNS =
            Set.of("official", "officials", "analyst", "analysts", "source", "sources", "military");

    private static boolean object(Words words, int pronoun) {
        boolean governed = words.in(pronoun - 1, PREPOSITIONS) && !words.is(pronoun - 1, "who");
        return words.in(pronoun, OBJECTS) || governed && words.in(pronoun, Set.of("it", "her"));
    }

    private static boolean pronoun(Words words, int i) {
        return words.tagged(i, "PRP") && !words.tagged(i, "PRP$");
    }

    private static boolean determiner(Words words, int i) {
        return words.tagged(i, "DT") || words.tagged(i, "PRP$");
    }

    private static boolean joins(Words words, int i, int next) {
        return inner(words, i) && !pronoun(words, i) && !(Calendar.word(words, i) && determiner(words, next));
    }

    private static boolean inner(Words words, int i) {
        String tag = words.tag(i);
        return switch (tag) {
            case "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJR", "JJS", "POS", "PRP$", "DT", "PDT", "$", "#" ->
                !words.boundary(i) && (words.wordLike(i) || !tag.startsWith("N"));
            case "VBN", "VBG" ->
                (words.tagged(i + 1, "NN") || words.tagged(i + 1, "JJ")) && !words.lemmaIn(i - 1, Set.of("have", "be"));
            case "CC" -> words.is(i, "&");
            case "RB" -> words.tagged(i + 1, "JJ") && !words.tagged(i - 1, "NN");
            default -> words.in(i, CLOSE_NOUNS) || words.follows(i - 1, "voice", "notes");
        };
    }
}
