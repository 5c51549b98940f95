package dev.copydesk.benchmarks;

import dev.copydesk.contracts.Name.Kind;
import dev.copydesk.rules.names.authority.AuthorityEntry;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long it takes to find what a misspelt name of a very long list was meant to be, and what memory the list takes. The
 * names are made up, with few given names for many family names, as in life.
 *
 * <p>Arguments: how many names (1,000,000), how many look-ups (20,000).
 */
public final class NameLookups {
    private static final String[] SYLLABLES = {
        "ba", "ko", "mir", "len", "ov", "sta", "ri", "du", "gor", "an", "ve", "shi", "tal", "pe", "lo", "zem", "har",
        "ni", "fa", "ul", "bre", "chu", "dol", "ek", "iv", "jor", "kas", "lim", "nov", "ost"
    };
    private static final int GIVEN_NAMES = 2_000;
    private static final double MILLION = 1_000_000;

    private NameLookups() {}

    /** Runs the look-ups and prints what they took. */
    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int lookups = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        long started = System.nanoTime();
        AuthorityNames names = new AuthorityNames(
                IntStream.range(0, size).mapToObj(NameLookups::entry).iterator());
        System.out.printf(
                "%,d names indexed in %.1f s; the index takes %.0f MB, %.0f bytes a name%n",
                names.size(),
                (System.nanoTime() - started) / 1e9,
                names.bytes() / MILLION,
                (double) names.bytes() / names.size());
        measure(names, size, lookups / 10);
        measure(names, size, lookups);
    }

    private static void measure(AuthorityNames names, int size, int lookups) {
        Random random = new Random(7);
        long[] nanos = new long[lookups];
        int found = 0;
        for (int i = 0; i < lookups; i++) {
            NameForm wanted = NameForm.of(entry(random.nextInt(size)).name());
            NameForm misspelt = NameForm.of(slip(wanted.form(), random));
            long since = System.nanoTime();
            boolean hit = names.candidates(misspelt).stream().anyMatch(listed -> {
                Likeness likeness = Likeness.ofFull(misspelt, listed.form());
                return likeness != null && listed.form().form().equals(wanted.form());
            });
            nanos[i] = System.nanoTime() - since;
            found += hit ? 1 : 0;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%,d look-ups of names with a slip: median %.3f ms, 99 of 100 within %.3f ms, longest %.1f ms; %,d"
                        + " found%n",
                lookups,
                nanos[lookups / 2] / MILLION,
                nanos[lookups * 99 / 100] / MILLION,
                nanos[lookups - 1] / MILLION,
                found);
    }

    /** Entry by its number: given names are taken the more often the lower their own number. */
    private static AuthorityEntry entry(int number) {
        Random random = new Random(number * 31L + 5);
        int given = (int) (GIVEN_NAMES * Math.pow(random.nextDouble(), 2));
        String name = word(new Random(given), 2) + " " + word(random, 3 + random.nextInt(2));
        return new AuthorityEntry(name, Kind.PERSON, List.of(), "member of the council");
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Two neighbouring letters inside the family name swapped. */
    private static String slip(String name, Random random) {
        int at = name.indexOf(' ') + 2 + random.nextInt(name.length() - name.indexOf(' ') - 4);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }
}
