package dev.copydesk.report.api;

import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.problem.InvalidParameterException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads query parameters; an absent or empty one is null, and one that makes no sense is named in the answer. */
public final class Parameters {
    private static final Pattern WAIT = Pattern.compile("(\\d{1,6})(ms|s)?");

    private static final String NOBODY = "none";

    private Parameters() {}

    /** The text, or null where there is none. */
    public static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** An editor's name; the empty text for {@code none}, which stands for nobody; null where there is nothing. */
    public static String assignee(String value) {
        String given = text(value);
        return NOBODY.equals(given) ? "" : given;
    }

    /** One of a closed set, written in lower case. */
    public static <E extends Enum<E>> E oneOf(Class<E> type, String name, String value) {
        if (text(value) == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Encoded.code(constant).equals(value.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(
                        name,
                        "is none of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Encoded::code)
                                        .collect(Collectors.joining(", "))));
    }

    /** A time such as {@code 2026-03-01T10:00:00Z}, or a day, which is taken as its beginning in UTC. */
    public static Instant time(String name, String value) {
        String given = text(value);
        if (given == null) {
            return null;
        }
        try {
            return given.length() == 10
                    ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(given);
        } catch (DateTimeParseException e) {
            throw new InvalidParameterException(
                    name, "is neither a day like 2026-03-01 nor a time like 2026-03-01T10:00:00Z");
        }
    }

    /** A time to wait, such as {@code 10s}, {@code 500ms} or {@code 10}; zero where there is none. */
    public static Duration wait(String name, String value) {
        String given = text(value);
        if (given == null) {
            return Duration.ZERO;
        }
        Matcher matcher = WAIT.matcher(given);
        if (!matcher.matches()) {
            throw new InvalidParameterException(name, "is no time to wait like 10s or 500ms");
        }
        long number = Long.parseLong(matcher.group(1));
        return "ms".equals(matcher.group(2)) ? Duration.ofMillis(number) : Duration.ofSeconds(number);
    }

    /** A whole number, or null where there is none. */
    public static Long number(String name, String value) {
        String given = text(value);
        try {
            return given == null ? null : Long.valueOf(given);
        } catch (NumberFormatException e) {
            throw new InvalidParameterException(name, "is no whole number");
        }
    }

    /**
     * The version of a thing that the caller has seen.
     *
     * @param remedy what to do about one that is missing or can't be
     */
    public static int version(String value, String remedy) {
        Long given = number("version", value);
        if (given == null || given < 0 || given > Integer.MAX_VALUE) {
            throw new InvalidParameterException("version", "is missing or no version: " + remedy);
        }
        return given.intValue();
    }

    /** How many items to list, within what is allowed; {@code otherwise} where nothing is said. */
    public static int limit(String name, String value, int otherwise, int max) {
        Long given = number(name, value);
        if (given == null) {
            return otherwise;
        }
        if (given < 1 || given > max) {
            throw new InvalidParameterException(name, "is not between 1 and " + max);
        }
        return given.intValue();
    }

    /** The name of an account, or null where there is none. */
    public static String account(String name, String value, Accounts accounts) {
        String given = text(value);
        if (given != null && accounts.named(given).isEmpty()) {
            throw new InvalidParameterException(name, "has no account");
        }
        return given;
    }

    /**
     * Where to go on, as an earlier answer said.
     *
     * @param reader knows the cursors of the list
     */
    public static <C> C cursor(String name, String value, Function<String, Optional<C>> reader) {
        String given = text(value);
        return given == null
                ? null
                : reader.apply(given)
                        .orElseThrow(() -> new InvalidParameterException(name, "is none that an earlier answer gave"));
    }
}
