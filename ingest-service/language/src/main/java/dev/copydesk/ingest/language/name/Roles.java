package dev.copydesk.ingest.language.name;

import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a person is said to be: titles before the name, role nouns before it, an apposition between commas. */
final class Roles {
    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_OF_APPOSITION = 14;

    private static final List<String> AGENT_ENDINGS = List.of(
            "ist", "ists", "keeper", "maker", "man", "men", "woman", "women", "person", "master", "leader", "holder");

    private final Reading reading;

    Roles(Reading reading) {
        this.reading = reading;
    }

    /**
     * A run with what stands around it.
     *
     * @param titled index of the first token of the titles before the name; {@code from} where there are none
     * @param from index of the name's first token
     * @param to index after its last
     */
    Run around(int sentence, int titled, int from, int to) {
        List<Token> tokens = reading.tokens(sentence);
        int before = before(tokens, Math.min(titled, from));
        String role = before < from
                ? reading.quote(tokens.get(before).start(), tokens.get(from - 1).end())
                : null;
        boolean person = role != null && !role.isBlank();
        if (role == null) {
            role = locates(tokens, from, to) ? null : appositionAfter(tokens, to);
            if (role == null && !owns(tokens, to)) {
                role = appositionBefore(tokens, from);
            }
            person = role != null;
        }
        return new Run(sentence, from, to, role, person || agedAfter(tokens, to));
    }

    /** "In Oldmere, a keeper was hurt": where something was, before who was there. */
    private static boolean locates(List<Token> tokens, int from, int to) {
        return from > 0 && to - from == 1 && KindEvidence.tellsPlace(tokens.get(from - 1));
    }

    /** "The head of the institute, Norway's oldest": the name begins an apposition itself. */
    private static boolean owns(List<Token> tokens, int to) {
        return to < tokens.size() && tokens.get(to).tagged("POS");
    }

    /** Where the role words right before a name begin: "athletic director | Monica Reyes". */
    private static int before(List<Token> tokens, int from) {
        if (from == 0 || !isRole(tokens.get(from - 1))) {
            return from;
        }
        int at = from - 1;
        while (at > 0 && from - at < WORDS_BEFORE && modifies(tokens.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean modifies(Token token) {
        return token.tagged("NN") || token.tagged("JJ");
    }

    /** "Meenakshi Iyengar, the chief executive, said": the words after the comma, up to the next mark. */
    private String appositionAfter(List<Token> tokens, int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).is(",")) {
            return null;
        }
        int end = to + 1;
        boolean role = false;
        while (end < tokens.size()
                && end - to <= WORDS_OF_APPOSITION
                && tokens.get(end).wordLike()) {
            role |= (isRole(tokens.get(end)) || isAge(tokens.get(end))) && end - to <= 6;
            end++;
        }
        if (!role || !opensApposition(tokens.get(to + 1)) || tokens.get(to + 1).is("and")) {
            return null;
        }
        return reading.quote(tokens.get(to + 1).start(), tokens.get(end - 1).end());
    }

    /** "Its head, Mahmoud Abu Zeitoun, led officers": the words before the comma, when a mark closes the name. */
    private String appositionBefore(List<Token> tokens, int from) {
        if (from < 2 || !tokens.get(from - 1).is(",")) {
            return null;
        }
        int start = from - 1;
        boolean role = false;
        while (start > 0
                && from - start <= 8
                && tokens.get(start - 1).wordLike()
                && !tokens.get(start - 1).tagged("V")) {
            start--;
            role |= isRole(tokens.get(start));
        }
        return role
                ? reading.quote(tokens.get(start).start(), tokens.get(from - 2).end())
                : null;
    }

    /** "a 23-year-old from Leeds" */
    private static boolean isAge(Token token) {
        return token.lower().endsWith("-year-old");
    }

    private static boolean opensApposition(Token token) {
        return token.is("the")
                || token.is("a")
                || token.is("an")
                || token.tagged("PRP$")
                || token.tagged("JJ")
                || token.tagged("NN")
                || token.is("who");
    }

    private static final Pattern AGE = Pattern.compile("[1-9][0-9]?|10[0-9]");

    private static final Set<String> AFTER_AGE = Set.of(",", ".", ";", "”");

    /** "Jerzy Kowalczyk, 58, stood": only people have their age there. */
    private static boolean agedAfter(List<Token> tokens, int to) {
        return to + 2 < tokens.size()
                && tokens.get(to).is(",")
                && AGE.matcher(tokens.get(to + 1).form()).matches()
                && AFTER_AGE.contains(tokens.get(to + 2).form());
    }

    private static boolean isRole(Token token) {
        return token.tagged("NN") && isRoleWord(token.lower());
    }

    /** Whether the word, in lower case, says what a person does, is or holds. */
    static boolean isRoleWord(String lower) {
        return WordList.ROLES.hasSingularOf(lower)
                || AGENT_ENDINGS.stream().anyMatch(end -> lower.endsWith(end) && lower.length() > end.length() + 2);
    }
}
