package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Countries, and the capitals and seats that stand for those who govern there: "Moscow said". */
final class Governments {
    private static final Set<String> SEATS = Set.of(
            "Kyiv",
            "Kiev",
            "Moscow",
            "Washington",
            "Beijing",
            "London",
            "Paris",
            "Berlin",
            "Brussels",
            "Tehran",
            "Jerusalem",
            "Ankara",
            "Warsaw",
            "Tokyo",
            "Seoul",
            "Pyongyang",
            "Delhi",
            "Islamabad",
            "Riyadh",
            "Cairo",
            "Baghdad",
            "Damascus",
            "Kabul",
            "Canberra",
            "Ottawa",
            "Rome",
            "Madrid",
            "Vienna",
            "Geneva",
            "Taipei",
            "Hanoi",
            "Belgrade",
            "Budapest",
            "Minsk",
            "Tbilisi",
            "Yerevan",
            "Baku",
            "Doha",
            "Khartoum",
            "Caracas",
            "Havana",
            "Brasília",
            "Westminster",
            "Downing",
            "Whitehall",
            "Kremlin",
            "Pentagon",
            "Britain",
            "Russia",
            "America",
            "Turkey",
            "Hamas",
            "Hezbollah",
            "NATO",
            "EU",
            "UN",
            "Syria",
            "Iran",
            "Korea",
            "Taiwan",
            "Vietnam",
            "Palestine",
            "Kosovo",
            "Scotland",
            "Wales",
            "England",
            "Ireland",
            "Catalonia",
            "Europe",
            "Congo");

    private static final Set<String> COUNTRIES = countries();

    private Governments() {}

    /** Whether the phrase's last word is one of them. */
    static boolean named(Words words, Phrase base) {
        String last = words.token(base.to() - 1).form();
        return SEATS.contains(last) || COUNTRIES.contains(words.text(base.from(), base.to()));
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                .forEach(names::add);
        return Set.copyOf(names);
    }
}
