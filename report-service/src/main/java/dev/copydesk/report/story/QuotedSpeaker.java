package dev.copydesk.report.story;

import dev.copydesk.contracts.fact.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A speaker of a story with the words that the outlets quote.
 *
 * @param speaker as the first outlet writes the name
 * @param disputed whether a flag says that one saying stands in several wordings
 * @param wordings in the order of their first publication
 */
public record QuotedSpeaker(String speaker, boolean disputed, List<Wording> wordings) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

    /**
     * A quotation in one wording.
     *
     * @param words as written
     * @param outlets who has it so
     * @param disputed whether a flag sets it against another wording
     * @param at where the first of them has it
     */
    public record Wording(String words, List<String> outlets, boolean disputed, Passage at) {}

    /**
     * The speakers of a story, those first of whom a wording is disputed.
     *
     * @param tellers the story's articles, the first published first
     * @param disputed the quotations that flags set against other wordings
     */
    static List<QuotedSpeaker> of(List<Teller> tellers, Set<Passage> disputed) {
        Map<String, Map<String, Heard>> speakers = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Teller teller : tellers) {
            for (Told.Quotation quotation : teller.told().quotations()) {
                Passage at = new Passage(teller.articleId(), quotation.start(), quotation.end());
                names.putIfAbsent(quotation.key(), quotation.speaker());
                speakers.computeIfAbsent(quotation.key(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(plain(quotation.words()), words -> new Heard(quotation.words(), at))
                        .add(teller.outlet(), disputed.contains(at));
            }
        }
        List<QuotedSpeaker> quoted = new ArrayList<>();
        speakers.forEach((key, heard) -> {
            List<Wording> wordings = heard.values().stream().map(Heard::wording).toList();
            quoted.add(new QuotedSpeaker(names.get(key), wordings.stream().anyMatch(Wording::disputed), wordings));
        });
        quoted.sort(Comparator.comparing(QuotedSpeaker::disputed).reversed());
        return List.copyOf(quoted);
    }

    private static String plain(String words) {
        return NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A wording and who has it so far. */
    private static final class Heard {
        private final String words;
        private final Passage first;
        private final Set<String> outlets = new LinkedHashSet<>();
        private boolean disputed;

        Heard(String words, Passage first) {
            this.words = words;
            this.first = first;
        }

        void add(String outlet, boolean isDisputed) {
            outlets.add(outlet);
            disputed |= isDisputed;
        }

        Wording wording() {
            return new Wording(words, List.copyOf(outlets), disputed, first);
        }
    }
}
