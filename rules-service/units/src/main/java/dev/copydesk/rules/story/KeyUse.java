package dev.copydesk.rules.story;

import java.util.List;

/**
 * How the remembered articles use one key.
 *
 * @param articles how many have it: counted, or estimated where there are too many to count
 * @param postings those near in time, the newest first; not all of them where there are many
 */
public record KeyUse(double articles, List<Posting> postings) {
    /** A key that no other article has. */
    public static final KeyUse NONE = new KeyUse(0, List.of());

    public KeyUse {
        postings = List.copyOf(postings);
    }
}
