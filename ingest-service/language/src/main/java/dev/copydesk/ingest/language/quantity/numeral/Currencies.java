package dev.copydesk.ingest.language.quantity.numeral;

import java.util.Map;

/** Signs and names of currencies, as ISO 4217 codes. */
public final class Currencies {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("Rs", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₴", "UAH"),
            Map.entry("₩", "KRW"),
            Map.entry("₦", "NGN"),
            Map.entry("R", "ZAR"),
            Map.entry("RM", "MYR"),
            Map.entry("KSh", "KES"),
            Map.entry("Ksh", "KES"),
            Map.entry("Sh", "KES"));

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

    /** The currency of a sign ("$"), or null. */
    public static String ofSign(String sign) {
        return SIGNS.get(sign);
    }

    /** The currency of a word ("euros"), or null. */
    public static String ofName(String name) {
        return NAMES.get(name);
    }
}
