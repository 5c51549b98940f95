package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.ingest.language.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The turns of an interview or a transcript: paragraphs that open with who speaks ("HOLM: …"), and are his words. */
final class Turns {
    /** A label that stands so often is a speaker's; labels of a list differ. */
    private static final int AGAIN = 2;

    private static final int FEWEST = 3;

    private static final Pattern LABEL =
            Pattern.compile("(\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3}): ");

    /** Labels of what is weighed, not of who speaks. */
    private static final Set<String> HEADS =
            Set.of("claim", "verdict", "fact", "facts", "rating", "update", "note", "analysis");

    private Turns() {}

    /** The blocks that are turns, in order; none where fewer than three are. */
    static List<Block> of(Reading reading) {
        Map<String, List<Block>> labelled = new HashMap<>();
        for (Block block : reading.blocks()) {
            Matcher label = LABEL.matcher(reading.text()).region(block.start(), block.end());
            if (label.lookingAt() && !HEADS.contains(label.group(1).toLowerCase(Locale.ROOT))) {
                labelled.computeIfAbsent(label.group(1), l -> new ArrayList<>()).add(block);
            }
        }
        List<Block> turns = new ArrayList<>();
        labelled.values().stream().filter(blocks -> blocks.size() >= AGAIN).forEach(turns::addAll);
        turns.sort(Comparator.comparingInt(Block::start));
        return turns.size() >= FEWEST ? turns : List.of();
    }
}
