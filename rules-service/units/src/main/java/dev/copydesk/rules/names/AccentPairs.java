package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.rules.names.SpellingPair.Link;
import dev.copydesk.rules.names.SpellingPair.Listed;
import dev.copydesk.rules.names.spelling.Accents;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.Likeness.Place;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds a name whose mentions, all of the same letters, have their accents in two places: Hernández, Hernandéz. */
final class AccentPairs {
    private AccentPairs() {}

    /** The name split in two by a word of its fullest form, the one mentioned first first; empty where it is written one way. */
    static Optional<SpellingPair> in(Spelling spelling) {
        if (!Accents.in(spelling.form().form())) {
            return Optional.empty();
        }
        for (Name name : spelling.mentions()) {
            for (String word : NameForm.of(name.form()).written()) {
                for (String full : spelling.form().written()) {
                    Optional<SpellingPair> pair =
                            Accents.misplaced(full, word) ? split(spelling, full, word) : Optional.empty();
                    if (pair.isPresent()) {
                        return pair;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Both words may stand in each mention, "Ana Hernández Hernandéz": then there is nothing to hold against each other. */
    private static Optional<SpellingPair> split(Spelling spelling, String full, String word) {
        Map<Boolean, List<Name>> byForm = spelling.mentions().stream()
                .collect(Collectors.partitioningBy(
                        name -> NameForm.of(name.form()).written().contains(word)));
        if (byForm.get(false).isEmpty() || byForm.get(true).isEmpty()) {
            return Optional.empty();
        }
        Spelling here = of(byForm.get(false));
        Spelling other = of(byForm.get(true));
        boolean turned =
                here.mentions().get(0).start() > other.mentions().get(0).start();
        Likeness likeness = new Likeness(full, word, 0, Place.ALONE, false);
        return Optional.of(
                turned
                        ? new SpellingPair(other, here, likeness.turned(), Link.SAME_LETTERS, Listed.NEITHER)
                        : new SpellingPair(here, other, likeness, Link.SAME_LETTERS, Listed.NEITHER));
    }

    private static Spelling of(List<Name> mentions) {
        return new Spelling(NameForm.of(Spellings.fullest(mentions)), mentions);
    }
}
