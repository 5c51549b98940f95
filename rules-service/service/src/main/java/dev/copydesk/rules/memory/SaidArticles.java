package dev.copydesk.rules.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.copydesk.contracts.article.ParsedArticle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the remembered articles said, read from their rows. Those asked for last are kept as they were read: each new article on a
 * story asks for all the others on it, and reading them anew each time was a sixth of all that this service did.
 */
@ApplicationScoped
class SaidArticles {
    /** Of all texts that are kept read: a hundred articles of 700 words. With their facts they take some 12 MB. */
    private static final long MOST_CHARACTERS = 500_000;

    private final RememberedArticles articles;
    private final Cache<Long, Said> latest = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Long id, Said said) -> 1 + said.article().text().length())
            .build();

    SaidArticles(RememberedArticles articles) {
        this.articles = articles;
    }

    private record Said(Version version, ParsedArticle article) {}

    /** What an article said, as its row has it; the row knows it from then on. */
    ParsedArticle of(RememberedArticle row) {
        kept(row.version())
                .ifPresentOrElse(row::know, () -> latest.put(row.id(), new Said(row.version(), row.article())));
        return row.article();
    }

    /** What the articles of these rows said, in their order; those that were forgotten are left out. */
    List<ParsedArticle> of(List<Long> rows) {
        Map<Long, ParsedArticle> found = new HashMap<>();
        List<Long> unread = new ArrayList<>();
        for (Version version : articles.versionsOf(rows)) {
            kept(version)
                    .ifPresentOrElse(article -> found.put(version.row(), article), () -> unread.add(version.row()));
        }
        if (!unread.isEmpty()) {
            articles.list("id in ?1", unread).forEach(row -> found.put(row.id(), of(row)));
        }
        return rows.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Optional<ParsedArticle> kept(Version version) {
        return Optional.ofNullable(latest.getIfPresent(version.row()))
                .filter(said -> said.version().isSameAs(version))
                .map(Said::article);
    }
}
