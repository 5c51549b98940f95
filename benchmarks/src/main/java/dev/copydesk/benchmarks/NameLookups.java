package dev.copydesk.benchmarks;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.authority.AuthorityEntry;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long it takes to find what a misspelt name of a very long list was meant to be, and what memory the list takes. The
 * names are made up, with few given names for many family names, as in life.
 *
 * <p>Arguments: how many look-ups, then each number of names.
 */
public final class NameLookups {
    private static final String[] SYLLABLES = {
        "ba", "ko", "mir", "len", "ov", "sta", "ri", "du", "gor", "an", "ve", "shi", "tal", "pe", "lo", "zem", "har",
        "ni", "fa", "ul", "bre", "chu", "dol", "ek", "iv", "jor", "kas", "lim", "nov", "ost"
    };
    private static final int GIVEN_NAMES = 2_000;
    private static final double MILLION = 1_000_000;

    private NameLookups() {}

    /** Runs the look-ups for each size of the list. */
    public static void main(String[] arguments) {
        int lookups = Integer.parseInt(arguments[0]);
        for (String size : List.of(arguments).subList(1, arguments.length)) {
            Figures.progress(size + " names");
            measure(Integer.parseInt(size), lookups);
        }
    }

    private static void measure(int size, int lookups) {
        long started = System.nanoTime();
        AuthorityNames names = new AuthorityNames(
                IntStream.range(0, size).mapToObj(NameLookups::entry).iterator());
        double indexed = (System.nanoTime() - started) / 1e9;
        lookUp(names, size, lookups / 2);
        Found found = lookUp(names, size, lookups);
        Figures.row(Section.NAMES, row -> {
            row.put("names", size);
            found.times().put(row, "look-up");
            row.put("found of 100", 100.0 * found.count() / lookups)
                    .put("indexed within s", indexed)
                    .put("index MB", names.bytes() / MILLION)
                    .put("bytes a name", (double) names.bytes() / names.size());
        });
    }

    /** How many names were found, and what the look-ups took. */
    private record Found(int count, Times times) {}

    private static Found lookUp(AuthorityNames names, int size, int lookups) {
        Random random = new Random(7);
        List<Double> millis = new ArrayList<>(lookups);
        int found = 0;
        for (int i = 0; i < lookups; i++) {
            NameForm wanted = NameForm.of(entry(random.nextInt(size)).name());
            NameForm misspelt = NameForm.of(slip(wanted.form(), random));
            long since = System.nanoTime();
            boolean hit = names.candidates(misspelt).stream().anyMatch(listed -> {
                Likeness likeness = Likeness.ofFull(misspelt, listed.form());
                return likeness != null && listed.form().form().equals(wanted.form());
            });
            millis.add((System.nanoTime() - since) / MILLION);
            found += hit ? 1 : 0;
        }
        return new Found(found, new Times(millis));
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
