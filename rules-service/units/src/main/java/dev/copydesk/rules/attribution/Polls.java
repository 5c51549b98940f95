package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether what a people or a party thinks was asked in a poll: its mouth is the poll. */
public final class Polls {
    private static final Pattern POLL = Pattern.compile(
            "\\b(?:poll(?:s|ed|ing|sters?)?|survey(?:s|ed)?|respondents?|margin of (?:sampling )?error|percent|Gallup|referendum|voted)\\b|\\d ?%",
            Pattern.CASE_INSENSITIVE);

    private Polls() {}

    /** Whether a poll stands in the sentence of an attribution, or in one beside it. */
    public static boolean asked(String text, List<Sentence> sentences, Attribution said) {
        int first = Math.max(0, said.sentence() - 1);
        int last = Math.min(sentences.size() - 1, said.sentence() + 1);
        return POLL.matcher(text)
                .region(sentences.get(first).start(), sentences.get(last).end())
                .find();
    }
}
