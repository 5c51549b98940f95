package dev.copydesk.ingest.language.name;

import dev.copydesk.ingest.language.text.Token;
import java.util.Locale;
import java.util.Set;

/** Small words inside names: nobiliary particles, patronymic links, articles that belong to a family name. */
final class Particles {
    private static final Set<String> JOINING = Set.of(
            "von", "van", "vom", "zu", "zum", "zur", "der", "den", "de", "del", "della", "delle", "dei", "degli", "di",
            "da", "das", "do", "dos", "du", "des", "la", "le", "el", "al", "bin", "bint", "ibn", "ben", "ap", "ab",
            "ferch", "ter", "ten", "af", "av", "y", "e", "und", "ould", "wa", "na", "nic", "ní", "ó");

    /** Capitalised words that belong to the word after them and are no given name. */
    private static final Set<String> FAMILY_PREFIXES = Set.of(
            "abu", "abou", "umm", "ibn", "bin", "ben", "al", "el", "mac", "mc", "nic", "ní", "ó", "ap", "st.", "san",
            "santa", "ould", "von", "van", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "der", "den",
            "ter", "ten");

    private static final Set<String> GLUED =
            Set.of("al", "el", "ul", "as", "ad", "an", "ar", "at", "az", "ash", "d", "l");

    private Particles() {}

    /** Whether the token, in lower case, may join two words of one name. */
    static boolean joins(Token token) {
        return JOINING.contains(token.form());
    }

    /** Whether the word belongs to the word after it as part of a family name, whatever its case. */
    static boolean opensFamily(String word) {
        return FAMILY_PREFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the form is a particle in lower case glued to a capitalised name: {@code al-Kuwari}, {@code d'Estaing}. */
    static boolean gluedToName(String form) {
        return gluedEnd(form) > 0;
    }

    /** The form without a particle that is glued to it: {@code Kuwari}; else the form itself. */
    static String withoutGlued(String form) {
        return form.substring(gluedEnd(form));
    }

    private static int gluedEnd(String form) {
        int cut = Math.max(form.indexOf('-'), form.indexOf('\''));
        boolean glued = cut > 0
                && cut + 1 < form.length()
                && Character.isUpperCase(form.charAt(cut + 1))
                && GLUED.contains(form.substring(0, cut));
        return glued ? cut + 1 : 0;
    }
}
