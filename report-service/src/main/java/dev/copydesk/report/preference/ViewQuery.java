package dev.copydesk.report.preference;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.search.Sort;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the inbox is narrowed to, as it stands in its address. */
public final class ViewQuery {
    private static final int LONGEST = 1_000;
    private static final Predicate<String> ANYTHING = value -> true;

    /** The fields of the inbox in the order of its address. */
    private static final List<Field> FIELDS = List.of(
            new Field("q", ANYTHING),
            new Field("outlet", ANYTHING),
            new Field("status", oneOf(ReviewStatus.values(), ArticleStatus.values())),
            new Field("severity", oneOf(Severity.values())),
            new Field("category", oneOf(Category.values())),
            new Field("assignee", ANYTHING),
            new Field("sort", oneOf(Sort.values())));

    private record Field(String name, Predicate<String> understood) {}

    private ViewQuery() {}

    /** The fields as they stand in the address, each with an ampersand behind it; empty ones are left out. */
    public static String written(Map<String, String> values) {
        return FIELDS.stream()
                .filter(field -> !values.getOrDefault(field.name(), "").isEmpty())
                .map(field -> field.name() + "=" + Encoded.inAddress(values.get(field.name())) + "&")
                .collect(Collectors.joining());
    }

    /**
     * The same query as {@link #written} has it.
     *
     * @throws InvalidFieldsException when it has a field that the inbox has not, or a value that it does not understand
     */
    static String checked(String query) {
        String written = written(values(query));
        if (written.length() > LONGEST) {
            throw refused("has to have at most " + LONGEST + " characters");
        }
        return written;
    }

    /**
     * The fields of a query that are not empty, by their names.
     *
     * @throws InvalidFieldsException as for {@link #checked}
     */
    public static Map<String, String> values(String query) {
        Map<String, String> values = new HashMap<>();
        for (String part : query.split("&")) {
            String[] nameAndValue = part.split("=", 2);
            if (nameAndValue.length == 2) {
                add(values, nameAndValue[0], decoded(nameAndValue[1]));
            } else if (!part.isEmpty()) {
                throw refused("has a part that is no field=value");
            }
        }
        return values;
    }

    private static void add(Map<String, String> values, String name, String value) {
        Field field = FIELDS.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("has a field that is none of " + names()));
        if (!value.isEmpty() && !field.understood().test(value)) {
            throw refused("has a value of " + name + " that the inbox does not understand");
        }
        values.put(name, value);
    }

    private static String names() {
        return FIELDS.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    private static Predicate<String> oneOf(Enum<?>[]... choices) {
        Set<String> codes =
                Stream.of(choices).flatMap(Arrays::stream).map(Encoded::code).collect(Collectors.toUnmodifiableSet());
        return codes::contains;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8).strip();
        } catch (IllegalArgumentException e) {
            throw refused("is not encoded as in an address");
        }
    }

    private static InvalidFieldsException refused(String why) {
        return new InvalidFieldsException("The view can't be saved so.", List.of(new FieldError("query", why)));
    }
}
