package dev.copydesk.contracts.pack;

import java.util.Objects;

/**
 * That a rule pack looked at an article.
 *
 * @param failure why none of its flags are there, or null when it came to its end
 */
public record PackRun(PackEdition pack, String failure) {
    public PackRun {
        Objects.requireNonNull(pack, "pack");
    }
}
