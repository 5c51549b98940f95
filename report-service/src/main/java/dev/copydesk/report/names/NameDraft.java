package dev.copydesk.report.names;

import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * A name that may go on the list: checked, space folded, in Unicode's normal form C.
 *
 * @param kind what it names
 * @param name the preferred form
 * @param aliases other spellings that are right; none is the name again
 * @param role what a person is or does, or null
 * @param nativeForm the name in its own script, or null
 */
public record NameDraft(NameKind kind, String name, List<String> aliases, String role, String nativeForm) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ROLE = 300;
    private static final int MOST_ALIASES = 30;
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]++");

    public NameDraft {
        aliases = List.copyOf(aliases);
    }

    /** Aliases as a form and a file have them: with semicolons between them; null for none. */
    public static List<String> aliasesIn(String line) {
        return line == null
                ? List.of()
                : Arrays.stream(line.split(";"))
                        .filter(alias -> !alias.isBlank())
                        .toList();
    }

    /**
     * Checks what somebody wants to put on the list.
     *
     * @param kind null or blank for a person
     * @param fault told of each field that won't do, and why; the draft is of no use then
     */
    static NameDraft of(
            String kind,
            String name,
            List<String> aliases,
            String role,
            String nativeForm,
            BiConsumer<String, String> fault) {
        String preferred = folded(name);
        checkName("name", preferred, fault);
        NameKind known = kind == null || kind.isBlank()
                ? NameKind.PERSON
                : NameKind.of(kind).orElse(null);
        if (known == null) {
            fault.accept("kind", "is none of person, place, organisation");
        }
        String what = checkLength("role", folded(role), LONGEST_ROLE, fault);
        String own = checkLength("nativeForm", folded(nativeForm), LONGEST_NAME, fault);
        return new NameDraft(known, preferred, aliases(preferred, aliases, fault), empty(what), empty(own));
    }

    /**
     * The same for a single name.
     *
     * @throws InvalidFieldsException when it can't be on the list
     */
    public static NameDraft checked(String kind, String name, List<String> aliases, String role, String nativeForm) {
        List<FieldError> faults = new ArrayList<>();
        NameDraft draft = of(
                kind, name, aliases, role, nativeForm, (field, message) -> faults.add(new FieldError(field, message)));
        if (!faults.isEmpty()) {
            throw new InvalidFieldsException("The name can't be on the list.", faults);
        }
        return draft;
    }

    private static List<String> aliases(String name, List<String> given, BiConsumer<String, String> fault) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (String alias : given == null ? List.<String>of() : given) {
            String plain = folded(alias);
            checkName("aliases", plain, fault);
            aliases.putIfAbsent(plain, plain);
        }
        aliases.remove(name);
        if (aliases.size() > MOST_ALIASES) {
            fault.accept("aliases", "are more than " + MOST_ALIASES);
        }
        return new ArrayList<>(aliases.keySet());
    }

    private static void checkName(String field, String name, BiConsumer<String, String> fault) {
        checkLength(field, name, LONGEST_NAME, fault);
        long letters = name.codePoints().filter(Character::isLetter).count();
        if (name.isEmpty()) {
            fault.accept(field, "is missing");
        } else if (letters < 2) {
            fault.accept(field, "has fewer than two letters");
        } else if (CommonWords.has(name)) {
            fault.accept(field, "is a common word, too: give the full name, or it would be looked for everywhere");
        }
    }

    private static String checkLength(String field, String text, int longest, BiConsumer<String, String> fault) {
        if (text.length() > longest) {
            fault.accept(field, "is longer than " + longest + " characters");
        } else if (text.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            fault.accept(field, "has characters that no name has");
        }
        return text;
    }

    private static String folded(String text) {
        return text == null
                ? ""
                : SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The same for all spellings that differ in case alone: one entry each. */
    String identity() {
        return name.toLowerCase(Locale.ROOT);
    }
}
