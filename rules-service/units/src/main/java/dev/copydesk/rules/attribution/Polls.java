package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.rules.weight.Stakes;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether what a people or a party thinks was asked in a poll: its mouth is the poll. */
public final class Polls {
    private static final Pattern POLL = Pattern.compile(
            "\\b(?:poll|polled|pollsters?|respondents?|margin of (?:sampling )?error|surveyed|survey (?:of|by|found|in))\\b",
            Pattern.CASE_INSENSITIVE);

    private Polls() {}

    /** Whether a poll stands in the sentence of an attribution, or in one beside it, and nothing grave is told. */
    public static boolean asked(String text, List<Sentence> sentences, Attribution said) {
        int first = Math.max(0, said.sentence() - 1);
        int last = Math.min(sentences.size() - 1, said.sentence() + 1);
        return !Stakes.grave(text, sentences, said)
                && POLL.matcher(text)
                        .region(
                                sentences.get(first).start(),
                                sentences.get(last).end())
                        .find();
    }
}
