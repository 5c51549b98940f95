package dev.copydesk.ingest.language.name;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import java.util.List;
import java.util.Set;

/** What a mention's own words and those next to it tell about its kind; {@code UNKNOWN} where they tell nothing. */
final class KindEvidence {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "near", "outside", "across", "throughout");

    private KindEvidence() {}

    static Kind of(Reading reading, Run run) {
        List<Token> tokens = reading.tokens(run.sentence());
        String form = reading.quote(
                tokens.get(run.from()).start(), tokens.get(run.to() - 1).end());
        if (WordList.PLACES.has(form) || Countries.isCountry(form)) {
            return Kind.PLACE;
        }
        for (int i = run.from(); i < run.to(); i++) {
            if (WordList.ORGANISATIONS.has(tokens.get(i).form())) {
                return Kind.ORGANISATION;
            }
        }
        if (run.person()) {
            return Kind.PERSON;
        }
        if (run.to() - run.from() == 1 && acronym(tokens.get(run.from()).form())) {
            return Kind.ORGANISATION;
        }
        if (run.from() > 0
                && tellsPlace(tokens.get(run.from() - 1))
                && (run.to() >= tokens.size() || !tokens.get(run.to()).tagged("POS"))) {
            return Kind.PLACE;
        }
        return Kind.UNKNOWN;
    }

    /** Whether what stands after the word is a place, as a rule. */
    static boolean tellsPlace(Token before) {
        return PLACE_PREPOSITIONS.contains(before.lower());
    }

    private static boolean acronym(String form) {
        return form.length() > 1
                && form.length() <= 6
                && form.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
