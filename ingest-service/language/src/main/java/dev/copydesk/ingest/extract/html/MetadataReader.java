package dev.copydesk.ingest.extract.html;

import dev.copydesk.ingest.extract.block.Characters;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page's metadata: the article's JSON-LD before Dublin Core, Open Graph and other meta elements before markup. */
final class MetadataReader {
    private static final int LONGEST = 500;
    private static final int LONGEST_BYLINE = 150;

    /** ISO 8601 with or without time, seconds and zone; the zone's colon may be missing. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSS][.SS][.S][XXX][XX][X]]", Locale.ROOT);

    private static final Pattern TITLE_END = Pattern.compile("\\s+[|»–—·-]\\s+[^|»–—·]{1,60}$");
    private static final Pattern BYLINE_EDGES =
            Pattern.compile("^(?:written )?by:? |[\\s|,—–-]++$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Document document;
    private final Map<String, String> meta = new HashMap<>();
    private final JsonLd jsonLd;

    private MetadataReader(Document document) {
        this.document = document;
        this.jsonLd = JsonLd.of(document);
        for (Element element : document.head().select("meta[content]")) {
            names(element, "property").forEach(name -> meta.put(name, element.attr("content")));
        }
        for (Element element : document.select("meta[content]")) {
            Stream.of("property", "name", "itemprop", "http-equiv")
                    .flatMap(attribute -> names(element, attribute))
                    .forEach(name -> meta.putIfAbsent(name, element.attr("content")));
        }
    }

    static PageMetadata read(Document document) {
        MetadataReader reader = new MetadataReader(document);
        return new PageMetadata(
                reader.headline(),
                reader.byline(),
                reader.publishedAt(),
                reader.outlet(),
                reader.url(),
                reader.language());
    }

    /** The one or more names in an attribute, {@code DC.title} as {@code dc:title}. */
    private static Stream<String> names(Element element, String attribute) {
        return SPACES.splitAsStream(element.attr(attribute).strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .map(name -> name.replace('.', ':'));
    }

    private String headline() {
        String told = first(
                jsonLd.headline(),
                meta("dc:title", "dcterms:title", "og:title", "title", "twitter:title", "parsely-title"));
        if (told != null) {
            return withoutOutlet(told);
        }
        String title = clean(document.title());
        return title == null ? null : withoutOutlet(title);
    }

    /** "Toll to rise | The Harbour Post" without the outlet, when the rest is still a headline. */
    private String withoutOutlet(String title) {
        String shorter = TITLE_END.matcher(title).replaceFirst("");
        String outlet = outlet();
        boolean ends = outlet != null && title.toLowerCase(Locale.ROOT).endsWith(outlet.toLowerCase(Locale.ROOT));
        return ends && !shorter.isBlank() ? shorter : title;
    }

    private String byline() {
        Stream<String> told = Stream.concat(
                Stream.of(jsonLd.byline()),
                Stream.of(
                                "dc:creator",
                                "dcterms:creator",
                                "author",
                                "parsely-author",
                                "article:author",
                                "sailthru:author",
                                "byl")
                        .map(meta::get));
        Stream<String> shown =
                document.select("[rel=author], [itemprop=author], [class*=byline], [class*=author-name]").stream()
                        .map(Element::text)
                        .filter(text -> text.length() <= LONGEST_BYLINE);
        return Stream.concat(told, shown)
                .map(MetadataReader::clean)
                .filter(byline -> byline != null && !isAddress(byline))
                .map(byline -> BYLINE_EDGES.matcher(byline).replaceAll(""))
                .filter(byline -> !byline.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Instant publishedAt() {
        List<String> told = new ArrayList<>();
        told.add(jsonLd.publishedAt());
        told.add(meta(
                "article:published_time",
                "og:published_time",
                "datepublished",
                "parsely-pub-date",
                "sailthru:date",
                "dc:date",
                "dcterms:created",
                "date",
                "pubdate"));
        document.select("time[datetime][itemprop=datePublished], time[datetime][pubdate]")
                .forEach(time -> told.add(time.attr("datetime")));
        return told.stream()
                .map(MetadataReader::time)
                .filter(time -> time != null)
                .findFirst()
                .orElse(null);
    }

    private String outlet() {
        return first(jsonLd.outlet(), meta("og:site_name", "dc:publisher", "publisher", "application-name"));
    }

    private String url() {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        String linked = canonical == null ? null : canonical.attr("href");
        return Stream.of(linked, meta("og:url"), jsonLd.url())
                .filter(MetadataReader::isAddress)
                .findFirst()
                .orElse(null);
    }

    private String language() {
        Element html = document.selectFirst("html");
        String told = first(
                html == null ? null : clean(html.attr("lang")),
                first(jsonLd.language(), meta("content-language", "dc:language", "og:locale")));
        if (told == null) {
            return null;
        }
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(told.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    private String meta(String... names) {
        return Stream.of(names)
                .map(meta::get)
                .map(MetadataReader::clean)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static String first(String one, String other) {
        String cleaned = clean(one);
        return cleaned == null ? other : cleaned;
    }

    /**
     * Entities that were encoded twice resolved, white space folded; null when nothing, or more than a line, is left, and when
     * it holds half a surrogate pair, as JSON may: no message could carry that.
     */
    private static String clean(String value) {
        if (value == null || value.length() > LONGEST) {
            return null;
        }
        String words = Characters.fold(Parser.unescapeEntities(value, false));
        return words.isEmpty() || !isWellFormed(words) ? null : words;
    }

    private static boolean isWellFormed(String words) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(words);
    }

    private static boolean isAddress(String value) {
        if (value == null || value.length() > 4 * LONGEST || !isWellFormed(value)) {
            return false;
        }
        try {
            URI address = new URI(value.strip());
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Instant time(String value) {
        String told = clean(value);
        if (told == null) {
            return null;
        }
        try {
            TemporalAccessor time = TIME.parseBest(told, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (time instanceof OffsetDateTime zoned) {
                return zoned.toInstant();
            }
            return time instanceof LocalDateTime local
                    ? local.toInstant(ZoneOffset.UTC)
                    : LocalDate.from(time).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
