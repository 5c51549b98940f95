package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.rules.arithmetic.figure.NumberWords;
import dev.copydesk.rules.names.spelling.RomanisationKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a quotation, to be compared with another outlet's.
 *
 * @param words in lower case, without marks and apostrophes
 */
record QuotedWords(List<String> words) {
    private static final Map<Pattern, String> LONG_FORMS = Map.of(
            Pattern.compile("n['’‘]t\\b"), " not",
            Pattern.compile("['’‘]re\\b"), " are",
            Pattern.compile("['’‘]ll\\b"), " will",
            Pattern.compile("['’‘]ve\\b"), " have",
            Pattern.compile("['’‘]m\\b"), " am",
            Pattern.compile("\\bw/"), "with ",
            Pattern.compile("\\bpercent\\b"), "%");

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");

    /** What an editor puts into a quotation or takes out of it, openly. */
    private static final Pattern EDITED = Pattern.compile("[\\[\\]…]|\\.\\s?\\.\\s?\\.|\\(");

    /** Words that carry little: leaving one out or putting one in is no other wording. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "so", "of", "to", "in", "on", "at", "for", "with", "by", "from", "as",
            "that", "this", "these", "those", "it", "its", "is", "are", "was", "were", "be", "been", "am", "has",
            "have", "had", "do", "does", "did", "will", "would", "can", "could", "i", "we", "you", "he", "she", "they",
            "them", "his", "her", "their", "our", "my", "your", "me", "us", "him", "no", "very", "just", "well", "now",
            "then", "there", "here", "if", "when", "who", "which", "what", "im", "theyre", "youre", "thats", "dont",
            "ive", "weve", "hes", "shes", "gonna", "going", "gotta", "got", "get", "um", "uh", "know", "like", "also",
            "too", "about", "up", "out", "all", "any", "some", "into", "because", "cause", "than");

    /** A run of so many equal words is no chance. */
    private static final int SAME_WORDS = 6;

    private static final int SAME_CONTENT = 3;
    private static final int SAME_BEGINNING = 4;
    private static final double SAME_SHARE = 0.75;
    private static final int LONGEST = 120;

    QuotedWords {
        words = List.copyOf(words);
    }

    /** The words of a quotation; none where an editor has openly changed it. */
    static QuotedWords of(String text, Quotation quotation) {
        String inside = text.substring(quotation.start(), quotation.end());
        List<String> words = new ArrayList<>();
        if (!EDITED.matcher(inside).find()) {
            for (String word : BETWEEN.split(plain(inside))) {
                if (!word.isEmpty() && words.size() < LONGEST) {
                    words.add(digits(word));
                }
            }
        }
        return new QuotedWords(words);
    }

    private static String plain(String inside) {
        String plain = inside.toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> form : LONG_FORMS.entrySet()) {
            plain = form.getKey().matcher(plain).replaceAll(form.getValue());
        }
        return RomanisationKey.fold(APOSTROPHES.matcher(plain).replaceAll(""));
    }

    private static String digits(String word) {
        OptionalInt number = NumberWords.value(word);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : word;
    }

    /** Whether the two are the same saying in different words: alike, and neither of them a part of the other. */
    boolean isOtherWordingOf(QuotedWords other) {
        if (words.isEmpty() || other.words.isEmpty() || contains(other) || other.contains(this)) {
            return false;
        }
        return sameContent(other) || sameRun(other);
    }

    private boolean contains(QuotedWords other) {
        return (" " + String.join(" ", words) + " ").contains(" " + String.join(" ", other.words) + " ");
    }

    /** Short sayings: the same words that carry meaning, in another grammar. */
    private boolean sameContent(QuotedWords other) {
        Set<String> mine = content(words);
        return mine.size() >= SAME_CONTENT && mine.equals(content(other.words));
    }

    private static Set<String> content(List<String> words) {
        Set<String> content = new HashSet<>();
        for (String word : words) {
            if (!SMALL.contains(word)) {
                content.add(word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return content;
    }

    /** Longer ones: the same words before and after some that differ. */
    private boolean sameRun(QuotedWords other) {
        int[][] longest = longestCommon(words, other.words);
        List<int[]> same = path(longest, words, other.words);
        if (same.size() < SAME_WORDS) {
            return false;
        }
        int[] first = same.get(0);
        int[] last = same.get(same.size() - 1);
        List<String> mine = words.subList(first[0], last[0] + 1);
        List<String> theirs = other.words.subList(first[1], last[1] + 1);
        int span = Math.max(mine.size(), theirs.size());
        return same.size() >= SAME_SHARE * span
                && common(mine, theirs) >= SAME_CONTENT
                && !String.join("", mine).equals(String.join("", theirs))
                && (hasAnother(mine, theirs) || hasAnother(theirs, mine));
    }

    private static long common(List<String> one, List<String> other) {
        Set<String> content = content(other);
        return content(one).stream().filter(content::contains).count();
    }

    /** Whether one has a word that means something and is not in the other, not in another ending or spelling either. */
    private static boolean hasAnother(List<String> one, List<String> other) {
        Set<String> content = content(other);
        String joined = String.join("", other);
        return content(one).stream()
                .anyMatch(word -> !joined.contains(word)
                        && content.stream().noneMatch(known -> beginning(known).equals(beginning(word))));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), SAME_BEGINNING));
    }

    private static int[][] longestCommon(List<String> a, List<String> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static List<int[]> path(int[][] longest, List<String> a, List<String> b) {
        List<int[]> same = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                same.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return same;
    }
}
