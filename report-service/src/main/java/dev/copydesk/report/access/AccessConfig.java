package dev.copydesk.report.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may sign in, and which programs may call. */
@ConfigMapping(prefix = "copydesk")
public interface AccessConfig {
    Session session();

    FirstUser firstUser();

    /** By name, which stands in logs and in the audit trail. */
    Map<String, Token> tokens();

    SignIn signIn();

    /** The browser's session. */
    interface Session {
        /** What the tokens of sessions are hashed with; at least 16 characters, the same for every replica. Another one signs everybody out. */
        Optional<String> key();

        /** How long a session lasts at most, however much it is used; one that rests ends after twelve hours. */
        @WithDefault("12h")
        Duration longest();

        /** Whether cookies are for HTTPS only. */
        @WithDefault("false")
        boolean secureCookies();
    }

    /** The account that is made while there is none. */
    interface FirstUser {
        /** The name of the first account, which has all roles. */
        @WithDefault("editor")
        String name();

        /** The password of the first account, 72 bytes at most; without one no account is made, and nobody can sign in. */
        Optional<String> password();
    }

    /** A program that may call. */
    interface Token {
        /** The bearer token; a secret of 16 characters or more. */
        String secret();

        /**
         * What the program may do: {@code reports:read}, {@code reports:embargoed}, {@code reports:review},
         * {@code names:write}, {@code rules:write}, {@code audit:read}, {@code operations:read}, {@code operations:write},
         * {@code users:write}, or {@code *} for all; none lets it do nothing.
         */
        Optional<List<String>> scopes();
    }

    /** How people sign in, and how many wrong passwords are taken before sign-in rests. */
    interface SignIn {
        /** Whether an OpenID provider ({@code quarkus.oidc}) signs people in; else they have a password here. */
        @WithDefault("false")
        boolean oidc();

        Roles roles();

        /** How many wrong passwords one name may have from one address before sign-in rests. */
        @WithDefault("5")
        @Min(1)
        int triesForNameAndAddress();

        /** How many wrong passwords all names together may have from one address. */
        @WithDefault("50")
        @Min(1)
        int triesForAddress();

        /** How many wrong passwords one name may have from all addresses together. */
        @WithDefault("100")
        @Min(1)
        int triesForName();

        /** How long sign-in rests after too many wrong passwords, and how long a wrong one counts. */
        @WithDefault("5m")
        Duration rest();
    }

    /** What an OpenID provider calls our roles. */
    interface Roles {
        /** The provider's names of the role editor. */
        @WithDefault("editor")
        Set<String> editor();

        /** The provider's names of the role chief. */
        @WithDefault("chief")
        Set<String> chief();

        /** The provider's names of the role operations. */
        @WithDefault("operations")
        Set<String> operations();
    }
}
