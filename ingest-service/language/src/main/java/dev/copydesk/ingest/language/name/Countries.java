package dev.copydesk.ingest.language.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of countries in English, from the JDK's locale data (Unicode CLDR), and the short forms that copy prefers. */
final class Countries {
    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(Locale.getISOCountries())
                            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
                    Stream.of(
                            "America",
                            "Britain",
                            "England",
                            "Scotland",
                            "Wales",
                            "Burma",
                            "Ivory Coast",
                            "Turkey",
                            "Czech Republic",
                            "Holland",
                            "Palestine",
                            "Congo",
                            "Gaza",
                            "West Bank",
                            "Crimea",
                            "Europe",
                            "Africa",
                            "Asia",
                            "South America",
                            "North America",
                            "Kurdistan",
                            "Chechnya",
                            "Korea"))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    /** Whether it is a country's name, whatever its case. */
    static boolean isCountry(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
