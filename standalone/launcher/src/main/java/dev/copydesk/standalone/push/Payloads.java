package dev.copydesk.standalone.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The senders' bodies, with the fields that matter to a check. */
final class Payloads {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter SUPERDESK_TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss'+0000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter WORDPRESS_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Payloads() {}

    static byte[] superdesk(Sample sample) {
        String time = SUPERDESK_TIME.format(sample.modified());
        return json(Map.of(
                "guid",
                "urn:newsml:copydesk.push:" + sample.id(),
                "version",
                Long.toString(sample.modified().toEpochMilli()),
                "type",
                "text",
                "pubstatus",
                "usable",
                "language",
                "en",
                "headline",
                sample.headline(),
                "body_html",
                sample.html(),
                "versioncreated",
                time,
                "firstpublished",
                time));
    }

    static byte[] ghost(Sample sample) {
        String time = sample.modified().toString();
        Map<String, Object> post = Map.of(
                "id",
                sample.hex(),
                "title",
                sample.headline(),
                "html",
                sample.html(),
                "status",
                "published",
                "url",
                "https://push.invalid/" + sample.hex() + "/",
                "updated_at",
                time,
                "published_at",
                time);
        return json(Map.of("post", Map.of("current", post, "previous", Map.of())));
    }

    static byte[] wpWebhooks(Sample sample) {
        return json(Map.of(
                "post_id", sample.number(),
                "post", wordPressRow(sample),
                "post_permalink", "https://push.invalid/?p=" + sample.number()));
    }

    static byte[] wordPressCom(Sample sample) {
        Map<String, String> fields = new TreeMap<>(wordPressRow(sample));
        fields.put("hook", "publish_post");
        fields.put("post_url", "https://push.invalid/?p=" + sample.number());
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] generic(Sample sample) {
        return json(Map.of(
                "id", sample.id(),
                "revision", sample.modified().toEpochMilli(),
                "headline", sample.headline(),
                "publishedAt", sample.modified().toString(),
                "body", Map.of("contentType", "text/html", "content", sample.html())));
    }

    static byte[] ninjs3(Sample sample) {
        return json(Map.of(
                "uri",
                "urn:newsml:copydesk.push:" + sample.id(),
                "type",
                "text",
                "versionCreated",
                sample.modified().toString(),
                "language",
                "en",
                "headlines",
                List.of(Map.of("role", "main", "value", sample.headline())),
                "bodies",
                List.of(Map.of("role", "main", "contentType", "text/html", "value", sample.html()))));
    }

    static byte[] arcXp(Sample sample) {
        String time = sample.modified().toString();
        Map<String, Object> story = Map.of(
                "_id",
                sample.hex(),
                "type",
                "story",
                "language",
                "en",
                "headlines",
                Map.of("basic", sample.headline()),
                "content_elements",
                List.of(Map.of("type", "raw_html", "content", sample.html())),
                "revision",
                Map.of("published", true),
                "publish_date",
                time,
                "last_updated_date",
                time);
        return json(Map.of("key", "story:update", "time", time, "body", story));
    }

    private static Map<String, String> wordPressRow(Sample sample) {
        String time = WORDPRESS_TIME.format(sample.modified());
        return Map.of(
                "ID",
                Long.toString(sample.number()),
                "post_title",
                sample.headline(),
                "post_content",
                sample.html(),
                "post_status",
                "publish",
                "post_type",
                "post",
                "post_date_gmt",
                time,
                "post_modified_gmt",
                time);
    }

    private static byte[] json(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of text can be written", e);
        }
    }
}
