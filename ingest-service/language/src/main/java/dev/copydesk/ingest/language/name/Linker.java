package dev.copydesk.ingest.language.name;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links the mentions of one article: a surname alone, whatever its case and accents, names the person last introduced with
 * it; a full name names the one of that given and family name, initials and middle names aside. Spellings that differ in a
 * letter are never linked: to compare them is the rules' business.
 */
final class Linker {
    private final List<Mention> mentions = new ArrayList<>();

    void add(Mention mention) {
        if (!mention.parts().isEmpty()) {
            mentions.add(mention);
        }
    }

    /** All mentions added, as names with the numbers of whom they name. */
    List<Name> names() {
        Set<String> alone = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.parts().size() == 1) {
                alone.add(Letters.fold(mention.form()));
            }
        }
        Map<String, Referent> full = new HashMap<>();
        Map<String, Referent> byPart = new HashMap<>();
        introduce(alone, full, byPart);
        return resolve(full, byPart);
    }

    /** First the full names of the whole article: a headline uses the surname before the copy introduces it. */
    private void introduce(Set<String> alone, Map<String, Referent> full, Map<String, Referent> byPart) {
        for (Mention mention : mentions) {
            int size = mention.parts().size();
            if (size < 2) {
                continue;
            }
            String first = Letters.fold(mention.parts().get(0));
            String last = Letters.fold(mention.last());
            boolean familyFirst = alone.contains(first)
                    && !alone.contains(last)
                    && mention.kind() == Kind.PERSON
                    && FamilyFirst.has(first);
            Referent referent =
                    full.computeIfAbsent(key(mention), key -> new Referent(full.size(), mention.parts(), familyFirst));
            referent.learn(mention.kind());
            byPart.putIfAbsent(Letters.fold(referent.family()), referent);
            if (mention.kind() == Kind.PERSON) {
                byPart.put(Letters.fold(referent.family()), referent);
            }
        }
        for (Referent referent : List.copyOf(full.values())) {
            for (String part : referent.parts()) {
                byPart.putIfAbsent(Letters.fold(part), referent);
            }
            byPart.putIfAbsent(lastWord(referent), referent);
        }
    }

    private List<Name> resolve(Map<String, Referent> full, Map<String, Referent> byPart) {
        Map<String, Referent> single = new HashMap<>();
        List<Referent> of = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Referent referent;
            if (mention.parts().size() > 1) {
                referent = full.get(key(mention));
            } else {
                String folded = Letters.fold(mention.form());
                referent = byPart.get(folded);
                if (referent == null) {
                    referent = plural(folded, byPart);
                }
                if (referent == null) {
                    referent = single.computeIfAbsent(
                            folded, key -> new Referent(full.size() + single.size(), mention.parts(), false));
                }
                if (referent.parts().size() == 1) {
                    referent.learn(mention.kind());
                }
            }
            of.add(referent);
        }
        List<Name> names = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            names.add(name(mentions.get(i), of.get(i)));
        }
        return names;
    }

    /** "Thang" of Nguyen Van Thang, whose middle name looks like a particle. */
    private static String lastWord(Referent referent) {
        String last = Letters.fold(referent.parts().get(referent.parts().size() - 1));
        return last.substring(last.lastIndexOf(' ') + 1);
    }

    /** A name that ends in "s" gets "es": one "s" more is a slip. */
    private static Referent plural(String folded, Map<String, Referent> byPart) {
        if (folded.endsWith("s")
                && !folded.endsWith("ss")
                && byPart.containsKey(folded.substring(0, folded.length() - 1))) {
            return byPart.get(folded.substring(0, folded.length() - 1));
        }
        return folded.endsWith("es") ? byPart.get(folded.substring(0, folded.length() - 2)) : null;
    }

    private static Name name(Mention mention, Referent referent) {
        String given = null;
        String family = null;
        boolean person = referent.kind() == Kind.PERSON
                || (referent.kind() == Kind.UNKNOWN && referent.parts().size() > 1);
        if (person && mention.parts().size() > 1) {
            String form = mention.form();
            family = referent.familyFirst() ? mention.parts().get(0) : mention.last();
            given = referent.familyFirst()
                    ? form.substring(family.length()).strip()
                    : form.substring(0, form.length() - family.length()).strip();
        } else if (person) {
            family = mention.form();
        }
        return new Name(
                mention.start(),
                mention.end(),
                mention.sentence(),
                mention.form(),
                given,
                family,
                mention.role(),
                referent.kind(),
                referent.number(),
                mention.unfamiliar());
    }

    /** First and last part: middle names and initials come and go. */
    private static String key(Mention mention) {
        return Letters.fold(mention.parts().get(0)) + " " + Letters.fold(mention.last());
    }
}
