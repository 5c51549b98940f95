package dev.copydesk.rules.packs.phrase;

import dev.copydesk.contracts.flag.Severity;
import java.util.List;
import java.util.Locale;

/**
 * A row of a table.
 *
 * @param line on which it stands in its file
 * @param tokens of the phrase
 * @param exact whether capitals count
 * @param instead what to write, or null
 * @param why the reason, or null
 * @param severity of its flags; null where the phrase is allowed, and only keeps shorter ones from being found in it
 * @param where it is looked for
 */
record Phrase(int line, List<Token> tokens, boolean exact, String instead, String why, Severity severity, Where where) {
    /** Where a phrase is looked for. */
    enum Where {
        /** In all that the newsroom's own people wrote: not in what others are quoted with. */
        COPY,
        /** In quotations too. */
        EVERYWHERE,
        /** In headlines, standfirsts and headings alone. */
        HEADINGS
    }

    /** Whether these tokens, which agree but for capitals, are the phrase. */
    boolean isWritten(List<Token> found) {
        if (!exact) {
            return true;
        }
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).form().equals(tokens.get(i).form())) {
                return false;
            }
        }
        return true;
    }

    /** By which two rows that say something of the same words are known. */
    String identity() {
        StringBuilder identity = new StringBuilder();
        for (Token token : tokens) {
            identity.append(token.key().startsWith(" ") ? " " : "")
                    .append(exact ? token.form() : token.form().toLowerCase(Locale.ROOT));
        }
        return (exact ? "=" : "~") + identity;
    }
}
