package dev.copydesk.rules.packs;

/** A pack did what a pack may not do. The message can be shown: it has no words of the article. */
public final class PackFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackFaultException(String message) {
        super(message);
    }
}
