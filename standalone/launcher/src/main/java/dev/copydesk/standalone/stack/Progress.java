package dev.copydesk.standalone.stack;

/** Where the stack says what it is doing, a line at a time; from any thread. */
@FunctionalInterface
public interface Progress {
    /** One thing that was done, is being done or went wrong. */
    void say(String line);
}
