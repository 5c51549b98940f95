package dev.copydesk.report.rule;

import dev.copydesk.contracts.pack.PackEdition;

/**
 * By what a setting names an edition of a rule pack, where it names a rule by its id. A pack is treated as a rule is, except that
 * nothing of it is shown until a chief has switched it on, and that another edition has to be switched on anew.
 */
public final class PackKeys {
    /** Of the ids of a pack's rules, whatever the pack. */
    public static final String PREFIX = "house.";

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
