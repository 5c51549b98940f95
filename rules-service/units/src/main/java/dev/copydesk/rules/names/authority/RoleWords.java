package dev.copydesk.rules.names.authority;

import dev.copydesk.rules.names.spelling.RomanisationKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what two texts call a person, by the words that carry meaning. */
public final class RoleWords {
    private static final Pattern PLACE =
            Pattern.compile("\\bof (?:the )?(\\p{Lu}[\\p{L}-]++(?: \\p{Lu}[\\p{L}-]++)*+)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    /** Countries with names in -ski and -ev, or much like them, that write them in Latin letters; and their demonyms. */
    private static final Pattern LATIN_ALPHABET = Pattern.compile(
            "(?:Poland|Polish|Czech|Slovak|Sloven|Croat|Lithuan|Latvia|Eston|Hungar|Romania|German|United States|American|U\\.S\\.).*+");

    /** What people of an authority list are called for, and words that go with any calling. */
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:president|premier|minister|chancell|secretar|chief|head\\b|leader|general|gen\\b|admiral|colonel|col\\b|major"
                    + "|captain|lieut|lt\\b|officer|command|director|govern|gov\\b|mayor|senat|sen\\b|congress|represent|rep\\b"
                    + "|parliament|mp\\b|envoy|ambassador|commission|chair|spokes|diplomat|official|lawmaker|politic|deputy|speaker"
                    + "|king|queen|princ|crown|emir|sultan|sheikh|ayatollah|imam|pope|cardinal|bishop|judge|justice|prosecutor"
                    + "|negotiat|mediat|advis|aide|ally|rival|boss|executive|ceo\\b|founder|owner|candidate|incumbent|nominee|member"
                    + "|delegate|council|party|opposition|dictator|ruler|statesm|stateswoman|counterpart|colleague|critic|figure"
                    + "|veteran|hero|man\\b|woman|person|citizen|resident|expert|analyst|laureate|host|guest|winner)");

    /** What only one or a few hold at a time, each in a place of their own. */
    private static final Pattern FEW = Pattern.compile(
            "\\b(?:president|premier|prime minister|minister|chancell|governor|gov\\b|mayor|senator|sen\\b|representative|rep\\b"
                    + "|congressm|congresswom|speaker|ambassador|king|queen|emir|sultan|pope|cardinal|bishop|justice|judge|sheriff)");

    /** Words are compared by so many letters: "Ukraine" and "Ukrainian" agree. */
    private static final int STEM = 5;

    private static final Set<String> COURTESY = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "hon");

    /** Two callings that share one of these have nothing in common by that. Words of fewer than four letters are never compared. */
    private static final Set<String> EMPTY =
            Set.of("former", "later", "with", "from", "then", "acting", "deputy", "whose", "which");

    private RoleWords() {}

    /** Whether a role tells who somebody is; "Dr." or "Ms." goes with any other. False of null. */
    public static boolean tells(String role) {
        return role != null && !COURTESY.contains(RomanisationKey.fold(role));
    }

    /** Whether a role is an office that few hold at a time, not a trade or what anybody may be. */
    public static boolean ofOffice(String role) {
        return tells(role) && FEW.matcher(RomanisationKey.fold(role)).find();
    }

    /** Whether two roles are the same, or have a word in common; false where one of them is not known. */
    public static boolean agree(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        Set<String> shared = new HashSet<>(stems(one));
        shared.retainAll(stems(other));
        return !shared.isEmpty();
    }

    /** Whether what the copy calls somebody is a trade, and the other holds an office: a baker is not the prime minister. */
    public static boolean ofTrade(String role, String office) {
        return tells(role)
                && office != null
                && !OFFICE.matcher(RomanisationKey.fold(role)).find()
                && OFFICE.matcher(RomanisationKey.fold(office)).find()
                && !agree(role, office);
    }

    /** Whether a text names what a role belongs to: the country of its president, by the words after "of". */
    public static boolean placedIn(String role, String text) {
        if (role == null) {
            return false;
        }
        Matcher place = PLACE.matcher(role);
        return place.find()
                && Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(place.group(1)) + "(?![\\p{L}-])")
                        .matcher(text)
                        .find();
    }

    /** Whether a role belongs to a country that writes its names in Latin letters: they are spelled one way, not romanised. */
    public static boolean inLatinLetters(String role) {
        if (role == null) {
            return false;
        }
        Matcher place = PLACE.matcher(role);
        return LATIN_ALPHABET.matcher(place.find() ? place.group(1) : role).matches();
    }

    private static Set<String> stems(String role) {
        return Arrays.stream(NO_LETTER.split(RomanisationKey.fold(role)))
                .filter(word -> word.length() >= 4 && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
