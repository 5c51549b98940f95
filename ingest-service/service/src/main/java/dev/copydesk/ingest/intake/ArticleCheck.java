package dev.copydesk.ingest.intake;

import dev.copydesk.ingest.problem.FieldError;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What every article must hold, whichever way it comes. Finds all faults, not only the first. */
final class ArticleCheck {
    static final int LONGEST_ID = 400;
    static final int LONGEST_LINE = 2_000;

    private static final Set<String> CONTENT_TYPES = Set.of("text/plain", "text/html");
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");
    private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final List<FieldError> faults = new ArrayList<>();

    private ArticleCheck() {}

    /** The fields that are wrong, by their names in our own JSON; none when the article can be taken. */
    static List<FieldError> faultsOf(IncomingArticle article) {
        ArticleCheck check = new ArticleCheck();
        check.id(article.id());
        check.revision(article.revision());
        check.url(article.url());
        check.language(article.language());
        check.line("outlet", article.outlet());
        check.line("headline", article.headline());
        check.line("byline", article.byline());
        check.time("publishedAt", article.publishedAt());
        check.time("embargoedUntil", article.embargoedUntil());
        check.evolvedFrom(article.evolvedFrom());
        check.body(article.contentType(), article.content());
        return check.faults;
    }

    /** What is wrong with the withdrawal of an article. */
    static List<FieldError> faultsOf(Pushed.Withdrawal withdrawal) {
        ArticleCheck check = new ArticleCheck();
        check.id(withdrawal.id());
        check.revision(withdrawal.revision());
        return check.faults;
    }

    private void id(String id) {
        if (id == null || id.isBlank()) {
            fault("id", "is missing; send the article's id in your system");
        } else {
            idCharacters("id", id);
        }
    }

    private void evolvedFrom(String id) {
        if (id != null) {
            idCharacters("evolvedFrom", id);
        }
    }

    private void idCharacters(String field, String id) {
        if (id.length() > LONGEST_ID) {
            fault(field, "has " + id.length() + " characters; " + LONGEST_ID + " at most");
        } else if (id.codePoints().anyMatch(ArticleCheck::unfitForAnId)) {
            fault(field, "has a control character or half a surrogate pair; send printable characters");
        }
    }

    private static boolean unfitForAnId(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    private void revision(Long revision) {
        if (revision != null && revision < 0) {
            fault("revision", "is negative; send a number that grows with every change, or leave it out");
        }
    }

    private void url(String url) {
        if (url == null) {
            return;
        }
        if (url.length() > LONGEST_LINE || !isWebAddress(url)) {
            fault("url", "is no address such as https://example.org/news/1, or longer than " + LONGEST_LINE);
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getScheme() != null
                    && WEB_SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void language(String language) {
        if (language == null) {
            return;
        }
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException e) {
            fault("language", "is no BCP 47 tag; send one such as en or en-GB, or leave it out");
        }
    }

    private void line(String field, String value) {
        if (value != null && value.length() > LONGEST_LINE) {
            fault(field, "has " + value.length() + " characters; " + LONGEST_LINE + " at most");
        }
    }

    private void time(String field, Instant time) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            fault(field, "is outside of the years 1600 to 9998");
        }
    }

    private void body(String contentType, String content) {
        if (contentType == null) {
            fault("body.contentType", "is missing; send text/plain or text/html");
        } else if (!CONTENT_TYPES.contains(contentType)) {
            fault("body.contentType", "is not known; send text/plain or text/html");
        }
        if (content == null) {
            fault("body.content", "is missing; send the article's copy, which may be empty");
        }
    }

    private void fault(String field, String message) {
        faults.add(new FieldError(field, message));
    }
}
