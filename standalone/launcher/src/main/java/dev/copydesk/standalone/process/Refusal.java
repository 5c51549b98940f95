package dev.copydesk.standalone.process;

/** Why a command cannot do its work, in one line that says what to do about it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line what is wrong, where, and what to do */
    public Refusal(String line) {
        super(line);
    }

    /** @param line what is wrong, where, and what to do */
    public Refusal(String line, Throwable cause) {
        super(line, cause);
    }
}
