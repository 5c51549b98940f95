package dev.copydesk.ingest.language.quotation;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.ingest.language.quotation.QuoteMarks.Marked;
import dev.copydesk.ingest.language.text.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads quotations and who spoke them. A quotation that stands as a sentence has its speaker in its own sentence, in the
 * one beside it, or in the quotation that it continues; where all of these are silent it has none. A few words in quotation
 * marks are a quotation when their sentence has a cue of saying, else a term, a title or a nickname.
 */
public final class QuotationReader {
    /** So many quotations without a speaker are looked for in the rest of the article; each costs its whole length. */
    private static final int MOST_COMPARED = 40;

    /** Copy with so many sentences in the first person outside of quotation marks is a column or an essay. */
    private static final int COLUMN = 3;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we");

    private final Reading reading;
    private final Map<Integer, List<Attribution>> attributions = new HashMap<>();
    private final List<Quotation> found = new ArrayList<>();
    private int comparisons;

    /** Read when first asked for; few articles ask. */
    private Boolean column;

    /** Read when first asked for, as the column is. */
    private BitSet answers;

    /** The block whose quotation goes on in the next one; -1 while there is none. */
    private int leftOpen = -1;

    private QuotationReader(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        for (Attribution a : attributions) {
            if (a.source() != null) {
                this.attributions
                        .computeIfAbsent(a.sentence(), s -> new ArrayList<>())
                        .add(a);
            }
        }
    }

    /**
     * The quotations in an article, ordered by start offset.
     *
     * @param attributions what {@link AttributionReader} found in the same reading
     */
    public static List<Quotation> read(Reading reading, List<Attribution> attributions) {
        QuotationReader reader = new QuotationReader(reading, attributions);
        int sentence = 0;
        for (int b = 0; b < reading.blocks().size(); b++) {
            while (sentence < reading.sentences().size()
                    && reading.sentences().get(sentence).block() < b) {
                sentence++;
            }
            BlockKind kind = reading.blocks().get(b).kind();
            if (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM) {
                reader.block(b, sentence);
            }
        }
        return reader.found;
    }

    private void block(int b, int firstSentence) {
        Block block = reading.blocks().get(b);
        int sentence = firstSentence;
        for (Marked marked : QuoteMarks.find(reading.text(), block.start(), block.end())) {
            if (!marked.closed()) {
                if (!continues(b)) {
                    continue;
                }
                leftOpen = b;
            }
            while (sentence + 1 < reading.sentences().size()
                    && reading.sentences().get(sentence + 1).start() <= marked.start()) {
                sentence++;
            }
            Surroundings around = new Surroundings(reading, marked, sentence);
            Quotation quotation = around.whole() || !marked.closed() ? whole(marked, around) : partial(marked, around);
            if (quotation != null) {
                found.add(quotation);
            }
        }
    }

    /** Whether the next block takes up a quotation that this one leaves open. */
    private boolean continues(int b) {
        if (b + 1 >= reading.blocks().size()) {
            return false;
        }
        char first = reading.text().charAt(reading.blocks().get(b + 1).start());
        return first == '“' || first == '"';
    }

    private Quotation partial(Marked marked, Surroundings around) {
        Attribution nearest = nearest(marked, around.first(), around.last());
        if (nearest != null && nearest.sourceKind() != SourceKind.NONE) {
            return quotation(marked, around, nearest, false);
        }
        boolean heard = attributed(around.first() - 1, around) || attributed(around.last() + 1, around);
        return !heard && nearest == null && around.orphanWords() ? silent(marked, around, false) : null;
    }

    private Quotation whole(Marked marked, Surroundings around) {
        Attribution nearest = nearest(marked, around.first(), around.last());
        if (nearest != null) {
            return quotation(marked, around, nearest, true);
        }
        Quotation before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean silent = before != null && before.speaker() == null;
        if (before != null && around.continues(before) && (silent || !interrupted(before, around))) {
            return silent
                    ? null
                    : new Quotation(
                            marked.start(),
                            marked.end(),
                            around.first(),
                            before.speaker(),
                            before.speakerStart(),
                            before.speakerEnd(),
                            before.speakerKind(),
                            true);
        }
        if (!around.alone()) {
            return around.announced() ? silent(marked, around, true) : null;
        }
        Attribution beside = beside(around);
        if (beside != null) {
            return quotation(marked, around, beside, true);
        }
        boolean excused = column()
                || answer(around)
                || around.spokenNearby()
                || !around.brief()
                || !around.doubleMarked()
                || around.credited()
                || goesOn(around)
                || repeated(marked);
        return excused ? null : silent(marked, around, true);
    }

    /** Whether somebody writes in the first person: such copy talks to its reader, and asks itself questions in quotation marks. */
    private boolean column() {
        if (column == null) {
            BitSet quoted = quoted();
            column = IntStream.range(0, reading.sentences().size())
                            .filter(s -> reading.tokens(s).stream()
                                    .anyMatch(t -> (t.is("i") || t.is("we")) && !quoted.get(t.start())))
                            .limit(COLUMN)
                            .count()
                    == COLUMN;
        }
        return column;
    }

    private boolean answer(Surroundings around) {
        if (answers == null) {
            answers = Interview.answers(reading);
        }
        return answers.get(reading.sentences().get(around.first()).block());
    }

    private BitSet quoted() {
        BitSet quoted = new BitSet(reading.text().length());
        for (Block block : reading.blocks()) {
            QuoteMarks.find(reading.text(), block.start(), block.end()).forEach(m -> quoted.set(m.start(), m.end()));
        }
        return quoted;
    }

    /** Whether the paragraph before leaves its quotation open: whose that is, or that it is nobody's, was said there. */
    private boolean goesOn(Surroundings around) {
        return leftOpen >= 0 && reading.sentences().get(around.first()).block() == leftOpen + 1;
    }

    /** Whether somebody else is heard between a quotation and the one that follows it. */
    private boolean interrupted(Quotation before, Surroundings around) {
        for (int s = before.sentence() + 1; s < around.first(); s++) {
            for (Attribution a : attributions.getOrDefault(s, List.of())) {
                if (a.start() > before.end() && a.sourceKind() != SourceKind.UNKNOWN && !same(a.source(), before)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean same(String source, Quotation before) {
        return PRONOUNS.contains(source.toLowerCase(Locale.ROOT))
                || PRONOUNS.contains(before.speaker().toLowerCase(Locale.ROOT))
                || source.contains(before.speaker())
                || before.speaker().contains(source);
    }

    /** Whether the same words stand in the article again: a heading or a pull quote shows what the story attributes. */
    private boolean repeated(Marked marked) {
        comparisons++;
        int to = marked.end() - 1;
        while (to > marked.start() && !Character.isLetterOrDigit(reading.text().charAt(to - 1))) {
            to--;
        }
        String words = reading.quote(marked.start() + 1, Math.max(marked.start() + 1, to));
        int first = reading.text().indexOf(words);
        return comparisons <= MOST_COMPARED
                && (first < marked.start() || reading.text().indexOf(words, marked.end()) >= 0);
    }

    /** The cue closest to the quotation in the sentences that it touches, those inside of it left out. */
    private Attribution nearest(Marked marked, int first, int last) {
        Attribution nearest = null;
        int least = Integer.MAX_VALUE;
        for (int s = first; s <= last; s++) {
            for (Attribution a : attributions.getOrDefault(s, List.of())) {
                int distance = a.end() <= marked.start() ? marked.start() - a.end() : a.start() - marked.end();
                if (distance >= 0 && distance < least) {
                    least = distance;
                    nearest = a;
                }
            }
        }
        return nearest;
    }

    /** The cue of a person in the sentence before, or in the one after, of the same block. */
    private Attribution beside(Surroundings around) {
        for (int s : new int[] {around.first() - 1, around.last() + 1}) {
            if (!around.sameBlock(s) && s > around.first()) {
                continue;
            }
            for (Attribution a : attributions.getOrDefault(s, List.of())) {
                boolean one = a.sourceKind() != SourceKind.UNNAMED_GROUP
                        && a.sourceKind() != SourceKind.DOCUMENT
                        && (around.sameBlock(s) || !a.cue().equals("according to"))
                        && !(a.sourceKind() == SourceKind.NAMED_INSTITUTION
                                && (!around.speaksForBody() || a.cue().equals("according to")));
                if (s < around.first() && one || s > around.first() && around.speaks(a)) {
                    return a;
                }
            }
        }
        return null;
    }

    private boolean attributed(int sentence, Surroundings around) {
        return around.sameBlock(sentence)
                && attributions.getOrDefault(sentence, List.of()).stream()
                        .anyMatch(a -> a.sourceKind() != SourceKind.UNNAMED_GROUP
                                && a.sourceKind() != SourceKind.UNNAMED_PERSON
                                && a.sourceKind() != SourceKind.COLLECTIVE);
    }

    private Quotation quotation(Marked marked, Surroundings around, Attribution by, boolean whole) {
        return new Quotation(
                marked.start(),
                marked.end(),
                around.first(),
                by.source(),
                by.sourceStart(),
                by.sourceEnd(),
                by.sourceKind(),
                whole);
    }

    private static Quotation silent(Marked marked, Surroundings around, boolean whole) {
        return new Quotation(marked.start(), marked.end(), around.first(), null, -1, -1, SourceKind.NONE, whole);
    }
}
