package dev.copydesk.ingest.backfill.site;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What a site answered.
 *
 * @param headers by their names in lower case; of those that stand twice the first
 */
public record SiteAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** A header that holds a number, as those of the WordPress REST API that count posts and pages do. */
    public OptionalLong number(String name) {
        return header(name)
                .map(String::strip)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(value -> OptionalLong.of(Long.parseLong(value)))
                .orElse(OptionalLong.empty());
    }

    /** How long the site asks to be left alone (Retry-After, in seconds or as a date), a day at most. */
    public Optional<Duration> retryAfter(Instant now) {
        OptionalLong seconds = number("retry-after");
        Optional<Duration> wait =
                seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.getAsLong())) : untilDate(now);
        return wait.filter(duration -> !duration.isNegative())
                .map(duration -> duration.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : duration);
    }

    private Optional<Duration> untilDate(Instant now) {
        try {
            return header("retry-after")
                    .map(date -> ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME))
                    .map(date -> Duration.between(now, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
