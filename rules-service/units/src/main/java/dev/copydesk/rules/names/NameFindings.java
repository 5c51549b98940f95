package dev.copydesk.rules.names;

import dev.copydesk.contracts.Name;
import dev.copydesk.rules.article.Finding;
import java.util.List;
import java.util.Locale;

/** Words the findings on names: what differs, who spells it how, and the form to use. */
public final class NameFindings {
    private static final String MISSPELLED = "name.misspelled-name";

    private NameFindings() {}

    /** The article's spelling against the one of other outlets on the story. */
    public static Finding againstStory(StoryDisagreement pair, String text) {
        Name name = pair.here().fullest();
        String there = pair.there().form().form();
        Finding finding = Finding.of(MISSPELLED, text)
                .at(name.start(), name.end())
                .message("The copy has \"" + name.form() + "\"; " + voices(pair.voicesThere())
                        + " on the story " + (pair.voicesThere() == 1 ? "has" : "have") + " \"" + there
                        + "\". Find out which spelling is right.")
                .working(distance(pair.likeness()))
                .working("\"" + name.form() + "\": " + voices(pair.voicesHere()) + "; \"" + there + "\": "
                        + voices(pair.voicesThere()))
                .suggest(
                        name.start(), name.end(), there, "as " + voices(pair.voicesThere()) + " on the story spell it");
        if (pair.voicesHere() == pair.voicesThere() && pair.slip() == Slip.FIRST) {
            finding.working("One voice against one: \"" + name.form()
                    + "\" has the shape of a slip, a vowel put into a cluster of consonants or letters swapped.");
        }
        pair.there().passages().forEach(finding::evidence);
        return finding;
    }

    /** The working of a distance: each slip by itself. */
    static String distance(Likeness likeness) {
        SpellingDistance distance = SpellingDistance.between(likeness.word(), likeness.other());
        List<String> steps = distance.steps();
        if (steps.isEmpty()) {
            return capital(likeness.word()) + " and " + capital(likeness.other()) + " have the same letters";
        }
        return capital(likeness.word()) + " / " + capital(likeness.other()) + ": " + distance.edits()
                + (distance.edits() == 1 ? " difference: " : " differences: ") + String.join("; ", steps);
    }

    private static String voices(int count) {
        return count == 1 ? "one outlet" : count + " outlets";
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
