package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.article.SourceRun;
import dev.copydesk.ingest.extract.block.Characters;
import java.util.List;

/** What tests ask of extracted copy. */
final class Copies {
    private Copies() {}

    static ExtractedCopy plain(String content) {
        return Extractor.extract(Extractor.PLAIN, content, null);
    }

    static ExtractedCopy html(String content) {
        return Extractor.extract(Extractor.HTML, content, null);
    }

    static List<String> blocks(ExtractedCopy copy) {
        return copy.blocks().stream()
                .map(block -> copy.text().substring(block.start(), block.end()))
                .toList();
    }

    static List<BlockKind> kinds(ExtractedCopy copy) {
        return copy.blocks().stream().map(Block::kind).toList();
    }

    /** The blocks are the text, in order, parted by single line feeds; every run stands in the source as it says. */
    static void assertSound(ExtractedCopy copy, String content) {
        assertThat(String.join("\n", blocks(copy))).isEqualTo(copy.text());
        int before = 0;
        for (SourceRun run : copy.origin()) {
            assertThat(run.start()).isGreaterThanOrEqualTo(before);
            assertThat(run.end())
                    .isGreaterThan(run.start())
                    .isLessThanOrEqualTo(copy.text().length());
            assertThat(run.field()).isEqualTo("content");
            for (int i = run.start(); i < run.end(); i++) {
                char shown = copy.text().charAt(i);
                char sent = content.charAt(run.sourceStart() + i - run.start());
                assertThat(Characters.isSpace(sent) ? ' ' : sent)
                        .describedAs("character %d of the text", i)
                        .isEqualTo(shown);
            }
            before = run.end();
        }
    }

    /** Where the words stand in the content, by the way back; -1 where it is not known for all of them. */
    static int sourceOf(ExtractedCopy copy, String words) {
        int at = copy.text().indexOf(words);
        assertThat(at).describedAs("'%s' in the text", words).isNotNegative();
        return copy.origin().stream()
                .filter(run -> run.start() <= at && at + words.length() <= run.end())
                .mapToInt(run -> run.sourceStart() + at - run.start())
                .findFirst()
                .orElse(-1);
    }
}
