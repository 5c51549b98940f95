package dev.copydesk.ingest.backfill.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A WordPress site's REST API.
 *
 * @param api its address, such as {@code https://gazette.example/wp-json/wp/v2}
 */
public record Site(URI api) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String FIELDS = "id,date_gmt,modified_gmt,status,link,title,content";

    /** Where the posts from there on are listed, those modified first at the front. */
    public URI posts(Cursor from) {
        String base = api.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
                + "/posts?status=publish&orderby=modified&order=asc"
                + "&modified_after=" + encoded(TIME.format(from.after()))
                + "&per_page=" + from.pageSize()
                + "&page=" + from.page()
                + "&_fields=" + encoded(FIELDS));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
