package dev.copydesk.ingest.language.name;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.language.text.Lemmas;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which words of one article are parts of names. A capital in running copy is evidence; a capital that position or
 * style demands (the first word of a sentence, a headline in title case, a line in capitals) is none, and then the word must
 * be no common word or stand elsewhere in the article with a capital of its own.
 */
final class NameWords {
    private static final String OPENERS = "“\"‘«(:—–-•[";

    /** Abbreviated countries and organisations that are read as a word of another name only by mistake. */
    private static final Set<String> ABBREVIATED =
            Set.of("u.s.", "u.n.", "u.k.", "e.u.", "d.c.", "u.s.a.", "u.s.s.r.", "a.m.", "p.m.");

    /** Months, and their abbreviations, that are given names as well. */
    private static final Set<String> GIVEN_MONTHS = Set.of("April", "May", "June", "August", "Jan");

    private static final Set<String> INTRODUCING = Set.of("a", "an", "the", "who", "whose");

    private static final WordClass GLUED = WordClass.of(word -> Particles.gluedToName(word.form()));

    private final Lemmas lemmas;
    private final Set<String> seenInRunningCopy = new HashSet<>();
    private final boolean[] capitalsByStyle;

    NameWords(Reading reading, Lemmas lemmas) {
        this.lemmas = lemmas;
        this.capitalsByStyle = new boolean[reading.sentences().size()];
        for (int s = 0; s < capitalsByStyle.length; s++) {
            List<Token> tokens = reading.tokens(s);
            capitalsByStyle[s] = inTitleCase(tokens, reading.block(s).kind());
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i).properNoun() && !capitalsByStyle[s] && !mustBeCapital(tokens, i)) {
                    seenInRunningCopy.add(tokens.get(i).lower());
                }
            }
        }
    }

    /** Whether the sentence is set in title case or in capitals, so that its capitals say nothing. */
    boolean capitalsByStyle(int sentence) {
        return capitalsByStyle[sentence];
    }

    /** Whether English has the word as a common word. */
    boolean common(Token token) {
        return token.lexeme().common();
    }

    /** Whether the token is part of a name by itself. */
    boolean isNameWord(int sentence, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (GLUED.has(token)) {
            return true;
        }
        if (!token.capitalised() || !mayBeName(tokens, at)) {
            return false;
        }
        if (capitalsByStyle[sentence]) {
            return !common(token);
        }
        if (mustBeCapital(tokens, at)) {
            return seenInRunningCopy.contains(token.lower())
                    || !common(token)
                    || (token.properNoun() && (followedByName(tokens, at) || subjectOfVerb(tokens, at)))
                    || isGiven(tokens, at);
        }
        return token.properNoun()
                || (!common(token) && (!token.tagged("JJ") || endsUnknown(token)))
                || followsName(tokens, at);
    }

    /** A joined word that looks like an adjective to the tagger, and ends in no word at all: "Jalal-Abad region". */
    private boolean endsUnknown(Token token) {
        String form = token.form();
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && !lemmas.knowsName(form.substring(hyphen + 1));
    }

    /**
     * Whether a common word is the given name of somebody whom the sentence begins with: the dictionary has it as a name as well
     * ("Fern Holloway"), or the one named is introduced at once ("Mads Holmgaard, a roofer").
     */
    private boolean isGiven(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return (token.tagged("NN") || token.tagged("JJ") || token.tagged("MD"))
                && at + 2 < tokens.size()
                && followedByName(tokens, at)
                && !common(tokens.get(at + 1))
                && (introduces(tokens, at + 2)
                        || (lemmas.knowsCapitalised(token.form())
                                && !tokens.get(at + 2).tag().equals("VB")));
    }

    /** "Holmgaard, a roofer": a comma and what somebody is, or their age. */
    private static boolean introduces(List<Token> tokens, int comma) {
        return comma + 1 < tokens.size()
                && tokens.get(comma).is(",")
                && (INTRODUCING.contains(tokens.get(comma + 1).lower())
                        || tokens.get(comma + 1).tagged("CD"));
    }

    /** Whether the first letter is a capital because of where the word stands. */
    boolean mustBeCapital(List<Token> tokens, int at) {
        return at == 0 || OPENERS.indexOf(tokens.get(at - 1).form().charAt(0)) >= 0;
    }

    private boolean mayBeName(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String form = token.form();
        if ((WordList.CALENDAR.has(form) && !isGivenMonth(tokens, at)) || ABBREVIATED.contains(token.lower())) {
            return false;
        }
        if (form.length() == 1) {
            return isInitial(tokens, at) || Particles.opensFamily(form);
        }
        if (at > 0 && (tokens.get(at - 1).is("@") || tokens.get(at - 1).is("#"))) {
            return false;
        }
        return !partyAndState(form) && hyphensAsInNames(token);
    }

    /**
     * "June Carter said": a month before a name, where a sentence begins or somebody is introduced. Anywhere else it tells when
     * something was: "late April Moscow", "on Monday May Hungary". So it does before a place, a body or what belongs to one.
     */
    private boolean isGivenMonth(List<Token> tokens, int at) {
        if (!GIVEN_MONTHS.contains(tokens.get(at).form()) || at + 2 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.capitalised()
                && !next.lexeme().common()
                && next.form().length() > 1
                && !WordList.CALENDAR.has(next.form())
                && !namesPlaceOrBody(next.form())
                && !(tokens.get(at + 2).tagged("NN") && !tokens.get(at + 2).capitalised())
                && (mustBeCapital(tokens, at) || introducesPerson(tokens.get(at - 1)));
    }

    private static boolean namesPlaceOrBody(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT))
                || Countries.isCountry(form)
                || WordList.PLACES.has(form)
                || WordList.ORGANISATIONS.has(form);
    }

    private static boolean introducesPerson(Token before) {
        return WordList.TITLES.hasSingularOf(before.form()) || WordList.ROLES.hasSingularOf(before.form());
    }

    /** "D-Mich." after a politician's name. */
    private static boolean partyAndState(String form) {
        return form.length() > 3 && form.charAt(1) == '-' && Character.isUpperCase(form.charAt(2));
    }

    /** "Jae-hoon", "Ben-Gal", but not "Kyiv-based" and not the "Korea-U" of "Korea-U.S. talks". */
    private static boolean hyphensAsInNames(Token token) {
        String form = token.form();
        int hyphen = form.lastIndexOf('-');
        return hyphen < 0
                || (hyphen + 2 < form.length()
                        && (Character.isUpperCase(form.charAt(hyphen + 1)) || token.properNoun()));
    }

    /** Whether the token is an initial: one capital, a period, and something capitalised after it. */
    static boolean isInitial(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).form().length() == 1
                && tokens.get(at + 1).is(".")
                && tokens.get(at + 1).start() == tokens.get(at).end()
                && tokens.get(at + 2).capitalised();
    }

    /** The next word is a proper noun, or a particle or two and a capital stand before it: "Iris van den Berg". */
    private static boolean followedByName(List<Token> tokens, int at) {
        int next = at + 1;
        while (next < tokens.size() && next - at < 3 && Particles.joins(tokens.get(next))) {
            next++;
        }
        return next < tokens.size()
                && tokens.get(next).capitalised()
                && tokens.get(next).properNoun()
                && !WordList.CALENDAR.has(tokens.get(next).form());
    }

    private static boolean followsName(List<Token> tokens, int at) {
        return tokens.get(at - 1).capitalised()
                && tokens.get(at - 1).properNoun()
                && tokens.get(at).tagged("NN");
    }

    private static boolean subjectOfVerb(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).tagged("VBD")
                        || tokens.get(at + 1).tagged("VBZ")
                        || tokens.get(at + 1).tagged("POS"));
    }

    /** Eight words of ten have a capital and no verb is without one: "The Rev. Alan Thorne buried Alan Thorn" only has many names. */
    private static boolean inTitleCase(List<Token> tokens, BlockKind kind) {
        int capitalised = 0;
        int words = 0;
        for (Token token : tokens) {
            if (Character.isLetter(token.form().charAt(0)) && token.form().length() > 3) {
                if (token.tagged("VB") && !token.capitalised()) {
                    return false;
                }
                words++;
                capitalised += token.capitalised() ? 1 : 0;
            }
        }
        boolean line = kind == BlockKind.HEADLINE || kind == BlockKind.HEADING || kind == BlockKind.STANDFIRST;
        return allCapitals(tokens) || (words >= (line ? 3 : 5) && capitalised * 10 >= words * 8);
    }

    private static boolean allCapitals(List<Token> tokens) {
        int letters = 0;
        for (Token token : tokens) {
            if (!token.form().equals(token.form().toUpperCase(Locale.ROOT))) {
                return false;
            }
            letters += token.form().length();
        }
        return letters > 10;
    }
}
