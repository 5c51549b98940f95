package dev.copydesk.rules.names;

import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.NameIndex;
import dev.copydesk.rules.names.spelling.Slip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the full names that other outlets on the story spell another way. */
final class StoryComparison {
    private StoryComparison() {}

    static List<StoryDisagreement> of(List<Spelling> here, List<ToldName> there, String voice, AuthorityNames list) {
        List<StoryDisagreement> found = new ArrayList<>();
        NameIndex<ToldName> told = new NameIndex<>();
        there.forEach(name -> told.add(name.form(), name));
        for (Spelling spelling : here) {
            if (!spelling.introduced()) {
                continue;
            }
            Set<ToldName> near = told.sharingAWord(spelling.form());
            for (ToldName other : near) {
                Likeness likeness = Likeness.ofFull(spelling.form(), other.form());
                if (likeness != null && likeness.place() == Likeness.Place.LAST && likeness.shared() > 0) {
                    found.add(new StoryDisagreement(
                            spelling,
                            other,
                            likeness,
                            voicesFor(spelling, near, voice),
                            list.has(spelling.form()),
                            Slip.of(likeness)));
                }
            }
        }
        return found;
    }

    private static int voicesFor(Spelling spelling, Set<ToldName> told, String voice) {
        Set<String> voices = new HashSet<>(Set.of(voice));
        told.stream()
                .filter(other -> other.form().words().equals(spelling.form().words()))
                .forEach(other -> voices.addAll(other.voices()));
        return voices.size();
    }
}
