package dev.copydesk.rules.attribution.group;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Name;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a name in the copy is that of the one who holds an office: "the mayor" and "Mayor Ada Holm". */
public final class OfficeHolders {
    /** What tells an office more closely stands behind its noun: "the governor of Ostby", "a lawyer who". */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:,| (?:of|for|in|at|on|from|with|to|who|working|representing|presiding|acting|overseeing)\\b).*$",
            Pattern.DOTALL);

    private static final Pattern DEFINITE = Pattern.compile(
            "(?!(?:an?|one|another) )(?:(?:the|his|her|its|their|our)\\b|(?:\\S++ ){0,3}?\\S{1,30}?['’]s? )",
            Pattern.CASE_INSENSITIVE);

    /** Whoever is heard beside one of these is mostly the one for whom they speak, or to whom they belong. */
    private static final Pattern FOR_ANOTHER = Pattern.compile(
            "\\b(?:grand|step|god|girl|boy)?(?:lawyers?|attorneys?|counsel|aides?|advis[eo]rs?|boss(?:es)?|deput(?:y|ies)|partners?|coach(?:es)?|spokes\\p{L}+|fathers?|mothers?|parents?|brothers?|sisters?|sons?|daughters?|wife|husband|widow"
                    + "|uncle|aunt|cousin|family|friends?|neighbou?rs?|agent|manager|doctor|teacher|colleagues?|assistants?|secretary)$");

    private static final Pattern SURNAME =
            Pattern.compile("(?!(?:He|She|They|It|We|I)$)(?:M(?:r|rs|s)\\.? )?\\p{Lu}[\\p{L}'’-]*+");

    /**
     * Who these are every reader knows, or the copy has just said: "the 77-year-old former minister". Judges and inspectors general
     * speak as their court and their office.
     */
    private static final Pattern KNOWN = Pattern.compile(
            "the (?:president|prime minister|pope|king|queen|judge|magistrate|coroner|(?:\\d+-year-old |former |outgoing |longtime |then-).*)"
                    + "|.{1,60} inspector general",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Up to five words in capitals and nothing else: "Mayor Ada Lund", not "the mayor, Ada Lund". */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]{0,30}+(?: |$)){1,5}+");

    private static final Pattern SPEAKS_FOR = Pattern.compile(
            "(?:(?<=[ ’'])\\p{Lu}[\\p{L}.&’'-]{1,30}+(?: \\S{1,20}){0,3}?"
                    + "|\\b(?:agency|department|company|ministry|court|police|university|hospital|airline|club|council))"
                    + " (?:spokes(?:man|woman|person|people)|(?:public )?information officer)\\b"
                    + "|\\bspokes(?:man|woman|person|people) (?:for|of) (?:(?:the )?\\p{Lu}|the (?:president|prime minister|government)\\b)");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    /** Words for one office. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("lawyer", "lawyers", "attorney", "attorneys", "counsel"),
            // A press secretary and a press officer speak for somebody.
            Set.of("spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespeople", "press"));

    /** These take a side and hold no office. */
    private static final Pattern SIDE = Pattern.compile(
            "\\b(?:critics|opponents|supporters|backers|sponsors|detractors|followers|fans|admirers)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern KIN = Pattern.compile(
            "\\b(?:grand|step)?(?:fathers?|mothers?|parents?|brothers?|sisters?|sons?|daughters?|wife|husband|widow(?:er)?|uncle|aunt|cousin|niece|nephew)$");

    /** With these a title is that of another office, or of one who held it. */
    private static final Set<String> OTHER_OFFICE = Set.of(
            "former",
            "ex",
            "late",
            "then",
            "deputy",
            "vice",
            "acting",
            "assistant",
            "associate",
            "under",
            "prime",
            "foreign",
            "finance",
            "defense",
            "defence",
            "interior",
            "general",
            "elect",
            "shadow");

    /** These tell nothing of which office it is. */
    private static final Set<String> OPENING = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "new", "own", "country", "s",
            "current", "top");

    /** Where the copy tells of what an office is by a name, a title without that name is the holder's so many sentences off. */
    private static final int CLOSE = 3;

    private OfficeHolders() {}

    /**
     * Whether the name carries the title of the office: all that the copy says of it, and no other. Where that is a name
     * ("Norway's prime minister"), the title says so too, or the name stands close by and is not said to be of elsewhere.
     *
     * @param text the copy
     * @param office a source that is an office without a name
     * @param name a name with its role
     */
    public static boolean holds(String text, Attribution office, Name name) {
        String[] words = NO_LETTER.split(BEHIND.matcher(office.source()).replaceFirst(""));
        if (words.length == 0) {
            return false;
        }
        List<String> role = List.of(NO_LETTER.split(name.role().toLowerCase(Locale.ROOT)));
        List<String> called = List.of(NO_LETTER.split(office.source().toLowerCase(Locale.ROOT)));
        if (!same(words[words.length - 1].toLowerCase(Locale.ROOT), role)
                || role.stream().anyMatch(word -> OTHER_OFFICE.contains(word) && !called.contains(word))) {
            return false;
        }
        for (int i = 0; i < words.length - 1; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            boolean proper = !words[i].equals(word);
            if (!OPENING.contains(word) && !role.contains(word) && !(proper && close(text, office, name))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the copy speaks of one whom readers may know: "the governor", "Ostby's mayor", "her father", not "a spokesman". */
    public static boolean definite(String office) {
        return DEFINITE.matcher(office).lookingAt();
    }

    /** Whether somebody speaks for another or belongs to one: "her lawyer", "Holm's father". */
    public static boolean ofAnother(String office) {
        return FOR_ANOTHER.matcher(BEHIND.matcher(office).replaceFirst("")).find();
    }

    /** Whether a person is called by the surname alone, as one whom the copy has introduced; a title would tell of another office. */
    public static boolean surname(String person) {
        return SURNAME.matcher(person).matches();
    }

    /** Whether a person is called by name, with no more than a title in capitals: what stands beside a name may be another office. */
    public static boolean byName(String person) {
        return NAME.matcher(person).matches();
    }

    /** Whether one speaks for a body or a person with a name, whose word it is: "an Acme spokesman", "a spokeswoman for Holm". */
    public static boolean speaksFor(String office) {
        return SPEAKS_FOR.matcher(office).find();
    }

    /**
     * Whether an office needs no name: that of the head of a state or of a court, or one that copy mostly calls somebody by whom it has
     * named: "the former minister".
     */
    public static boolean known(String office) {
        return KNOWN.matcher(office).matches();
    }

    /** Whether they take a side for or against somebody: "her critics", "the bill's sponsors". */
    public static boolean takeSides(String office) {
        return SIDE.matcher(office).find();
    }

    /** Whether the name is that of one of the family of the person whom an office is told by: "Ada Holm's father" and "Bo Holm". */
    public static boolean family(Attribution office, Name name) {
        List<String> called = List.of(NO_LETTER.split(office.source()));
        return KIN.matcher(office.source()).find()
                && called.contains(name.family())
                && !called.contains(name.given())
                && called.indexOf(name.family()) > 0;
    }

    private static boolean close(String text, Attribution office, Name name) {
        return Math.abs(name.sentence() - office.sentence()) <= CLOSE && !text.startsWith(" of ", name.end());
    }

    private static boolean same(String noun, List<String> role) {
        return role.contains(noun)
                || SAME.stream()
                        .anyMatch(words -> words.contains(noun) && role.stream().anyMatch(words::contains));
    }
}
