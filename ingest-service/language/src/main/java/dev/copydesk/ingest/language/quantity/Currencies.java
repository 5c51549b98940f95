package dev.copydesk.ingest.language.quantity;

import java.util.Map;

/** Signs and names of currencies, as ISO 4217 codes. */
final class Currencies {
    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₹", "INR", "₽", "RUB", "₴", "UAH", "₩", "KRW");

    /** Names that follow the figure. "Pounds" is left to the weights: copy writes money with its sign. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollars", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("euros", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("yen", "JPY"),
            Map.entry("rupees", "INR"),
            Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("yuan", "CNY"),
            Map.entry("francs", "CHF"),
            Map.entry("kronor", "SEK"),
            Map.entry("kroner", "NOK"),
            Map.entry("pesos", "MXN"),
            Map.entry("rand", "ZAR"),
            Map.entry("hryvnias", "UAH"));

    private Currencies() {}

    static String ofSign(String sign) {
        return SIGNS.get(sign);
    }

    static String ofName(String name) {
        return NAMES.get(name);
    }
}
