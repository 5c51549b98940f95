package dev.copydesk.rules.check;

/** A check that was given up because its thread was interrupted: it took longer than its caller allows. */
public final class CheckStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CheckStoppedException() {
        super("The check was stopped before all rules had fired");
    }
}
