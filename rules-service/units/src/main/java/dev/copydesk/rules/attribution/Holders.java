package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Name;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a name in the copy is that of the one who holds an office: "the mayor" and "Mayor Ada Holm". */
public final class Holders {
    /** What tells an office more closely stands behind its noun: "the governor of Ostby", "a lawyer who". */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:,| (?:of|for|in|at|on|from|with|to|who|working|representing|presiding|acting|overseeing)\\b).*$",
            Pattern.DOTALL);

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    /** Words for one office. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("lawyer", "lawyers", "attorney", "attorneys", "counsel"),
            Set.of("spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople"),
            Set.of("leader", "president", "premier", "chancellor", "prime"),
            Set.of("prosecutor", "attorney"),
            Set.of("boss", "chief", "head", "director"));

    /** Of whom or of what an office is, is told by a name. So many sentences off, a name with the same title is still its holder's. */
    private static final int CLOSE = 3;

    private Holders() {}

    /**
     * Whether the name carries the title of the office. Where the copy says of what it is ("Norway's prime minister"), the title
     * says so too, or the name stands close by: other countries have prime ministers.
     *
     * @param office a source that is an office without a name
     * @param name a name with its role
     */
    public static boolean holds(Attribution office, Name name) {
        String[] words = NO_LETTER.split(BEHIND.matcher(office.source()).replaceFirst(""));
        if (words.length == 0 || name.role() == null) {
            return false;
        }
        List<String> role = List.of(NO_LETTER.split(name.role().toLowerCase(Locale.ROOT)));
        if (!same(words[words.length - 1].toLowerCase(Locale.ROOT), role)) {
            return false;
        }
        for (int i = 0; i < words.length - 1; i++) {
            boolean proper = i > 0 && !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
            if (proper || i == 0 && owner(office)) {
                return Math.abs(name.sentence() - office.sentence()) <= CLOSE
                        || role.contains(words[i].toLowerCase(Locale.ROOT));
            }
        }
        return true;
    }

    /** "Norway's": whose office it is. */
    private static boolean owner(Attribution office) {
        int space = office.source().indexOf(' ');
        return space > 2 && "'’".indexOf(office.source().charAt(space - 2)) >= 0;
    }

    private static boolean same(String noun, List<String> role) {
        return role.contains(noun)
                || SAME.stream()
                        .anyMatch(words -> words.contains(noun) && role.stream().anyMatch(words::contains));
    }
}
