package dev.copydesk.contracts.article;

import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.pack.PackRun;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An article with what the rules found.
 *
 * @param header identity and front matter
 * @param check rises with every check of this revision: of two verdicts on one revision the higher one has seen at least as
 *     much evidence, so it replaces the lower one
 * @param checkedAt when the rules fired
 * @param text as in {@link ParsedArticle#text()}
 * @param blocks as in {@link Facts#blocks()}
 * @param notChecked as in {@link ParsedArticle#notChecked()}
 * @param flags ordered by start offset
 * @param story id of the story that it belongs to, or null where none was found out; stays when the article changes, unless
 *     that makes it part of another story
 * @param told what it tells on that story
 * @param packs the newsroom's own rule packs that looked at it, whether or not they are switched on
 */
public record CheckedArticle(
        ArticleHeader header,
        long check,
        Instant checkedAt,
        String text,
        List<Block> blocks,
        String notChecked,
        List<Flag> flags,
        String story,
        Told told,
        List<PackRun> packs) {
    public CheckedArticle {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(checkedAt, "checkedAt");
        Objects.requireNonNull(text, "text");
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        flags = flags == null ? List.of() : List.copyOf(flags);
        told = told == null ? Told.NOTHING : told;
        packs = packs == null ? List.of() : List.copyOf(packs);
    }
}
