package dev.copydesk.rules.names;

import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.spelling.Likeness;
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
        for (Spelling spelling : here) {
            if (!spelling.introduced()) {
                continue;
            }
            for (ToldName told : there) {
                Likeness likeness = Likeness.ofFull(spelling.form(), told.form());
                if (likeness != null && likeness.place() == Likeness.Place.LAST && likeness.shared() > 0) {
                    found.add(new StoryDisagreement(
                            spelling,
                            told,
                            likeness,
                            voicesFor(spelling, there, voice),
                            list.has(spelling.form()),
                            Slip.of(likeness)));
                }
            }
        }
        return found;
    }

    private static int voicesFor(Spelling spelling, List<ToldName> there, String voice) {
        Set<String> voices = new HashSet<>(Set.of(voice));
        there.stream()
                .filter(told -> told.form().words().equals(spelling.form().words()))
                .forEach(told -> voices.addAll(told.voices()));
        return voices.size();
    }
}
