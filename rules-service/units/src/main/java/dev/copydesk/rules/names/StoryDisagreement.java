package dev.copydesk.rules.names;

import dev.copydesk.rules.names.spelling.Likeness;
import dev.copydesk.rules.names.spelling.Slip;

/**
 * The article and other outlets on its story spell what may be one name in two ways.
 *
 * @param here the article's spelling
 * @param there the others' spelling
 * @param likeness how the two are alike
 * @param voicesHere outlets that spell it as the article does, the article's own included
 * @param hereListed whether the authority list has the article's spelling: that settles it
 * @param slip which of the two is the likelier slip by its letters alone
 */
public record StoryDisagreement(
        Spelling here, ToldName there, Likeness likeness, int voicesHere, boolean hereListed, Slip slip) {

    /** Outlets that spell it the other way. */
    public int voicesThere() {
        return there.voices().size();
    }

    /** Whether both words are accepted ways to write one name. */
    public boolean variant() {
        return likeness.variant();
    }
}
