package dev.copydesk.ingest.language.quotation;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.SourceKind;
import dev.copydesk.contracts.Quotation;
import dev.copydesk.contracts.Sentence;
import dev.copydesk.ingest.language.quotation.QuoteMarks.Marked;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.Phrase;
import dev.copydesk.ingest.language.source.SourceKinds;
import dev.copydesk.ingest.language.source.Words;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.List;
import java.util.Set;

/** What stands around words in quotation marks: the sentences they touch and those beside. */
final class Surroundings {
    private static final int FEWEST_WORDS = 4;

    /** After a quotation "said the 77-year-old, who was …" takes at most so many characters to the paragraph's end. */
    private static final int SAID_BY = 200;

    /** What has words that nobody speaks: texts, songs, signs, codes. */
    private static final Set<String> TEXTS = WordFile.words(Surroundings.class, "texts.txt");

    private static final Set<String> SELF = Set.of("i", "me", "my", "mine", "myself");

    private static final Set<String> ANSWERS = Set.of("comment", "reply", "respond", "answer");

    private static final Set<String> NOT = Set.of("not", "n't", "never", "decline", "refuse", "no");

    /** "Later, Holm said": so many characters may stand before the name of who speaks. */
    private static final int LEAD_IN = 12;

    private static final int SHORTEST_NAME = 4;

    /** A sentence that only says who speaks has no more tokens. */
    private static final int LONGEST_TAG = 8;

    /** What is done with hands or feet. */
    private static final Set<String> ACTS = WordFile.words(Surroundings.class, "acts.txt");

    private final Reading reading;
    private final Marked marked;
    private final int first;
    private final int last;

    Surroundings(Reading reading, Marked marked, int first) {
        this.reading = reading;
        this.marked = marked;
        this.first = first;
        int s = first;
        List<Sentence> sentences = reading.sentences();
        while (s + 1 < sentences.size()
                && sentences.get(s + 1).start() < marked.end()
                && sentences.get(s).end() < marked.end()) {
            s++;
        }
        this.last = s;
    }

    /** Index of the sentence in which the words begin. */
    int first() {
        return first;
    }

    /** Index of the sentence in which they end. */
    int last() {
        return last;
    }

    /** Whether the words make a sentence: a capital first, an end mark last, and four words or more. */
    boolean whole() {
        int from = marked.start() + 1;
        int to = marked.closed() ? marked.end() - 1 : marked.end();
        while (from < to && !Character.isLetterOrDigit(reading.text().charAt(from))) {
            from++;
        }
        if (from >= to || Character.isLowerCase(reading.text().charAt(from))) {
            return false;
        }
        char end = reading.text().charAt(to - 1);
        boolean stops = ".,?!…—–-".indexOf(end) >= 0
                || marked.end() < reading.text().length()
                        && ".?!,".indexOf(reading.text().charAt(marked.end())) >= 0
                || !marked.closed();
        return stops && wordsUpTo(from, to, FEWEST_WORDS) >= FEWEST_WORDS;
    }

    /** Whether nothing else stands in the sentences that the words touch. */
    boolean alone() {
        int before = marked.start() - reading.sentences().get(first).start();
        int after = reading.sentences().get(last).end() - marked.end();
        return before <= 1 && after <= 1;
    }

    /** Whether an earlier quotation goes on here: in the same block with at most a sentence between, or left open before. */
    boolean continues(Quotation before) {
        int block = reading.sentences().get(first).block();
        int blockBefore = reading.sentences().get(before.sentence()).block();
        if (block == blockBefore) {
            return true;
        }
        char last = reading.text().charAt(before.end() - 1);
        boolean open = "”\"’'»".indexOf(last) < 0;
        boolean adjacent = before.sentence() >= 0 && block == blockBefore + 1 && before.speaker() != null;
        return block == blockBefore + 1 && (open || adjacent && endsBlock(before, blockBefore));
    }

    private boolean endsBlock(Quotation before, int block) {
        return before.whole() && reading.blocks().get(block).end() - before.end() < SAID_BY;
    }

    boolean sameBlock(int sentence) {
        return sentence >= 0
                && sentence < reading.sentences().size()
                && reading.sentences().get(sentence).block()
                        == reading.sentences().get(first).block();
    }

    /**
     * Whether a cue in a later sentence can be the quotation's: its source is a person or a pronoun at the sentence's start, who is
     * not reported there as saying something else.
     */
    boolean speaks(Attribution a) {
        int start = reading.sentences().get(a.sentence()).start();
        boolean pronoun = a.source().length() < SHORTEST_NAME;
        if (!quoteAt(start) && !pronoun && (a.start() - start > LEAD_IN || saysMore(a))) {
            return false;
        }
        boolean person =
                a.sourceKind() == SourceKind.NAMED_PERSON || a.sourceKind() == SourceKind.UNKNOWN || quoteAt(start);
        return person && (a.start() - start < 30 || quoteAt(start));
    }

    /**
     * Whether somebody or some text that may be quoted stands in the sentence before: a person as its subject, a colon at its
     * end, or a word for a text on either side.
     */
    boolean spokenNearby() {
        int before = first - 1;
        if (sameBlock(before) && refusal(before)) {
            return false;
        }
        if (text(before) || aboutText(last + 1)) {
            return true;
        }
        if (before < 0) {
            return false;
        }
        char end = reading.text().charAt(reading.sentences().get(before).end() - 1);
        if (end == ':' || sameBlock(before) && personFirst(before)) {
            return true;
        }
        int next = last + 1;
        return !sameBlock(before)
                && next < reading.sentences().size()
                && !sameBlock(next)
                && quoteAt(reading.sentences().get(next).start());
    }

    /** Whether a clause follows the cue: "Holm said it was a whale". */
    private boolean saysMore(Attribution a) {
        return reading.tokens(a.sentence()).stream()
                .filter(t -> t.start() >= a.end())
                .anyMatch(t -> t.is("that") || t.tag().matches("VBD|VBZ|VBP|MD"));
    }

    /** Whether the words are in double marks: single ones also stand around headings and terms. */
    boolean doubleMarked() {
        return "'‘".indexOf(reading.text().charAt(marked.start())) < 0;
    }

    /** Whether somebody speaks of himself or herself, as no institution does. */
    boolean inFirstPerson() {
        for (int s = first; s <= last; s++) {
            if (reading.tokens(s).stream()
                    .anyMatch(t -> t.start() > marked.start() && t.end() <= marked.end() && SELF.contains(t.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a credit follows: "— Ada Holm, baker", or a few words with a verb: "Holm shot back." */
    boolean credited() {
        int at = marked.end();
        while (at < reading.text().length()
                && Character.isWhitespace(reading.text().charAt(at))) {
            at++;
        }
        boolean dash =
                at < reading.text().length() && "—–-―".indexOf(reading.text().charAt(at)) >= 0;
        return dash || sameBlock(last + 1) && shortTag(new Words(reading, last + 1));
    }

    private static boolean shortTag(Words words) {
        Phrase subject = words.size() <= LONGEST_TAG ? NounPhrases.baseAfter(words, 0) : null;
        return subject != null
                && words.tag(subject.to()).matches("VBD|VBZ")
                && (words.tagged(0, "PRP") || SourceKinds.of(words, subject) == SourceKind.NAMED_PERSON);
    }

    /** Whether a sentence says that somebody did not speak: "did not reply to an email", "declined to comment". */
    private boolean refusal(int sentence) {
        if (sentence < 0) {
            return false;
        }
        Words words = new Words(reading, sentence);
        for (int i = 0; i < words.size(); i++) {
            if (words.lemmaIn(i, ANSWERS)
                    && (words.in(i - 1, NOT) || words.in(i - 2, NOT) || words.lemmaIn(i - 2, NOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean quoteAt(int offset) {
        char c = reading.text().charAt(offset);
        return c == '“' || c == '"' || c == '‘';
    }

    /** Whether a sentence of the same block speaks of a text. */
    private boolean text(int sentence) {
        return sameBlock(sentence)
                && reading.tokens(sentence).stream().anyMatch(t -> t.tagged("NN") && TEXTS.contains(t.lemma()));
    }

    /** Whether the first verb from there on is something done with one's hands or feet, and nothing said or felt. */
    private static boolean acts(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            boolean finite =
                    words.tag(i).matches("VBD|VBZ|VBP") || words.tag(i).equals("VB") && words.tagged(i - 1, "MD");
            if (finite && !words.lemmaIn(i, Set.of("have", "be"))) {
                return words.lemmaIn(i, ACTS) && !(words.is(i, "asked") && !words.is(i + 1, "to"));
            }
        }
        return false;
    }

    /** Whether a sentence of the same block begins by speaking of a text: "The lines are from a song". */
    private boolean aboutText(int sentence) {
        return sameBlock(sentence)
                && reading.tokens(sentence).stream()
                        .limit(3)
                        .anyMatch(t -> t.tagged("NN") && TEXTS.contains(t.lemma()));
    }

    /** Whether the words are one sentence: longer stretches that nobody introduces are mostly excerpts. */
    boolean oneSentence() {
        return first == last;
    }

    /** Whether the sentence's subject is a pronoun or a name, so that it may be the speaker. */
    private boolean personFirst(int sentence) {
        Words words = new Words(reading, sentence);
        for (int i = 0; i < Math.min(words.size(), 12); i++) {
            if (words.tag(i).equals("PRP") && !words.is(i, "it") || words.is(i, "who")) {
                return true;
            }
            Phrase base = NounPhrases.baseAfter(words, i);
            if (base != null && words.tagged(i - 1, "IN")) {
                i = base.to() - 1;
                continue;
            }
            if (base != null && words.tagged(base.to() - 1, "NN")) {
                SourceKind kind = SourceKinds.of(words, base);
                if (kind == SourceKind.NAMED_PERSON) {
                    return !acts(words, base.to());
                }
                i = base.to() - 1;
            }
            if (words.tag(i).equals("VBD") || words.tag(i).equals("VBZ")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a few words are plainly somebody's, though no cue says whose: they end the sentence, and what introduces them is
     * neither a naming nor a determiner.
     */
    boolean orphanWords() {
        int from = marked.start() + 1;
        int to = marked.end() - 1;
        if (!marked.closed() || from >= to || wordsUpTo(from, to, 13) < 2 || wordsUpTo(from, to, 13) > 12) {
            return false;
        }
        boolean ends = ".".indexOf(reading.text().charAt(to - 1)) >= 0
                && reading.sentences().get(last).end() == marked.end();
        if (!ends || !Character.isLowerCase(reading.text().charAt(from))) {
            return false;
        }
        Words words = new Words(reading, first);
        for (int i = 0; i < words.size(); i++) {
            if (words.start(i) == marked.start()) {
                return words.in(i - 1, Set.of("only", "just", "merely", "simply")) && !text(first) && !spokenNearby();
            }
        }
        return false;
    }

    private int wordsUpTo(int from, int to, int limit) {
        int count = 0;
        boolean in = false;
        for (int i = from; i < to && count <= limit; i++) {
            boolean letter = Character.isLetterOrDigit(reading.text().charAt(i));
            if (letter && !in) {
                count++;
            }
            in = letter || in && "’'-".indexOf(reading.text().charAt(i)) >= 0;
        }
        return count;
    }
}
