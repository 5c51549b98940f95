package dev.copydesk.contracts.pack;

import java.util.Objects;

/**
 * A rule pack of the newsroom's own, as its files were at some time.
 *
 * @param name of the pack, which its versions share
 * @param version as its author counts
 * @param digest of its files: tells two editions apart whose author forgot to count
 */
public record PackEdition(String name, String version, String digest) {
    public PackEdition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(digest, "digest");
    }
}
