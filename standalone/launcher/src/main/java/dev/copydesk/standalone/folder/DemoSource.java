package dev.copydesk.standalone.folder;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Sources to try webhooks with, one of each kind that ingest-service knows. Their drafts are checked. */
public enum DemoSource {
    SUPERDESK,
    GHOST,
    GHOST_LEGACY,
    WP_WEBHOOKS,
    WORDPRESS_COM,
    STANDARD_WEBHOOKS,
    NINJS3,
    ARC_XP;

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The kind of the source, as ingest-service's configuration has it. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The source's id: the last part of the address that is pushed to, {@code /webhooks/<id>}. */
    public String id() {
        return "demo-" + kind();
    }

    /** The variable by which a script gets its secret. */
    public String variable() {
        return Credentials.SECRET_VARIABLES + name();
    }

    /** A new secret, in the form that the kind signs with. */
    String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return switch (this) {
            case STANDARD_WEBHOOKS, NINJS3, ARC_XP ->
                "whsec_" + Base64.getEncoder().encodeToString(bytes);
            default -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }
}
