package dev.copydesk.rules.names.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Countries by their English names (the JDK's locale data, Unicode CLDR), and the words for their people: some are a slip
 * apart and all are right (Austria and Australia, Nigerian and Nigerien).
 */
public final class Countries {
    private static final Set<String> NAMES = names();

    private Countries() {}

    /** Whether the name is a country's, or is formed from one. */
    public static boolean knows(NameForm name) {
        String letters = name.letters();
        return NAMES.contains(letters)
                || NAMES.stream()
                        .anyMatch(country -> country.regionMatches(0, letters, 0, Math.min(3, country.length()))
                                && OtherForm.of(country, letters));
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(Set.of("britain", "british"));
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
            names.add(NameForm.of(name).letters());
        }
        return Set.copyOf(names);
    }
}
