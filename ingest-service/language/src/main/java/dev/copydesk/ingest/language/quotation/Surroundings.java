package dev.copydesk.ingest.language.quotation;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.quotation.QuoteMarks.Marked;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.List;
import java.util.Set;

/** What stands around words in quotation marks: the sentences they touch and those beside. */
final class Surroundings {
    /** A dialogue that goes on for longer has its speakers named in between. */
    private static final int MOST_TURNS = 4;

    private static final int FEWEST_WORDS = 4;

    /** After a quotation "said the 77-year-old, who was …" takes at most so many characters to the paragraph's end. */
    private static final int SAID_BY = 200;

    /** What has words that nobody speaks: texts, songs, signs, codes. */
    private static final Set<String> TEXTS = WordFile.words(Surroundings.class, "texts.txt");

    private static final Set<String> SELF = Set.of("i", "me", "my", "mine", "myself");

    /** Who says "I" is the person spoken of just before, if there is one; "my" may be anybody's. */
    private static final Set<String> ONESELF = Set.of("i");

    private static final Set<String> SELVES = Set.of("we", "us", "our", "ours", "ourselves");

    /** What opens a clause on when or why something was said. */
    private static final Set<String> CIRCUMSTANCE =
            Set.of("when", "as", "after", "while", "before", "because", "during");

    /** "Later, Holm said": so many characters may stand before the name of who speaks. */
    private static final int LEAD_IN = 12;

    private static final int SHORTEST_NAME = 4;

    /** Two sentences of that many characters are still something said rather than an excerpt. */
    private static final int LONGEST_PAIR = 110;

    /** A few words in marks are no more than so many; more are a sentence or a passage. */
    private static final int LONGEST_PARTIAL = 13;

    /** What is called so in fewer words is a term, a nickname or a title. */
    private static final int FEWEST_NAMING = 5;

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

    /** Whether only a noun of speech brings the words in, before a colon or after them. */
    boolean announced() {
        if (!marked.closed()) {
            return false;
        }
        Words words = new Words(reading, last);
        boolean opens = marked.start() - reading.sentences().get(first).start() <= 1;
        if (opens && Announcement.shared(words, marked.end())) {
            return true;
        }
        if (sameBlock(first - 1) && somebodyIn(first - 1)) {
            return false;
        }
        boolean ends = reading.sentences().get(last).end() - marked.end() <= 1;
        if (!ends) {
            return opens && Announcement.after(words, marked.end());
        }
        int mark = first == last ? opening(words) : -1;
        return words.is(mark - 1, ":") && Announcement.beforeColon(words, mark - 1);
    }

    /** The token of the opening mark; -1 where the sentence has none. */
    private int opening(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.start(i) == marked.start()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a sentence has a full name or speaks of "him" or "her". */
    private boolean somebodyIn(int sentence) {
        Words words = new Words(reading, sentence);
        for (int i = 0; i < words.size(); i++) {
            if (words.tagged(i, "PRP") && !words.in(i, Set.of("it", "its"))
                    || words.tagged(i, "NNP") && words.tagged(i + 1, "NNP")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier quotation goes on here: in the same block with at most a sentence between, or left open before. */
    boolean continues(Quotation before) {
        int block = reading.sentences().get(first).block();
        int blockBefore = reading.sentences().get(before.sentence()).block();
        if (block == blockBefore) {
            return before.whole() || first - before.sentence() <= 1;
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
        if (a.sentence() == last + 1 && a.start() == start && exclaimed() && !saysMore(a)) {
            return true;
        }
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
        if (sameBlock(before) && SpeechTag.refused(new Words(reading, before))) {
            return false;
        }
        boolean written =
                last + 1 < reading.sentences().size() && Announcement.written(new Words(reading, last + 1), TEXTS);
        if (text(before)
                || aboutText(last + 1)
                || written
                || whose(before)
                || sameBlock(before) && PersonFirst.takesTheFloor(new Words(reading, before))) {
            return true;
        }
        if (before < 0) {
            return false;
        }
        char end = reading.text().charAt(reading.sentences().get(before).end() - 1);
        if (end == ':' || sameBlock(before) && PersonFirst.in(new Words(reading, before), speaksOf(ONESELF))) {
            return true;
        }
        if (PersonFirst.asked(new Words(reading, before)) && !SpeechTag.refused(new Words(reading, before))) {
            return true;
        }
        int next = last + 1;
        return !sameBlock(before) && next < reading.sentences().size() && !sameBlock(next) && opensWithSpeech(next);
    }

    /** Whether a sentence opens with words in quotation marks that end as a sentence or a clause does, and not with a title. */
    private boolean opensWithSpeech(int sentence) {
        int start = reading.sentences().get(sentence).start();
        if (!quoteAt(start)) {
            return false;
        }
        char open = reading.text().charAt(start);
        char close = open == '“' ? '”' : open == '‘' ? '’' : open;
        int end = reading.text().indexOf(close, start + 1);
        return end < 0
                || end >= reading.sentences().get(sentence).end()
                || ".,?!…—–-".indexOf(reading.text().charAt(end - 1)) >= 0;
    }

    /** Whether a sentence beside, or behind the other turns of a dialogue, says whose the words are, and nothing else. */
    private boolean whose(int before) {
        int next = last + 1;
        while (next - last <= MOST_TURNS
                && sameBlock(next)
                && quoteAt(reading.sentences().get(next).start())) {
            next++;
        }
        boolean after = next < reading.sentences().size() && Announcement.credit(new Words(reading, next));
        return after || sameBlock(before) && Announcement.owned(new Words(reading, before));
    }

    /** After a question or an exclamation the sentence is cut, though who speaks stands behind it: "“Who?” Holm asked the crowd". */
    private boolean exclaimed() {
        return marked.closed() && "?!".indexOf(reading.text().charAt(marked.end() - 2)) >= 0;
    }

    /** Whether a clause follows the cue ("Holm said it was a whale"), and not one that tells when or where. */
    private boolean saysMore(Attribution a) {
        return reading.tokens(a.sentence()).stream()
                .filter(t -> t.start() >= a.end())
                .takeWhile(t -> !CIRCUMSTANCE.contains(t.lower()))
                .anyMatch(t -> t.is("that") || Set.of("VBD", "VBZ", "VBP", "MD").contains(t.tag()));
    }

    /** Whether the words are in double marks: single ones also stand around headings and terms. */
    boolean doubleMarked() {
        return "'‘".indexOf(reading.text().charAt(marked.start())) < 0;
    }

    /** Whether the words may be an institution's: they speak of "us" and not of "me". */
    boolean speaksForBody() {
        return !speaksOf(SELF) && speaksOf(SELVES);
    }

    private boolean speaksOf(Set<String> pronouns) {
        for (int s = first; s <= last; s++) {
            for (Token t : reading.tokens(s)) {
                if (t.start() > marked.start() && t.end() <= marked.end() && pronouns.contains(t.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a credit follows: "— Ada Holm, baker", or a few words with a verb: "Holm shot back."; or whether the sentence before
     * has one, so that its quotation goes on here.
     */
    boolean credited() {
        int at = marked.end();
        while (at < reading.text().length()
                && Character.isWhitespace(reading.text().charAt(at))) {
            at++;
        }
        boolean dash =
                at < reading.text().length() && "—–-―".indexOf(reading.text().charAt(at)) >= 0;
        return dash
                || sameBlock(last + 1) && SpeechTag.opens(new Words(reading, last + 1), exclaimed())
                || sameBlock(first - 1) && quoted(first - 1) && SpeechTag.in(new Words(reading, first - 1));
    }

    /** Whether a quotation begins or ends in a sentence. */
    private boolean quoted(int sentence) {
        return reading.tokens(sentence).stream()
                .anyMatch(t -> "“”\"".indexOf(reading.text().charAt(t.start())) >= 0);
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

    /** Whether a sentence of the same block begins by speaking of a text: "The lines are from a song", "The question stands on …". */
    private boolean aboutText(int sentence) {
        return sameBlock(sentence)
                && !reading.tokens(sentence).get(0).is("with")
                && reading.tokens(sentence).stream()
                        .limit(3)
                        .anyMatch(t -> t.tagged("NN") && TEXTS.contains(t.lemma()) || exclaimed() && t.is("question"));
    }

    /** Whether the words are one sentence or two short ones: longer stretches that nobody introduces are mostly excerpts. */
    boolean brief() {
        return first == last || last == first + 1 && marked.end() - marked.start() <= LONGEST_PAIR;
    }

    /**
     * Whether a few words are plainly somebody's, though no cue says whose: they end the sentence, and what introduces them is
     * neither a naming nor a determiner.
     */
    boolean orphanWords() {
        int from = marked.start() + 1;
        int to = marked.end() - 1;
        int count = marked.closed() && from < to ? wordsUpTo(from, to, LONGEST_PARTIAL) : 0;
        if (count < 2 || !Character.isLowerCase(reading.text().charAt(from))) {
            return false;
        }
        Words words = new Words(reading, first);
        int mark = opening(words);
        if (Announcement.content(words, mark)) {
            return count >= FEWEST_NAMING;
        }
        if (Announcement.named(words, mark)) {
            return count >= FEWEST_NAMING && count <= LONGEST_PARTIAL && !by(words, marked.end());
        }
        boolean ends = reading.text().charAt(to - 1) == '.'
                && reading.sentences().get(last).end() == marked.end();
        return ends
                && count < LONGEST_PARTIAL
                && words.in(mark - 1, Set.of("only", "just", "merely", "simply"))
                && !text(first)
                && !spokenNearby();
    }

    /** Whether an agent follows: "called “…” by the bishop". */
    private static boolean by(Words words, int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.start(i) >= offset && words.is(i, "by")) {
                return true;
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
