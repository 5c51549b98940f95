package dev.copydesk.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlagOrderTest {
    @Test
    void twoFlagsOfOneMessageStandInOneOrderWhicheverIsRaisedFirst() {
        Flag one = flag("Holm / Hulm: 1 difference");
        Flag other = flag("Holm / Hulme: 2 differences");

        assertThat(Stream.of(one, other).sorted(ArticleChecker.BY_PLACE))
                .containsExactlyElementsOf(
                        Stream.of(other, one).sorted(ArticleChecker.BY_PLACE).toList());
    }

    private static Flag flag(String working) {
        return new Flag(
                "name.misspelled-name",
                Category.NAME,
                "misspelled-name",
                Severity.WARNING,
                0.9,
                5,
                9,
                "Holm",
                "Name spelled two ways",
                "Two spellings stand in the copy.",
                List.of(working),
                List.of(),
                List.of());
    }
}
