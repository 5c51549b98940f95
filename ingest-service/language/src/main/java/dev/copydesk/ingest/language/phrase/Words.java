package dev.copydesk.ingest.language.phrase;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.Arrays;
import java.util.Set;

/** The tokens of one sentence, to be asked about by index; an index outside of the sentence has no word, tag or lemma. */
public final class Words {
    private final Reading reading;
    private final int sentence;
    private final Token[] tokens;

    public Words(Reading reading, int sentence) {
        this.reading = reading;
        this.sentence = sentence;
        this.tokens = reading.tokens(sentence).toArray(Token[]::new);
    }

    public int sentence() {
        return sentence;
    }

    public int size() {
        return tokens.length;
    }

    public boolean has(int i) {
        return i >= 0 && i < tokens.length;
    }

    public Token token(int i) {
        return tokens[i];
    }

    /** The word in lower case, or the empty string. */
    public String word(int i) {
        return has(i) ? tokens[i].lower() : "";
    }

    public String lemma(int i) {
        return has(i) ? tokens[i].lemma() : "";
    }

    public String tag(int i) {
        return has(i) ? tokens[i].tag() : "";
    }

    public boolean tagged(int i, String prefix) {
        return tag(i).startsWith(prefix);
    }

    /** Whether the tag is one of these. */
    public boolean tagIs(int i, String... tags) {
        String tag = tag(i);
        for (String wanted : tags) {
            if (tag.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    public boolean is(int i, String word) {
        return has(i) && tokens[i].is(word);
    }

    public boolean in(int i, Set<String> words) {
        return has(i) && words.contains(tokens[i].lower());
    }

    public boolean lemmaIn(int i, Set<String> lemmas) {
        return has(i) && lemmas.contains(tokens[i].lemma());
    }

    public boolean in(int i, WordClass words) {
        return has(i) && words.has(tokens[i]);
    }

    /** Whether any word of the sentence has one of these base forms. */
    public boolean anyLemma(Set<String> lemmas) {
        return Arrays.stream(tokens).anyMatch(token -> lemmas.contains(token.lemma()));
    }

    /** Whether these words stand at {@code i}. */
    public boolean follows(int i, String... words) {
        for (int w = 0; w < words.length; w++) {
            if (!is(i + w, words[w])) {
                return false;
            }
        }
        return true;
    }

    public boolean capitalised(int i) {
        return has(i) && tokens[i].capitalised();
    }

    public boolean wordLike(int i) {
        return has(i) && tokens[i].wordLike();
    }

    public int start(int i) {
        return tokens[i].start();
    }

    public int end(int i) {
        return tokens[i].end();
    }

    /** The text from one token up to, and without, another. */
    public String text(int from, int to) {
        return reading.quote(start(from), end(to - 1));
    }

    /** The words of an attribution as they stand. */
    public String quote(Attribution attribution) {
        return reading.quote(attribution.start(), attribution.end());
    }

    /** The character with which a token begins, as it stands in the text. */
    public char first(int i) {
        return reading.text().charAt(start(i));
    }

    /** Whether a mark ends a clause: comma, semicolon, colon, dash, bracket or quotation mark. */
    public boolean boundary(int i) {
        if (!has(i)) {
            return true;
        }
        return tokens[i].form().length() <= 2 && ",;:—–()[]\"“”".indexOf(first(i)) >= 0 || is(i, "--");
    }
}
