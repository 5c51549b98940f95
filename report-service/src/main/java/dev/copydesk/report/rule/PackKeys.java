package dev.copydesk.report.rule;

import dev.copydesk.contracts.pack.PackEdition;

/**
 * By what a setting names an edition of a rule pack, where it names a rule by its id. A pack is treated as a rule is, except that
 * nothing of it is shown until a chief has switched it on, and that another edition has to be switched on anew.
 */
public final class PackKeys {
    /** Of the ids of a pack's rules, whatever the pack. */
    public static final String PREFIX = "house.";

    /** In a query over flags {@code f}: those of a pack count only where it is switched on. */
    public static final String SHOWN = "(f.rule not like '" + PREFIX + "%'"
            + " or exists (select 1 from RuleSetting p where p.rule = f.pack and p.treatment = FULL))";

    private PackKeys() {}

    /** The key of an edition; no rule's id looks like one. */
    public static String of(PackEdition edition) {
        return PREFIX + edition.name() + "@" + edition.digest();
    }

    /** The edition that a setting is about; its version is not known by the key. */
    public static PackEdition edition(String key) {
        int at = key.lastIndexOf('@');
        return new PackEdition(key.substring(PREFIX.length(), at), "unknown", key.substring(at + 1));
    }

    static boolean isOne(String key) {
        return key.indexOf('@') >= 0;
    }
}
