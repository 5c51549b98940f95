package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How two attributions stand to each other in the text. */
public final class Near {
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "^(?:(?:one|two|some|both) of (?:the|those|these)|both|these|those|the (?:two|three|four|same)) (?:[\\p{L}.]+ )??(\\p{L}{4,}?)s?(?=$|,| (?:who|that|with|in|at|from|familiar)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A conjunction with a new subject; "…, but are looking" goes on with the old one. */
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            ", (?:and|but|while) (?!(?:(?:also|still|now|then|later|never) )?(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|may|might|that) )");

    /** The noun that a source without a name ends with, before what tells more of it. */
    private static final Pattern PEOPLE =
            Pattern.compile("(\\p{Ll}{4,}?)s?(?=$|,| (?:of|who|with|in|at|from|familiar|close|briefed)\\b)");

    private static final Pattern TAGGED = Pattern.compile(",[\"”] (?:\\S{1,30} ){0,7}\\S{1,30}[.]$");

    /** Behind "Holm said" nothing is said: the sentence ends, or tells when or where she did. */
    private static final Pattern ENDS = Pattern.compile(
            "(?: (?:on|in|at|by|late|early|last|this|yesterday|today|later|afterwards?)(?: [\\p{L}\\p{N}.’'-]{1,20}){0,5}?)?[.!?](?=\\s|[\"”’')]|$)");

    private static final Pattern ANOTHER = Pattern.compile("^(?:one|another) ", Pattern.CASE_INSENSITIVE);

    /** Who is called by one word is somebody else so many sentences on. */
    private static final int SOON = 12;

    /** A source that was not heard of for so many sentences is another one for the reader. */
    private static final int FAR = 60;

    private Near() {}

    /** Whether two sentences, by index, are in one paragraph. */
    public static boolean sameParagraph(List<Sentence> sentences, int one, int other) {
        return one >= 0
                && other >= 0
                && one < sentences.size()
                && other < sentences.size()
                && sentences.get(one).block() == sentences.get(other).block();
    }

    /** Whether two sentences are in one paragraph, follow each other, or stand in paragraphs of one sentence each that do. */
    public static boolean together(List<Sentence> sentences, int one, int other) {
        return sameParagraph(sentences, one, other)
                || other == one + 1
                || other == one + 2 && single(sentences, one) && single(sentences, one + 1);
    }

    /** Whether two sentences are one, or follow each other: the later may open the next paragraph, the earlier stands in the same. */
    public static boolean beside(List<Sentence> sentences, int one, int other) {
        return other == one || other == one + 1 || other == one - 1 && sameParagraph(sentences, one, other);
    }

    /** Whether a sentence is the first of the paragraph after that of another. */
    public static boolean headOfNext(List<Sentence> sentences, int one, int other) {
        return nextParagraph(sentences, one, other) && !sameParagraph(sentences, other - 1, other);
    }

    /** Whether a sentence is in the paragraph after that of another. */
    public static boolean nextParagraph(List<Sentence> sentences, int one, int other) {
        return sentences.get(other).block() == sentences.get(one).block() + 1;
    }

    /** Whether a quotation opens the paragraph after that of a sentence. */
    public static boolean opensNext(List<Sentence> sentences, int sentence, Quotation words) {
        return nextParagraph(sentences, sentence, words.sentence())
                && sentences.get(words.sentence()).start() == words.start();
    }

    /** Whether a name opens a sentence of the same paragraph as another. */
    public static boolean opens(List<Sentence> sentences, int sentence, Name name) {
        return sameParagraph(sentences, sentence, name.sentence())
                && sentences.get(name.sentence()).start() == name.start();
    }

    private static boolean single(List<Sentence> sentences, int at) {
        return !sameParagraph(sentences, at, at - 1) && !sameParagraph(sentences, at, at + 1);
    }

    /**
     * Whether one attribution is part of what another reports ("Holm said officials had warned her"): it comes later in the same
     * sentence, with no semicolon and no "but" or "while" between.
     */
    public static boolean within(String text, Attribution inner, Attribution outer) {
        if (inner.sentence() != outer.sentence()
                || inner == outer
                || inner.cue().equals("according to")) {
            return false;
        }
        if (outer.cue().equals("according to")) {
            return fronted(text, inner, outer)
                    || inner.start() < outer.start()
                            && text.substring(inner.start(), outer.start()).indexOf(';') < 0;
        }
        if (inner.end() <= outer.start() && closes(text, inner, outer)) {
            return true;
        }
        return outer.end() <= inner.start()
                && !breaks(text.substring(outer.end(), inner.start()))
                && !closes(text, outer, inner);
    }

    /** "According to two aides, officials said": who is heard first tells it all. */
    private static boolean fronted(String text, Attribution inner, Attribution outer) {
        return outer.end() < inner.start()
                && text.charAt(outer.end()) == ','
                && Character.isUpperCase(text.charAt(outer.start()))
                && !breaks(text.substring(outer.end(), inner.start()));
    }

    /**
     * Whether one attribution of unnamed people stands in what others of them say ("two aides said officials had warned them"): the
     * reader asks for one source, the one that speaks to the outlet.
     */
    public static boolean carried(String text, Attribution inner, Attribution outer) {
        boolean last = inner.end() <= outer.start();
        return within(text, inner, outer) && (last || !closes(text, outer, inner));
    }

    /** "A member of the team reported a noose, Phelps said on Monday." */
    private static boolean closes(String text, Attribution inner, Attribution outer) {
        String between = text.substring(inner.end(), outer.start()).stripTrailing();
        return between.endsWith(",")
                && !breaks(between)
                && ENDS.matcher(text).region(outer.end(), text.length()).lookingAt();
    }

    /** Whether one attribution stands in the clause with "that" which tells what the other says: "the audit found that … could not be verified". */
    public static boolean asContent(String text, Attribution inner, Attribution outer) {
        if (inner.start() < outer.end()) {
            return false;
        }
        String between = text.substring(outer.end(), inner.start());
        return between.startsWith(" that ") && between.indexOf(',') < 0;
    }

    private static boolean breaks(String between) {
        return between.indexOf(';') >= 0
                || between.indexOf('(') >= 0
                || NEW_CLAUSE.matcher(between).find()
                || between.contains(" although ")
                || between.contains(" though ");
    }

    /**
     * Whether two mentions of a source in the same words are of the same people: "officials" may soon be others, and "one farmer" is
     * another one each time; "a port official" is who was asked about.
     */
    public static boolean sameSource(Attribution first, Attribution again) {
        int words = first.source().split(" ").length;
        boolean person = first.sourceKind() == SourceKind.UNNAMED_PERSON;
        if (again.sentence() > first.sentence() + FAR
                || person && ANOTHER.matcher(first.source()).find()) {
            return false;
        }
        return person ? words > 2 : words > 1 || again.sentence() <= first.sentence() + SOON;
    }

    /** Whether a source is, or is of, a group that was spoken of before: "one of the officials", "both officials" after "two officials". */
    public static boolean refersBack(String again, String before) {
        Matcher group = SPOKEN_OF.matcher(again);
        return group.find()
                && before.toLowerCase(Locale.ROOT).contains(group.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether all words of one source stand in the other, from which it was called longer: "officials" after "two port officials who". */
    public static boolean calledShorter(String again, String before) {
        String called = again.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return before.length() > again.length()
                && (" " + before.toLowerCase(Locale.ROOT) + " ").contains(" " + called + " ");
    }

    /**
     * Whether a longer source ends with the words of a group: "a review by Harbor University researchers" and "the researchers". Of
     * a body with a name the group's one word tells too little: "workers" are no "United Dock Workers".
     */
    public static boolean endsLike(Attribution named, String group) {
        String called = group.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return (named.sourceKind() == SourceKind.DOCUMENT || called.indexOf(' ') > 0)
                && named.source().endsWith(" " + called);
    }

    /** Whether the sentence before, in the paragraph, ends with the speaker of a quotation, which then goes on: "“…,” the report says." */
    public static boolean quotedBefore(String text, List<Sentence> sentences, int quoted) {
        if (!sameParagraph(sentences, quoted - 1, quoted)) {
            return false;
        }
        Sentence before = sentences.get(quoted - 1);
        return TAGGED.matcher(text).region(before.start(), before.end()).find();
    }

    /** Whether a source is one more of many: "one farmer", "another aide". */
    public static boolean another(String source) {
        return ANOTHER.matcher(source).find();
    }

    /** Whether one source is called by the last two words or more of the other: "health officials" after "Swedish health officials". */
    public static boolean shorterName(String again, String before) {
        return again.indexOf(' ') > 0
                && before.length() > again.length()
                && before.toLowerCase(Locale.ROOT).endsWith(" " + again.toLowerCase(Locale.ROOT));
    }
}
