package dev.copydesk.rules.arithmetic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void aSentenceMaySayThatItIsOfSomethingElse() {
        assertThat(other("It had 412 pupils. In Wales, the drop was 60.")).isTrue();
        assertThat(other("It had 412 pupils. A further 60 are to come.")).isTrue();
        assertThat(other("It had 412 pupils. The drop of 60 was forecast.")).isTrue();
        assertThat(other("It had 412 pupils. The drop of 60 was a shock.")).isFalse();
    }

    @Test
    void whatStandsInOneSentenceIsOfOneMatter() {
        assertThat(other("It had 412 pupils and a further 60.")).isFalse();
    }

    @Test
    void theWordsBeforeAFigureTakeItAsKnown() {
        assertThat(known("The loss of 60 hurts.")).isTrue();
        assertThat(known("Paying 60 hurts.")).isTrue();
        assertThat(known("A loss of 60 hurts.")).isFalse();
    }

    private static boolean other(String text) {
        Copy copy = new Copy(text);
        Figure before = copy.count("412 pupils");
        return Scope.other(text, before, copy.count("60"));
    }

    private static boolean known(String text) {
        return Scope.known(text, new Copy(text).count("60"));
    }
}
