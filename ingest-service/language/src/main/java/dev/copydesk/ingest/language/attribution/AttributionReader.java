package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.doubt.DoubtForms;
import dev.copydesk.ingest.language.doubt.DoubtKeys;
import dev.copydesk.ingest.language.hearsay.HearsayForms;
import dev.copydesk.ingest.language.hearsay.HearsayKeys;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.quotation.QuoteMarks;
import dev.copydesk.ingest.language.quotation.QuoteMarks.Marked;
import dev.copydesk.ingest.language.source.Bodies;
import dev.copydesk.ingest.language.source.DelayedName;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.SourceKinds;
import dev.copydesk.ingest.language.text.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads who stands behind the assertions of an article. */
public final class AttributionReader {
    /** Words of a title or a term that long may hold a verb of saying by chance; a short pair may be marks that lost step. */
    private static final int SPEECH = 30;

    /** No sentence has more; a text made to have more costs no more. */
    private static final int MOST_PER_SENTENCE = 30;

    /** Blocks in which the copy itself tells something. */
    private static final Set<BlockKind> TELLING =
            EnumSet.of(BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL);

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    /** A pronoun's person was named at most so many sentences before. */
    private static final int PRONOUN_REACH = 3;

    /** What somebody saw or did, in characters, stands between who it was and "he said". */
    private static final int SAID_AFTER = 10;

    /** A conjunction with a new subject; "…, but are looking" goes on with the old one. */
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            ", (?:and|but|while) (?!(?:(?:also|still|now|then|later|never) )?(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|may|might|that) )");

    /** What is printed as it stands: "Here is a passage", "a column entitled", "Here is Ada Holm". */
    private static final Pattern EXCERPT = Pattern.compile(
            "\\b(?:(?:section|excerpt|extract|passage|paragraph|transcript|testimony|verbatim|explainer)s?|entitled|titled|headlined"
                    + "|[Hh]ere(?:['’]s| is) \\p{Lu})");

    /**
     * What a reader of the page clicks on; copied with the copy, it stands beside words that are not the copy's. At most characters
     * the look at the first letter ends the search.
     */
    private static final Pattern CONTROLS = Pattern.compile(
            "(?=[ACFHJMOPRSW])(?:\\b(?:(?:Hide|Show|Open) [Cc]aption\\b|JUST WATCHED\\b|Replay More Videos\\b|MUST WATCH\\b|Play Video\\b"
                    + "|Facebook Twitter Pinterest\\b|Click here to\\b|Sign up (?:for|to)\\b)"
                    + "|^(?:CLOSE|ADVERTISEMENT|WATCH|READ MORE|RELATED)\\b)");

    private static final Pattern STOPPED = Pattern.compile("[.!?:;…][\"”’')\\]]{0,2}$");

    /** What follows a colon is named at most so many characters before it. */
    private static final int LEAD_IN = 200;

    private final Reading reading;
    private final BitSet speech;
    private final List<Attribution> found = new ArrayList<>();
    private final Set<String> bodies = new HashSet<>();

    /** Read when first asked for; few articles ask. */
    private Set<String> persons;

    private AttributionReader(Reading reading) {
        this.reading = reading;
        this.speech = speech(reading);
    }

    /**
     * The attributions in an article, ordered by start offset. Those within direct speech are left out; so are headings and captions,
     * which the copy below answers for, and what is set as a quotation, which is somebody else's.
     */
    public static List<Attribution> read(Reading reading) {
        AttributionReader reader = new AttributionReader(reading);
        BitSet telling = reader.telling();
        for (int s = 0; s < reading.sentences().size(); s++) {
            if (!telling.get(reading.sentences().get(s).block())) {
                continue;
            }
            reader.sentence(new Words(reading, s)).stream()
                    .filter(reader::outsideSpeech)
                    .distinct()
                    .limit(MOST_PER_SENTENCE)
                    .sorted(Comparator.comparingInt(Attribution::start))
                    .map(reader::resolved)
                    .forEach(reader.found::add);
        }
        return List.copyOf(reader.found);
    }

    /** The blocks in which the copy itself tells something; each is looked at once. */
    private BitSet telling() {
        BitSet telling = new BitSet();
        boolean head = reading.blocks().size() > 1;
        for (int block = 0; block < reading.blocks().size(); block++) {
            head = head && !stopped(block);
            boolean tells = TELLING.contains(reading.blocks().get(block).kind());
            telling.set(block, tells && !head && !excerpt(block) && !furniture(block));
        }
        return telling;
    }

    /** Whether the paragraph before says that this one is taken from a text: "Here is a passage from the report:". */
    private boolean excerpt(int block) {
        if (block == 0) {
            return false;
        }
        Block before = reading.blocks().get(block - 1);
        return reading.text().charAt(before.end() - 1) == ':'
                && EXCERPT.matcher(reading.text())
                        .region(Math.max(before.start(), before.end() - LEAD_IN), before.end())
                        .find();
    }

    /** Whether a paragraph ends as a sentence does; the lines of a deck above the copy do not. */
    private boolean stopped(int block) {
        Block words = reading.blocks().get(block);
        return STOPPED.matcher(reading.text())
                .region(Math.max(words.start(), words.end() - 3), words.end())
                .find();
    }

    /** Whether a paragraph is the caption, player or teaser of a web page. */
    private boolean furniture(int block) {
        Block words = reading.blocks().get(block);
        return CONTROLS.matcher(reading.text())
                .region(words.start(), words.end())
                .find();
    }

    private boolean outsideSpeech(Attribution a) {
        return !speech.get(a.start()) && !speech.get(a.end() - 1);
    }

    /** Direct speech, and short words in curly marks, which always find their partner. */
    private static BitSet speech(Reading reading) {
        BitSet speech = new BitSet(reading.text().length());
        for (Block block : reading.blocks()) {
            for (Marked marked : QuoteMarks.find(reading.text(), block.start(), block.end())) {
                boolean sure =
                        marked.end() - marked.start() > SPEECH || reading.text().charAt(marked.start()) == '“';
                if (marked.closed() && sure) {
                    speech.set(marked.start(), marked.end());
                }
            }
        }
        Turns.of(reading).forEach(turn -> speech.set(turn.start(), turn.end()));
        return speech;
    }

    /** Hearsay in a clause that names a source is that source's hedge; without a source it stands for itself. */
    private List<Attribution> sentence(Words words) {
        List<Attribution> cues = new ArrayList<>(CueReader.read(words, KeyWords.OF_CUES));
        List<Attribution> all = new ArrayList<>(DoubtForms.find(words, DoubtKeys.WORDS));
        all.addAll(AssertionForms.find(words, KeyWords.OF_ASSERTION));
        all.addAll(WrongdoingForms.find(words, KeyWords.OF_WRONGDOING));
        for (Attribution hearsay : HearsayForms.find(words, HearsayKeys.WORDS)) {
            boolean covered = false;
            cues.removeIf(cue -> overlap(cue, hearsay) && cue.sourceKind() == SourceKind.DOCUMENT);
            for (int c = 0; c < cues.size(); c++) {
                Attribution cue = cues.get(c);
                boolean fronted = hearsay.start() == words.start(0) && words.is(0, "according");
                if (!fronted && covers(cue, hearsay) || overlap(cue, hearsay)) {
                    cues.set(c, hedged(cue, words.quote(hearsay)));
                    covered = true;
                }
            }
            if (!covered) {
                all.add(hearsay);
            }
        }
        for (Attribution cue : cues) {
            all.add(Anonymity.reasoned(cue, reading));
        }
        return all;
    }

    private static boolean overlap(Attribution a, Attribution b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    /** Whether a cue's clause holds the words: nothing between them opens a statement of its own. */
    private boolean covers(Attribution cue, Attribution words) {
        if (words.start() >= cue.end()) {
            return !opens(reading.quote(cue.end(), words.start()));
        }
        return words.end() <= cue.start() && !opens(reading.quote(words.end(), cue.start()));
    }

    private static boolean opens(String between) {
        return between.indexOf(';') >= 0 || NEW_CLAUSE.matcher(between).find();
    }

    /** "She added" after one named person is that person; "Riau insisted" after "the company, Riau Metals" is that company. */
    private Attribution resolved(Attribution a) {
        if (a.sourceKind() == SourceKind.NAMED_INSTITUTION) {
            String name = bodyNamed(a);
            bodies.addAll(name == null ? List.of() : List.of(name.split(" ")));
        } else if (a.sourceKind() == SourceKind.NAMED_PERSON
                && bodies.contains(a.source())
                && !persons().contains(a.source())) {
            return with(a, SourceKind.NAMED_INSTITUTION, a.hedge());
        }
        boolean unnamed = a.sourceKind() == SourceKind.UNNAMED_PERSON || a.sourceKind() == SourceKind.UNNAMED_GROUP;
        if (unnamed && a.cue().equals("tell") && toldTo(a)) {
            return with(a, SourceKind.UNKNOWN, a.hedge());
        }
        if (a.sourceKind() == SourceKind.UNNAMED_PERSON && DelayedName.follows(reading, a)) {
            return with(a, SourceKind.NAMED_PERSON, a.hedge());
        }
        if (a.cueClass() == CueClass.CLAIM
                && "it".equalsIgnoreCase(a.source())
                && opensWith(SourceKind.NAMED_INSTITUTION, a.sentence() - 1)) {
            return with(a, SourceKind.NAMED_INSTITUTION, a.hedge());
        }
        if (a.source() == null || !PRONOUNS.contains(a.source().toLowerCase(Locale.ROOT))) {
            return a;
        }
        for (int i = found.size() - 1; i >= 0 && found.get(i).sentence() >= a.sentence() - PRONOUN_REACH; i--) {
            Attribution before = found.get(i);
            if (before.sourceKind() == SourceKind.NAMED_PERSON) {
                return with(a, SourceKind.NAMED_PERSON, a.hedge());
            }
            if (before.sourceKind() == SourceKind.UNNAMED_PERSON || before.sourceKind() == SourceKind.ROLE) {
                return a;
            }
        }
        if (opensWith(SourceKind.NAMED_PERSON, a.sentence() - 1)) {
            return with(a, SourceKind.NAMED_PERSON, a.hedge());
        }
        Attribution here = describedHere(a);
        return here == null ? a : here;
    }

    /** "A cutter who works next door heard whistling, he said": who says so is described at the head of the sentence; null where nobody is. */
    private Attribution describedHere(Attribution a) {
        String text = reading.text();
        boolean tag = a.end() < text.length()
                && text.startsWith(", ", a.start() - 2)
                && ".!?".indexOf(text.charAt(a.end())) >= 0;
        if (!tag) {
            return null;
        }
        Words words = new Words(reading, a.sentence());
        Phrase first = NounPhrases.baseAfter(words, 0);
        boolean later = first != null && first.from() == 0 && words.end(first.to() - 1) + SAID_AFTER < a.start();
        boolean somebody = first != null
                && (words.in(0, Set.of("a", "an", "one")) && words.is(first.to(), "who")
                        || SourceKinds.of(words, first) == SourceKind.UNNAMED_PERSON);
        if (!later || !somebody) {
            return null;
        }
        return new Attribution(
                words.start(0),
                a.end(),
                a.sentence(),
                a.cue(),
                a.cueClass(),
                words.text(0, first.to()),
                words.start(0),
                words.end(first.to() - 1),
                SourceKind.UNNAMED_PERSON,
                a.hedge(),
                a.reason());
    }

    /** The name of a source that the copy calls a company or the like; null where it does not. */
    private String bodyNamed(Attribution a) {
        Words words = new Words(reading, a.sentence());
        int from = 0;
        while (words.has(from) && words.start(from) < a.sourceStart()) {
            from++;
        }
        int to = from;
        while (words.has(to) && words.end(to) <= a.sourceEnd()) {
            to++;
        }
        return Bodies.name(words, new Phrase(from, to));
    }

    /** "An aide told Holm": the hearer is a person of the story, and it is his to tell. */
    private boolean toldTo(Attribution a) {
        Words words = new Words(reading, a.sentence());
        int hearer = 0;
        while (words.has(hearer) && words.start(hearer) < a.end()) {
            hearer++;
        }
        return words.tagged(hearer, "NNP")
                && !words.tagged(hearer + 1, "NNP")
                && persons().contains(words.token(hearer).form());
    }

    /** The last words of the names that the article has in full: "Holm" of "Daniel Holm". */
    private Set<String> persons() {
        if (persons == null) {
            persons = new HashSet<>();
            for (int s = 0; s < reading.sentences().size(); s++) {
                surnames(new Words(reading, s));
            }
        }
        return persons;
    }

    private void surnames(Words words) {
        for (int i = 1; i < words.size(); i++) {
            boolean full = words.tagged(i, "NNP") && words.tagged(i - 1, "NNP") && !words.tagged(i + 1, "NNP");
            if (full && !Bodies.speaker(words, i - 1)) {
                persons.add(words.token(i).form());
            }
        }
    }

    /** Whether a sentence begins with one that a pronoun may be: "Holm left. She added …", "The mill has closed. It claimed …". */
    private boolean opensWith(SourceKind kind, int sentence) {
        if (sentence < 0) {
            return false;
        }
        Words words = new Words(reading, sentence);
        Phrase first = NounPhrases.baseAfter(words, 0);
        return first != null && SourceKinds.of(words, first) == kind;
    }

    private static Attribution hedged(Attribution a, String hedge) {
        return with(a, a.sourceKind(), hedge);
    }

    private static Attribution with(Attribution a, SourceKind kind, String hedge) {
        return new Attribution(
                a.start(),
                a.end(),
                a.sentence(),
                a.cue(),
                a.cueClass(),
                a.source(),
                a.sourceStart(),
                a.sourceEnd(),
                kind,
                hedge,
                a.reason());
    }
}
