package dev.copydesk.rules.memory;

import java.util.Arrays;

/**
 * Tells what a row holds without reading it.
 *
 * @param row its id
 * @param revision of the article that it holds
 * @param digest of all that an editor could have changed in that revision
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by isSameAs, never by equals.
record Version(long row, long revision, byte[] digest) {
    boolean isSameAs(Version other) {
        return row == other.row && revision == other.revision && Arrays.equals(digest, other.digest);
    }
}
