package dev.copydesk.rules.packs;

/**
 * What keeps a pack from being used.
 *
 * @param file where it stands
 * @param line counted from 1; 0 where it is the whole file
 * @param message what is wrong and what to do, to follow the place
 */
public record Problem(String file, int line, String message) {
    /** A fault of a whole file. */
    public Problem(String file, String message) {
        this(file, 0, message);
    }

    /** As people read it: {@code words.csv, line 7: ...}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + ": " + message;
    }
}
