package dev.copydesk.rules.names.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Given names with several accepted spellings that no key folds together: romanised from Arabic, or the Russian and the
 * Ukrainian form of one name, or a name and its short form.
 */
final class GivenNames {
    private static final List<List<String>> GROUPS = List.of(
            List.of("mohammed", "mohammad", "mohamed", "mohamad", "muhammad", "muhammed", "mohamud", "mohammod"),
            List.of("ahmed", "ahmad", "ahmet"),
            List.of("mahmoud", "mahmud", "mahmood"),
            List.of("abdullah", "abdallah", "abdulla"),
            List.of("abdel", "abdul", "abdal", "abdol", "abdoul"),
            List.of("hussein", "hussain", "husain", "hossein", "hosein", "husayn"),
            List.of("hassan", "hasan"),
            List.of("mustafa", "mostafa", "moustafa"),
            List.of("yousef", "yusuf", "youssef", "yousif", "yosef", "yusef"),
            List.of("ibrahim", "ebrahim", "brahim"),
            List.of("khalid", "khaled"),
            List.of("omar", "umar"),
            List.of("osama", "usama"),
            List.of("said", "saeed", "sayed", "saied"),
            List.of("tariq", "tarek", "tareq", "tarik"),
            List.of("sergei", "sergey", "sergiy", "serhiy", "serhii", "sergii", "siarhei"),
            List.of("alexei", "alexey", "aleksei", "aleksey", "oleksii", "oleksiy"),
            List.of("alexander", "aleksandr", "aleksander", "oleksandr", "alyaksandr", "alexandr"),
            List.of("andrei", "andrey", "andrii", "andriy", "andrej", "andrzej"),
            List.of("dmitry", "dmitri", "dmitriy", "dmytro", "dzmitry"),
            List.of("vladimir", "volodymyr", "wladimir"),
            List.of("mikhail", "mykhailo", "mikhailo", "mykhaylo"),
            List.of("nikolai", "nikolay", "mykola", "nicolai"),
            List.of("yevgeny", "evgeny", "yevgeni", "evgeni", "yevhen", "yevgeniy", "eugene"),
            List.of("igor", "ihor"),
            List.of("oleg", "oleh"),
            List.of("yuri", "yury", "yurii", "yuriy", "iurii"),
            List.of("yulia", "julia", "yuliia", "iuliia", "yuliya"),
            List.of("natalia", "natalya", "nataliia", "nataliya"),
            List.of("maria", "mariya", "mariia"),
            List.of("tatiana", "tatyana", "tetiana", "tetyana"),
            List.of("pavel", "pavlo"),
            List.of("viktor", "victor"),
            List.of("vitaly", "vitali", "vitalii", "vitaliy"),
            List.of("valery", "valeri", "valerii", "valeriy"),
            List.of("anatoly", "anatoli", "anatolii", "anatoliy"),
            List.of("joseph", "joe", "josef"),
            List.of("anthony", "antony", "tony"),
            List.of("steven", "stephen", "steve"),
            List.of("michael", "mike"),
            List.of("william", "bill", "will"),
            List.of("robert", "bob", "rob"),
            List.of("thomas", "tom"),
            List.of("james", "jim"),
            List.of("jeffrey", "geoffrey", "jeff"),
            List.of("john", "jon"),
            List.of("benjamin", "binyamin"),
            List.of("philip", "phillip"),
            List.of("katherine", "catherine", "kathryn", "kate"),
            List.of("sarah", "sara"),
            List.of("mathew", "matthew", "matt"));

    /** "Servant of": Abdulaziz, Abdelaziz; the vowel is anybody's. */
    private static final Pattern SERVANT = Pattern.compile("abd[aeou]l-?(?=\\p{L}{4})");

    private static final int SERVANT_LETTERS = 5;
    private static final String SERVANT_KEY = "=abdel";

    private static final Map<String, String> KEYS = keys();

    private GivenNames() {}

    /** One key for all accepted spellings of a folded word: that of its group, else its romanisation key. */
    static String key(String word) {
        String group = KEYS.get(word);
        if (group == null && word.startsWith("abd") && SERVANT.matcher(word).lookingAt()) {
            return SERVANT_KEY + RomanisationKey.of(word.substring(SERVANT_LETTERS));
        }
        return group == null ? RomanisationKey.of(word) : group;
    }

    /** Whether a key is that of a group, not of a single spelling. */
    static boolean isOfGroup(String key) {
        return key.startsWith("=");
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        for (List<String> group : GROUPS) {
            for (String name : group) {
                keys.put(name, "=" + group.get(0));
            }
        }
        return Map.copyOf(keys);
    }
}
