package dev.copydesk.rules.names;

import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.List;
import java.util.Set;

/**
 * A full name as other outlets on the story spell it.
 *
 * @param form the spelling
 * @param role what they call the person, or null
 * @param voices outlets that use it; ten copies of one outlet are one voice
 * @param passages one for each voice, a handful at most
 */
public record ToldName(NameForm form, String role, Set<String> voices, List<Evidence> passages) {
    public ToldName {
        voices = Set.copyOf(voices);
        passages = List.copyOf(passages);
    }
}
