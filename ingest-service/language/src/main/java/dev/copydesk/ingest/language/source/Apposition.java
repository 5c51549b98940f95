package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;

/** Finds the name that stands beside a description of somebody: "Ada Holm of Oslo, a member of the board", "one farmer, Bo Ames". */
final class Apposition {
    /** A name is looked for so many tokens before its description. */
    private static final int REACH = 30;

    private static final int LONGEST_OFFICE = 4;

    private static final Set<String> OPENERS = Set.of("a", "an", "the", "who", "his", "her", "their", "one");

    /** "Some, like Senator Ada Holm, say". */
    private static final Set<String> EXAMPLES =
            Set.of("including", "like", "as", "notably", "especially", "particularly");

    private static final Set<String> KIN = Set.of(
            "mother",
            "father",
            "wife",
            "husband",
            "son",
            "daughter",
            "brother",
            "sister",
            "uncle",
            "aunt",
            "cousin",
            "nephew",
            "niece",
            "widow",
            "widower",
            "grandmother",
            "grandfather",
            "grandson",
            "granddaughter",
            "partner",
            "fiancé",
            "fiancée");

    private Apposition() {}

    /** Whether the phrase describes somebody whose name stands in it or before it. */
    static boolean names(Words words, Phrase phrase) {
        return within(words, phrase) || before(words, phrase);
    }

    private static boolean within(Words words, Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            boolean example = words.in(i - 1, EXAMPLES) && (!words.is(i - 1, "as") || words.is(i - 2, "such"));
            int name = words.is(i, "the") ? i + 1 : i;
            if (example
                    && words.tagged(name, "NNP")
                    && (words.is(i - 1, "including") || words.tagged(name + 1, "NNP"))) {
                return true;
            }
            int called = called(words, i);
            if (called >= 0 && words.tagged(called, "NNP")) {
                return true;
            }
            if (ofOne(words, phrase, i)) {
                return true;
            }
            int titled = office(words, i);
            if (words.is(i - 1, ",")
                    && name(words, titled)
                    && name(words, titled + 1)
                    && !Calendar.word(words, titled)) {
                return true;
            }
        }
        return false;
    }

    /** "Their mother, Winifred": one name is enough for one who is somebody's. */
    private static boolean ofOne(Words words, Phrase phrase, int name) {
        return words.is(name - 1, ",")
                && words.tagged(name, "NNP")
                && (name + 1 == phrase.to() || words.is(name + 1, ","))
                && words.tagged(phrase.from(), "PRP$")
                && words.in(name - 2, KIN)
                && !Calendar.word(words, name);
    }

    /** Where "goes by the name" or "known as" ends, before what somebody is called. */
    private static int called(Words words, int i) {
        if (words.lemma(i).equals("go") && words.is(i + 1, "by")) {
            return words.follows(i + 2, "the", "name") ? (words.is(i + 4, "of") ? i + 5 : i + 4) : i + 2;
        }
        return words.in(i, Set.of("known", "identified")) && words.is(i + 1, "as") ? i + 2 : -1;
    }

    /** Where an office without an article ends that stands before a name: "two members, former director Ada Holm and …". */
    private static int office(Words words, int i) {
        int noun = i;
        while (noun < i + LONGEST_OFFICE && words.tagIs(noun, "NN", "JJ") && !words.capitalised(noun)) {
            noun++;
        }
        boolean office = noun == i || words.is(i, "former") || PersonNouns.person(words, noun - 1);
        return office ? noun : i;
    }

    private static boolean name(Words words, int i) {
        return words.tagged(i, "NN") && words.capitalised(i);
    }

    /** "Ada Holm of Oslo, a member of the board, said": no verb stands between the name and its description. */
    private static boolean before(Words words, Phrase phrase) {
        boolean aside = words.is(phrase.to(), ",") || words.tagged(0, "NNP") && words.tagged(1, "NNP");
        boolean office = words.tag(phrase.from()).equals("NN") && words.tagged(phrase.from() - 2, "NNP");
        boolean last = words.is(phrase.from() - 1, "and") && words.is(phrase.from() - 2, ",");
        if (last && words.tagIs(phrase.from(), "NN", "DT") && words.tagged(0, "NNP") && words.tagged(1, "NNP")) {
            return words.is(2, ",") && words.is(phrase.to(), ",");
        }
        if (behindName(words, phrase)) {
            return true;
        }
        if (!aside || !words.is(phrase.from() - 1, ",") || !words.in(phrase.from(), OPENERS) && !office) {
            return false;
        }
        int k = phrase.from() - 2;
        while (k > 0 && k > phrase.from() - REACH && !ends(words, k)) {
            int first = k;
            while (words.tagged(first, "NNP") && words.tagged(first - 1, "NNP") && !Calendar.word(words, first)) {
                first--;
            }
            if (first < k && !words.tagged(first - 1, "IN")) {
                return true;
            }
            k = first - 1;
        }
        return false;
    }

    /** "“It leaks,” Holm, a frequent critic said": a name between two marks, and the description without its second comma. */
    private static boolean behindName(Words words, Phrase phrase) {
        int first = phrase.from() - 2;
        while (words.tagged(first, "NNP") && words.tagged(first - 1, "NNP")) {
            first--;
        }
        return words.is(phrase.from() - 1, ",")
                && words.in(phrase.from(), Set.of("a", "an", "the"))
                && words.tagged(first, "NNP")
                && !Calendar.word(words, first)
                && first > 0
                && words.boundary(first - 1);
    }

    private static boolean ends(Words words, int i) {
        return words.tagged(i, "VB") || words.tagged(i, "MD") || words.boundary(i) && !words.is(i, ",");
    }
}
