package dev.copydesk.rules.packs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Packs and copy for tests. */
final class Packs {
    static final String MANIFEST = "name: harbour\nversion: 3\ntitle: Harbour style\n";

    private Packs() {}

    /** A pack with a valid pack.yaml and one other file. */
    static PackFiles with(String name, String content) {
        return of(Map.of(Manifest.FILE, MANIFEST, name, content));
    }

    static PackFiles of(Map<String, String> files) {
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach((name, content) -> contents.put(name, content.getBytes(UTF_8)));
        return new PackFiles("harbour", contents, List.of());
    }

    /** An article of so many sentences in one paragraph. */
    static ParsedArticle articleOf(int sentences) {
        String text = "No. ".repeat(sentences).strip();
        Facts facts = new Facts(
                List.of(new Block(BlockKind.PARAGRAPH, 0, text.length())),
                IntStream.range(0, sentences)
                        .mapToObj(i -> new Sentence(4 * i, 4 * i + 3, 0))
                        .toList(),
                null,
                null,
                null,
                null,
                null);
        return article(text, facts);
    }

    /** An article with a headline and a paragraph of one sentence; what stands between curly marks is a quotation. */
    static ParsedArticle article(String headline, String paragraph) {
        String text = headline + "\n" + paragraph;
        int second = headline.length() + 1;
        List<Quotation> quotations = new ArrayList<>();
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            quotations.add(new Quotation(open, text.indexOf('”', open) + 1, 1, null, -1, -1, SourceKind.NONE, true));
        }
        Facts facts = new Facts(
                List.of(
                        new Block(BlockKind.HEADLINE, 0, headline.length()),
                        new Block(BlockKind.PARAGRAPH, second, text.length())),
                List.of(new Sentence(0, headline.length(), 0), new Sentence(second, text.length(), 1)),
                null,
                null,
                null,
                quotations,
                null);
        return article(text, facts);
    }

    private static ParsedArticle article(String text, Facts facts) {
        ArticleHeader header =
                new ArticleHeader("test:a", 1, "test", null, null, "en", null, null, null, Instant.EPOCH);
        return new ParsedArticle(header, text, null, null, facts);
    }
}
