package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is claimed rather than said. */
public final class Claims {
    /** Verbs that leave open whether it is so. */
    private static final Set<String> UNPROVEN = Set.of("claim", "boast", "purport", "profess", "maintain");

    /** These tell how somebody speaks; of a party that nobody is named for they leave it as open. */
    private static final Set<String> OF_PARTIES = Set.of("insist", "contend", "assert", "swear", "allege");

    /** With these the copy mostly tells where a party stands, which everybody may know. */
    private static final Set<String> STANDS = Set.of("insist", "contend", "maintain");

    /** Who purports to be something claims no fact. */
    private static final Set<String> PRETENDING = Set.of("purport", "profess");

    /** What somebody is, wants or will do, at the head of what is claimed: "that the deal is fair", "it will stay". */
    private static final Pattern STANDING = Pattern.compile(
            "(?: that)? there (?:is|are|was|were|had)\\b|(?: that)?(?: [\\p{L}\\p{N}’'-]{1,20}){1,6}? (?:is|are|be|am|remains?|will|would|should|must|can|could|may|might|needs?|wants?|supports?"
                    + "|believes?|respects?|opposes?|ha[sd] (?:no|a|the|every))\\b|[^\\p{L}]*+[“\"]|[,.]| on\\b");

    /** Who or what somebody passes for is no claim of a fact: "whose interests they purport to represent". */
    private static final Pattern PASSING_FOR = Pattern.compile(" to (?!have\\b)");

    /** Behind who is meant: "a doctor who once claimed that he had been poisoned". */
    private static final Pattern FORMERLY = Pattern.compile("\\b(?:once|formerly|long ago)\\b");

    private static final Set<String> OWNING_UP = Set.of("acknowledge", "admit", "concede");

    /** What another found out for itself: its figure stands beside the claim, and the reader can compare. */
    private static final Set<String> COUNTING = Set.of("make", "put", "count", "measure", "estimate", "find", "show");

    /** The copy has judged, or shows what speaks against it. */
    private static final Pattern JUDGED = Pattern.compile(
            "\\b(?:falsely|wrongly|wrongfully|incorrectly|erroneously|baselessly|mistakenly|without (?:any )?(?:evidence|proof|basis)"
                    + "|no evidence|debunked|untrue|false|unfounded|in court|lawsuit|suit|complaint|filing|filings|testimony|testified|trial"
                    + "|indictment|affidavit|(?:his|her|their) (?:book|memoir|letter|interview)|prosecutors?|tribunal|hearing)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Who is accused denies it: that is an answer, and stands beside what it answers. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:nothing (?:wrong|illegal|improper)|innocen(?:ce|t)|not guilty|(?:no|any|den(?:y|ied|ies|ying)) (?:\\p{L}++ )?wrongdoing"
                    + "|(?:knew|knows?|known) nothing|no (?:knowledge|part|role|hand|involvement) (?:of|in)"
                    + "|(?:did not|didn['’]t|had not|hadn['’]t|never) (?:kn[eo]wn?|play(?:ed)?|took|taken?) (?:anything|any|about|of|part))\\b");

    /** What the copy adds to what was said. */
    private static final Pattern REMARK = Pattern.compile("(?:,|;|--|—|–) ?(?:\\p{L}+ )?(?:that|which|but)\\b");

    /** The copy tells how it came out. */
    private static final Pattern REFUTED = Pattern.compile(
            "\\b(?:turned out|turns out|proved|proven|was|were)(?: later| soon)?(?: to be)? (?:\\p{L}++ )?(?:incorrect|wrong|false|untrue|mistaken|unfounded)\\b");

    /** In court each side says its own, and a jury finds who is right. */
    private static final Pattern TRIAL = Pattern.compile(
            "\\b(?:lawsuit|jury|jurors?|testimony|testified|(?:on|at|during) (?:the |his |her |their )?trial|(?:murder|criminal|civil|fraud) trial"
                    + "|courtroom|verdict|acquitt(?:ed|al)|(?:court|committee|congressional|Senate|House|public|day['’]s|the|a) hearing)\\b");

    /** What must be so is a demand: "insisted that countries must prepare", "insisted on a vote". */
    private static final Pattern DEMAND = Pattern.compile("\\b(?:must|should|ought to|needs? to)\\b|^ on\\b");

    /** The copy goes on against what was claimed. */
    private static final Pattern ANSWER = Pattern.compile(
            "^(?:But|However|Yet|Except|Instead|Still|In (?:fact|reality|truth)|That (?:may|might) be (?:true|so))\\b"
                    + "|^(?:Th(?:is|at)|Those|These) (?:claims?|assertions?|allegations?)\\b"
                    + "(?! (?:(?:has|have|had|could|can|was|were|is|are) (?:not|yet|never)|cannot|remains?)\\b)"
                    + "|\\b(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|doubt(?:s|ed)?|challeng(?:es?|ed)) (?:this|that|those|these)"
                    + " (?:claims?|assertions?|allegations?)\\b");

    /** Words of the claimant's own that are as long as a sentence; fewer are a term. */
    private static final int OWN_WORDS = 5;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we");

    private Claims() {}

    /** Whether the copy itself says, behind the cue and outside of what is said, that it was not so: "…, which turned out to be wrong". */
    public static boolean refuted(String text, List<Sentence> sentences, Attribution said) {
        int end = sentences.get(said.sentence()).end();
        Matcher refuted = REFUTED.matcher(text).region(Math.min(said.end(), end), end);
        return refuted.find()
                && REMARK.matcher(text.substring(said.end(), refuted.start())).find();
    }

    /** Whether witnesses are spoken of whom a court has heard. */
    public static boolean testified(String text, List<Sentence> sentences, Attribution said) {
        return said.source().toLowerCase(Locale.ROOT).contains("witness") && tried(text, sentences, said);
    }

    /** Whether the verb tells where somebody stands, and not that the copy doubts what has happened: "insists that it is fair", and not "that it had paid". */
    public static boolean stand(String text, List<Sentence> sentences, Attribution claim) {
        int end = sentences.get(claim.sentence()).end();
        return PRETENDING.contains(claim.cue())
                || STANDS.contains(claim.cue())
                        && STANDING.matcher(text)
                                .region(Math.min(claim.end(), end), end)
                                .lookingAt();
    }

    /** Whether the sentence after the claim's, in the next paragraph too, takes it up: the copy has weighed it. */
    public static boolean answered(String text, List<Sentence> sentences, Attribution claim) {
        int next = claim.sentence() + 1;
        return next < sentences.size()
                && ANSWER.matcher(text.substring(
                                sentences.get(next).start(), sentences.get(next).end()))
                        .find();
    }

    /** Whether a colon ends the claim's sentence or its paragraph: what follows shows what is claimed. */
    public static boolean introduces(String text, List<Sentence> sentences, Attribution claim) {
        int last = claim.sentence();
        while (Near.sameParagraph(sentences, last, last + 1)) {
            last++;
        }
        return text.charAt(sentences.get(claim.sentence()).end() - 1) == ':'
                || text.charAt(sentences.get(last).end() - 1) == ':';
    }

    /**
     * Whether a quotation has the claim in the claimant's own words: in its sentence, later in its paragraph, or at the head of the
     * next one. For a party anybody who is named may speak.
     */
    public static boolean ownWords(String text, List<Sentence> sentences, Attribution claim, Quotation words) {
        if (words.start() < claim.start() || words.speaker() == null || count(text, words) < OWN_WORDS) {
            return false;
        }
        boolean close = Near.sameParagraph(sentences, claim.sentence(), words.sentence())
                || Near.opensNext(sentences, claim.sentence(), words);
        if (claim.sourceKind() == SourceKind.NAMED_PERSON && claim.source().equals(words.speaker())) {
            return true;
        }
        boolean party = claim.sourceKind() != SourceKind.NAMED_PERSON
                && words.speakerKind() == SourceKind.NAMED_PERSON
                && words.whole()
                && words.sentence() <= claim.sentence() + 1;
        return close && (party || sameSpeaker(claim.source(), words.speaker()));
    }

    private static int count(String text, Quotation words) {
        return text.substring(words.start(), words.end()).split("\\s++").length;
    }

    private static boolean sameSpeaker(String source, String speaker) {
        return PRONOUNS.contains(source.toLowerCase(Locale.ROOT))
                || PRONOUNS.contains(speaker.toLowerCase(Locale.ROOT))
                || source.contains(speaker)
                || speaker.contains(source);
    }

    /** Whether the verb tells that the copy does not know. */
    public static boolean unproven(Attribution claim) {
        boolean person = claim.sourceKind() == SourceKind.NAMED_PERSON;
        return UNPROVEN.contains(claim.cue()) || !person && OF_PARTIES.contains(claim.cue());
    }

    /** Whether the claim answers, by how it is put ("insists"), to what another has said in the sentence before. */
    public static boolean answers(List<Sentence> sentences, Attribution claim, Attribution other) {
        return STANDS.contains(claim.cue())
                && other.sentence() == claim.sentence() - 1
                && Near.sameParagraph(sentences, other.sentence(), claim.sentence());
    }

    /** Whether a named person, or a pronoun for one, goes on claiming: one question is enough. */
    public static boolean again(Attribution before, Attribution claim) {
        String source = claim.source().toLowerCase(Locale.ROOT);
        return claim.sourceKind() == SourceKind.NAMED_PERSON
                && (source.equals("he") || source.equals("she") || source.equalsIgnoreCase(before.source()));
    }

    /** Whether another source, in the claim's sentence or the next of its paragraph, owns up to what is claimed, confirms it, or has counted. */
    public static boolean bornOut(List<Sentence> sentences, Attribution claim, Attribution other) {
        boolean counted = COUNTING.contains(other.cue())
                && (other.sourceKind() == SourceKind.NAMED_INSTITUTION || other.sourceKind() == SourceKind.DOCUMENT);
        return (counted || other.cueClass() == CueClass.CONFIRM || OWNING_UP.contains(other.cue()))
                && other.start() > claim.start()
                && !other.source().equalsIgnoreCase(claim.source())
                && Near.sameParagraph(sentences, claim.sentence(), other.sentence());
    }

    /** Whether another side is heard against it in the same sentence, or denies it in the next: the reader has both. */
    public static boolean opposed(Attribution claim, Attribution other) {
        boolean same = other.sentence() == claim.sentence();
        boolean denies = other.cueClass() == CueClass.DENY && (same || other.sentence() == claim.sentence() + 1);
        return other.source() != null
                && (denies || same && other.cueClass() == CueClass.CLAIM)
                && !other.source().equalsIgnoreCase(claim.source());
    }

    /** Whether the claim's own sentence says what is to be thought of it, or what is claimed is a demand. */
    public static boolean judged(String text, List<Sentence> sentences, Attribution claim) {
        Sentence sentence = sentences.get(claim.sentence());
        boolean demand = claim.cue().equals("insist")
                && DEMAND.matcher(text.substring(claim.end(), Math.max(claim.end(), sentence.end())))
                        .find();
        return demand
                || aside(text, claim)
                || tried(text, sentences, claim)
                || DENIAL.matcher(text.substring(claim.end(), Math.max(claim.end(), sentence.end())))
                        .find()
                || JUDGED.matcher(text.substring(sentence.start(), sentence.end()))
                        .find();
    }

    /** Whether the copy tells in passing what somebody passes for, or claimed at another time. */
    private static boolean aside(String text, Attribution claim) {
        boolean formerly = claim.sourceEnd() < claim.end()
                && FORMERLY.matcher(text).region(claim.sourceEnd(), claim.end()).find();
        return formerly
                || PRETENDING.contains(claim.cue())
                        && PASSING_FOR
                                .matcher(text)
                                .region(claim.end(), text.length())
                                .lookingAt();
    }

    /** Whether the claim's sentence, or one beside it in its paragraph, is on a trial. */
    private static boolean tried(String text, List<Sentence> sentences, Attribution claim) {
        for (int s = Math.max(0, claim.sentence() - 1);
                s <= Math.min(sentences.size() - 1, claim.sentence() + 1);
                s++) {
            Sentence sentence = sentences.get(s);
            if (Near.sameParagraph(sentences, claim.sentence(), s)
                    && TRIAL.matcher(text.substring(sentence.start(), sentence.end()))
                            .find()) {
                return true;
            }
        }
        return false;
    }
}
