package dev.copydesk.rules.packs;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.article.Finding;
import dev.copydesk.rules.catalogue.CatalogueEntry;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the findings of one pack on one article begin:
 *
 * <pre>{@code
 * flags.add(house.finding("shouting", "Exclamation mark").at($s.start(), $s.end()).message("...").flag());
 * }</pre>
 */
public final class House {
    private static final int LONGEST_NAME = 80;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0," + (LONGEST_NAME - 1) + "}");

    private final String pack;
    private final String text;

    /**
     * For one article.
     *
     * @param pack the pack's name
     * @param text of the article
     */
    public House(String pack, String text) {
        this.pack = pack;
        this.text = text;
    }

    /**
     * Starts a flag, a warning unless told otherwise.
     *
     * @param rule its id is {@code house.<pack>.<rule>}
     * @param title the case in a few words
     */
    public Finding finding(String rule, String title) {
        CatalogueEntry entry = new CatalogueEntry(
                id(rule), Category.HOUSE, Severity.WARNING, title, "The newsroom asked for it.", List.of(), List.of());
        return Finding.of(entry, text);
    }

    /** Whether a rule's id is one of this pack's. */
    boolean owns(String rule) {
        return rule.startsWith(prefix())
                && NAME.matcher(rule.substring(prefix().length())).matches();
    }

    /** A name made of the copy's words would take them where faults of packs are shown and kept. */
    private String id(String rule) {
        if (!NAME.matcher(rule).matches()) {
            throw new PackFaultException("One of its rules has a name that is not of letters, digits, dots, hyphens and"
                    + " underscores, or is longer than " + LONGEST_NAME + " of them.");
        }
        return prefix() + rule;
    }

    private String prefix() {
        return "house." + pack + ".";
    }
}
