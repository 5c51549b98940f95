package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the quotations that other outlets on the story have in another wording from the same mouth. */
final class QuoteComparison {
    private static final Set<SourceKind> KNOWN_BY_NAME =
            EnumSet.of(SourceKind.NAMED_PERSON, SourceKind.NAMED_INSTITUTION, SourceKind.DOCUMENT);

    private QuoteComparison() {}

    /** A quotation of another article. */
    private record Told(StoryArticle article, Quotation quotation, Speaker speaker, QuotedWords words) {}

    static List<QuoteMismatch> of(ParsedArticle article, StoryEvidence story) {
        List<Told> told = told(story);
        List<QuoteMismatch> found = new ArrayList<>();
        for (Quotation quotation : article.facts().quotations()) {
            if (!isComparable(quotation)) {
                continue;
            }
            QuotedWords words = QuotedWords.of(article.text(), quotation);
            if (!words.words().isEmpty()) {
                QuoteMismatch mismatch = mismatch(article, quotation, words, told);
                if (mismatch != null) {
                    found.add(mismatch);
                }
            }
        }
        return found;
    }

    private static boolean isComparable(Quotation quotation) {
        return quotation.speaker() != null && KNOWN_BY_NAME.contains(quotation.speakerKind());
    }

    private static List<Told> told(StoryEvidence story) {
        List<Told> told = new ArrayList<>();
        for (StoryArticle other : story.articles()) {
            other.facts().quotations().stream()
                    .filter(QuoteComparison::isComparable)
                    .map(quotation -> new Told(
                            other, quotation, Speaker.of(quotation.speaker()), QuotedWords.of(other.text(), quotation)))
                    .forEach(told::add);
        }
        return told;
    }

    private static QuoteMismatch mismatch(
            ParsedArticle article, Quotation quotation, QuotedWords words, List<Told> told) {
        Division division = new Division(article);
        Speaker speaker = Speaker.of(quotation.speaker());
        for (Told other : told) {
            if (speaker.isSame(other.speaker())) {
                if (words.isOtherWordingOf(other.words())) {
                    division.differs(other.article(), passage(other), quote(other));
                } else if (words.words().equals(other.words().words())) {
                    division.agrees(other.article());
                }
            }
        }
        if (!division.isContradicted()) {
            return null;
        }
        return new QuoteMismatch(
                quotation,
                division.there(),
                division.voicesHere(),
                division.voicesThere(),
                division.isLater(),
                division.passages());
    }

    private static String quote(Told told) {
        return told.article()
                .text()
                .substring(told.quotation().start(), told.quotation().end());
    }

    private static Evidence passage(Told told) {
        return new Evidence(
                told.article().articleId(),
                told.article().outlet(),
                told.quotation().start(),
                told.quotation().end(),
                quote(told),
                "Quotes " + told.quotation().speaker() + " in other words.");
    }
}
