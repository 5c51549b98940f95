package dev.copydesk.standalone.check;

/** Why one piece of copy could not be checked; the others still can be. */
public final class Uncheckable extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param line what is wrong and what to do, in one line without the file's name */
    public Uncheckable(String line) {
        super(line);
    }

    /** @param line what is wrong and what to do, in one line without the file's name */
    public Uncheckable(String line, Throwable cause) {
        super(line, cause);
    }
}
