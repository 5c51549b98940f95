package dev.copydesk.rules.packs.phrase;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.article.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The phrases of one file, in a tree of their words. Looking for all of them takes one pass over the words of the copy, however
 * many there are; of phrases that begin at one word the longest counts.
 */
public final class PhraseTable {
    private static final Set<BlockKind> HEADINGS = Set.of(BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.HEADING);

    private final String file;
    private final String rule;
    private final int rows;
    private final Node root = new Node();

    PhraseTable(String file, List<Phrase> phrases) {
        this.file = file;
        this.rule = file.substring(0, file.lastIndexOf('.'));
        this.rows = phrases.size();
        phrases.forEach(this::enter);
    }

    /** How many phrases it has. */
    public int rows() {
        return rows;
    }

    /**
     * Looks for the phrases.
     *
     * @param findings starts a flag of a rule, by its name and title
     * @param flags takes the flags, in the order of the copy
     */
    public void look(ParsedArticle article, BiFunction<String, String, Finding> findings, Consumer<Flag> flags) {
        Speech speech = new Speech(article.facts().quotations());
        for (Block block : article.facts().blocks()) {
            List<Token> tokens = Tokens.of(article.text(), block.start(), block.end());
            int at = 0;
            while (at < tokens.size()) {
                Hit hit = longest(tokens, at);
                if (hit == null || isPartOfAddress(article.text(), hit)) {
                    at++;
                    continue;
                }
                if (isToBeTold(hit, article.text(), block, speech)) {
                    flags.accept(flag(hit, article.text(), findings));
                }
                at = hit.next;
            }
        }
    }

    private void enter(Phrase phrase) {
        Node node = root;
        for (Token token : phrase.tokens()) {
            node = node.next.computeIfAbsent(token.key(), key -> new Node());
        }
        // Where capitals count, the row says more of the words than one where they don't.
        node.phrases.add(phrase.exact() ? 0 : node.phrases.size(), phrase);
    }

    private Hit longest(List<Token> tokens, int from) {
        Node node = root;
        Hit longest = null;
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            // The space before the first word is no part of the phrase.
            node = node.next.get(at == from ? token.key().strip() : token.key());
            if (node == null) {
                return longest;
            }
            List<Token> found = tokens.subList(from, at + 1);
            for (Phrase phrase : node.phrases) {
                if (phrase.isWritten(found)) {
                    longest = new Hit(phrase, tokens.get(from).start(), token.end(), at + 1);
                    break;
                }
            }
        }
        return longest;
    }

    private static boolean isToBeTold(Hit hit, String text, Block block, Speech speech) {
        Phrase phrase = hit.phrase;
        if (phrase.severity() == null || text.substring(hit.start, hit.end).equals(phrase.instead())) {
            return false;
        }
        return switch (phrase.where()) {
            case EVERYWHERE -> true;
            case HEADINGS -> HEADINGS.contains(block.kind());
            case COPY -> block.kind() != BlockKind.BLOCK_QUOTE && !speech.covers(hit.start);
        };
    }

    /** Words in {@code example.org/words}, {@code words@example.org} and {@code #words} are nobody's style. */
    private static boolean isPartOfAddress(String text, Hit hit) {
        boolean before = hit.start > 0
                && ("@#_".indexOf(text.charAt(hit.start - 1)) >= 0
                        || hit.start > 1
                                && text.charAt(hit.start - 1) == '.'
                                && Character.isLetterOrDigit(text.charAt(hit.start - 2)));
        boolean after = hit.end + 1 < text.length()
                && ".@_".indexOf(text.charAt(hit.end)) >= 0
                && Character.isLetterOrDigit(text.charAt(hit.end + 1));
        return before || after;
    }

    private Flag flag(Hit hit, String text, BiFunction<String, String, Finding> findings) {
        Phrase phrase = hit.phrase;
        String written = text.substring(hit.start, hit.end);
        Finding finding = findings.apply(rule, "House style")
                .at(hit.start, hit.end)
                .severity(phrase.severity())
                .message(message(phrase, written))
                .working(file + ", line " + phrase.line());
        if (phrase.instead() != null) {
            finding.suggest(hit.start, hit.end, asCapitalised(phrase, written), "house style");
        }
        return finding.flag();
    }

    private static String message(Phrase phrase, String written) {
        if (phrase.instead() == null) {
            return phrase.why();
        }
        String rather = "“" + phrase.instead() + "” rather than “" + written + "”.";
        return phrase.why() == null ? rather : rather + " " + phrase.why();
    }

    /** A phrase in lower case that begins a sentence is replaced by one that may. */
    private static String asCapitalised(Phrase phrase, String written) {
        String instead = phrase.instead();
        boolean raised = Character.isUpperCase(written.charAt(0))
                && Character.isLowerCase(phrase.tokens().get(0).form().charAt(0))
                && Character.isLowerCase(instead.charAt(0));
        return raised ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead;
    }

    /** Words that a row is about; {@code next} is the place of the first token after them. */
    private record Hit(Phrase phrase, int start, int end, int next) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Phrase> phrases = new ArrayList<>(1);
    }

    /** What others are quoted with, asked for in the order of the copy. */
    private static final class Speech {
        private final List<Quotation> quotations;
        private int passed;

        Speech(List<Quotation> quotations) {
            this.quotations = quotations;
        }

        boolean covers(int place) {
            while (passed < quotations.size() && quotations.get(passed).end() <= place) {
                passed++;
            }
            return passed < quotations.size() && quotations.get(passed).start() <= place;
        }
    }
}
