package dev.copydesk.rules.names.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A spelling of a name, cut into words to be compared. Initials are left out where a longer word remains.
 *
 * @param form as written, without title
 * @param written its words as written, without the Arabic article
 * @param words the same words, folded
 * @param keys one key a word, the same for all accepted spellings of a given name
 * @param letters all letters, folded, without space and hyphens
 */
public record NameForm(String form, List<String> written, List<String> words, List<String> keys, String letters) {
    private static final Pattern SPACE = Pattern.compile("\\s++");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{4,6}");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.)++");

    private static final Pattern GLUED_ARTICLE = Pattern.compile("^[AaEe][Ll][-‑](?=\\p{L}{3})");

    /** What tells father from son is no part of the spelling. */
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** The Arabic article as a word of its own, behind another: as the first word it may be a given name, "Al". */
    private static final Set<String> ARTICLES = Set.of("al", "el");

    /** Particles and prefixes belong to the word after them: "Abu Zeitoun" is a family name alone. */
    private static final Set<String> PREFIXES = Set.of(
            "abu", "abou", "umm", "ibn", "bin", "bint", "ben", "mac", "ni", "nic", "o", "ap", "von", "van", "de", "del",
            "della", "di", "da", "dos", "das", "du", "la", "le", "der", "den", "ter", "ten", "zu", "san", "santa",
            "st");

    public NameForm {
        written = List.copyOf(written);
        words = List.copyOf(words);
        keys = List.copyOf(keys);
    }

    private NameForm(String form, List<String> written, List<String> words, List<String> keys) {
        this(form, written, words, keys, withoutHyphens(String.join("", words)));
    }

    /** The words of a name as written. */
    public static NameForm of(String form) {
        List<String> written = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(form)) {
            String bare = withoutArticle(word);
            String folded = initials(word) ? "" : RomanisationKey.fold(bare);
            if (SUFFIXES.contains(folded) || ARTICLES.contains(folded) && !words.isEmpty()) {
                continue;
            }
            if (folded.length() > 1
                    || (folded.length() == 1
                            && Character.isLetter(word.charAt(0))
                            && word.length() == 1
                            && PREFIXES.contains(folded))) {
                written.add(bare);
                words.add(folded);
            }
        }
        return new NameForm(
                form, written, words, words.stream().map(GivenNames::key).toList());
    }

    /** The Arabic article comes and goes: Baghdadi, al-Baghdadi. */
    public static String withoutArticle(String word) {
        return word.indexOf('-') < 0 && word.indexOf('‑') < 0
                ? word
                : GLUED_ARTICLE.matcher(word).replaceFirst("");
    }

    private static boolean initials(String word) {
        return word.endsWith(".") && INITIALS.matcher(word).matches();
    }

    /** Whether it has a given name beside the family name, as far as the number of its words tells. */
    public boolean full() {
        int names = 0;
        for (String word : words) {
            names += PREFIXES.contains(word) ? 0 : 1;
        }
        return names > 1;
    }

    /** The number of words. */
    public int size() {
        return words.size();
    }

    /** The words from one index to another (exclusive) as a form of their own. */
    public NameForm part(int from, int to) {
        return new NameForm(
                String.join(" ", written.subList(from, to)),
                written.subList(from, to),
                words.subList(from, to),
                keys.subList(from, to));
    }

    /** First and last word alone: middle names come and go. */
    public NameForm ends() {
        return new NameForm(
                form,
                List.of(written.get(0), written.get(size() - 1)),
                List.of(words.get(0), words.get(size() - 1)),
                List.of(keys.get(0), keys.get(size() - 1)));
    }

    /** How many {@link #letters} the words before one have, given its index. */
    int lettersBefore(int word) {
        int letters = 0;
        for (int i = 0; i < word; i++) {
            letters += withoutHyphens(words.get(i)).length();
        }
        return letters;
    }

    /** Whether words are joined by a hyphen. */
    boolean hyphenated() {
        for (String word : words) {
            if (word.indexOf('-') > 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutHyphens(String word) {
        return word.replace("-", "");
    }

    /** Whether it is an acronym: one word of capitals, "UNHCR". */
    public boolean acronym() {
        return size() == 1 && ACRONYM.matcher(written.get(0)).matches();
    }
}
