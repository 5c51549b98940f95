package dev.copydesk.rules.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.story.StoryArticle;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Facts NOTHING =
            new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Evidence PASSAGE = new Evidence("b", "Valley Radio", 0, 5, "seven", "Has seven.");

    @Test
    void ofTwoPublishedAtOneTimeTheOneThatCameInFirstIsNotAsked() {
        Division second = new Division(article("a", "The Ledger", 2));
        second.differs(other("b", "Valley Radio", 1), PASSAGE, "seven");
        Division first = new Division(article("b", "Valley Radio", 1));
        first.differs(other("a", "The Ledger", 2), PASSAGE, "four");

        assertThat(second.isLater()).isTrue();
        assertThat(first.isLater()).isFalse();
    }

    @Test
    void anOutletHasSaidItSinceItsFirstArticle() {
        Division again = new Division(article("a", "The Ledger", 3));
        again.agrees(other("earlier", "The Ledger", 1));
        again.differs(other("b", "Valley Radio", 2), PASSAGE, "seven");

        assertThat(again.isLater()).isFalse();
        assertThat(again.voicesHere()).isEqualTo(1);
    }

    @Test
    void tenCopiesOfOneOutletAreOneVoice() {
        Division division = new Division(article("a", "The Ledger", 1));
        for (int copy = 0; copy < 10; copy++) {
            division.differs(other("b" + copy, "Valley Radio", 2), PASSAGE, "seven");
        }

        assertThat(division.voicesThere()).isEqualTo(1);
        assertThat(division.there()).isEqualTo("seven");
    }

    @Test
    void whoHasItBothWaysContradictsNobody() {
        Division division = new Division(article("a", "The Ledger", 2));
        division.differs(other("b", "Valley Radio", 1), PASSAGE, "seven");
        division.agrees(other("c", "Valley Radio", 3));

        assertThat(division.isContradicted()).isFalse();
        assertThat(division.isLater()).isFalse();
    }

    private static ParsedArticle article(String id, String outlet, int acceptedSecond) {
        Instant accepted = NOON.plusSeconds(acceptedSecond);
        ArticleHeader header = new ArticleHeader(id, 1, "test", outlet, null, "en", null, null, NOON, accepted);
        return new ParsedArticle(header, "", null, null, NOTHING);
    }

    private static StoryArticle other(String id, String outlet, int acceptedSecond) {
        return new StoryArticle(id, outlet, NOON, NOON.plusSeconds(acceptedSecond), "", NOTHING);
    }
}
