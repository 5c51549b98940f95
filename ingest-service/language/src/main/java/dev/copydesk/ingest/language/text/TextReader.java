package dev.copydesk.ingest.language.text;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.ingest.language.text.cut.SentenceSplitter;
import dev.copydesk.ingest.language.text.cut.Span;
import dev.copydesk.ingest.language.text.cut.Tokenizer;
import dev.copydesk.ingest.language.text.tag.Tagger;
import dev.copydesk.ingest.language.text.tag.WordWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts an article's text into sentences and tagged tokens. Not thread-safe: one instance a thread; models are shared. */
public final class TextReader {
    /**
     * The tagger sees at most so many tokens at a time: its time is linear in them, its memory is not to be driven by a
     * "sentence" of a hundred thousand words.
     */
    private static final int LONGEST_SENTENCE = 400;

    private final Tagger tagger = new Tagger();
    private final Lemmas lemmas = new Lemmas();
    private final RecentWords recent = new RecentWords(this::word);

    /** Reads a text whose blocks are given. */
    public Reading read(String text, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            for (Span sentence : SentenceSplitter.split(text, block.start(), block.end())) {
                sentences.add(new Sentence(sentence.start(), sentence.end(), b));
                tokens.add(tokens(text, sentence));
            }
        }
        return new Reading(text, blocks, sentences, tokens);
    }

    private List<Token> tokens(String text, Span sentence) {
        List<Span> spans = Tokenizer.tokenize(text, sentence.start(), sentence.end());
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int from = 0; from < spans.size(); from += LONGEST_SENTENCE) {
            tag(text, spans.subList(from, Math.min(spans.size(), from + LONGEST_SENTENCE)), tokens);
        }
        return List.copyOf(tokens);
    }

    private void tag(String text, List<Span> spans, List<Token> tokens) {
        Word[] words = new Word[spans.size()];
        WordWeights[] weights = new WordWeights[spans.size()];
        boolean capitals = allCapitals(text, spans);
        boolean open = false;
        for (int i = 0; i < words.length; i++) {
            Span span = spans.get(i);
            words[i] = recent.at(text, span.start(), span.end());
            String treebank = treebank(words[i].form(), text.charAt(span.start()), open, capitals);
            Word spelt = treebank.equals(words[i].form()) ? words[i] : lemmas.word(treebank);
            weights[i] = spelt.weights();
            open = text.charAt(span.start()) == '"' ? !open : open;
        }
        String[] tags = tagger.tag(weights);
        for (int i = 0; i < words.length; i++) {
            Span span = spans.get(i);
            tokens.add(new Token(span.start(), span.end(), words[i].as(tags[i])));
        }
    }

    private Word word(String spelt) {
        return lemmas.word(spelt.replace('’', '\'').replace('‘', '\''));
    }

    /** The Treebank's spelling of a token, which the model was trained on. */
    private static String treebank(String form, char first, boolean open, boolean capitals) {
        return switch (first) {
            case '“', '«', '„' -> "``";
            case '”', '»' -> "''";
            case '"' -> open ? "''" : "``";
            case '‘' -> form.length() == 1 ? "`" : form;
            case '—', '–' -> "--";
            case '(', '[' -> "-LRB-";
            case ')', ']' -> "-RRB-";
            case '…' -> "...";
            default -> capitals && form.length() > 1 ? title(form) : form;
        };
    }

    /** A line set in capitals is read as if set in title case: the model knows no capitals. */
    private static boolean allCapitals(String text, List<Span> spans) {
        int upper = 0;
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                char c = text.charAt(i);
                if (Character.isLowerCase(c)) {
                    return false;
                }
                if (Character.isUpperCase(c)) {
                    upper++;
                }
            }
        }
        return upper > 10;
    }

    private static String title(String form) {
        return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    }
}
