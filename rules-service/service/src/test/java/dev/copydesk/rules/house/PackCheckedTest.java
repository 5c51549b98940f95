package dev.copydesk.rules.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.contracts.pack.PackRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackCheckedTest {
    private static final PackEdition PACK = new PackEdition("quay", "1", "0a");
    private static final PackEdition CHANGED = new PackEdition("quay", "1", "0b");
    private static final PackChecked GOOD = new PackChecked(new PackRun(PACK, null), List.of(flag().from(PACK)));
    private static final List<Flag> RAISED = List.of(flag(), flag().from(PACK));

    private static Flag flag() {
        return new Flag("a.b", Category.HOUSE, "b", Severity.NOTICE, 1, 0, 4, "quay", null, null, null, null, null);
    }

    private static PackChecked failed(PackEdition pack) {
        return new PackChecked(new PackRun(pack, "It took longer than 1 s."), List.of());
    }

    @Test
    void aPackThatFailsNowKeepsWhatItFoundBefore() {
        assertThat(failed(PACK).orAsBefore(List.of(GOOD.run()), RAISED)).isEqualTo(GOOD);
    }

    @Test
    void whatAnotherEditionFoundOrAnEarlierFailureKeepsNothing() {
        assertThat(failed(CHANGED).orAsBefore(List.of(GOOD.run()), RAISED)).isEqualTo(failed(CHANGED));
        assertThat(failed(PACK).orAsBefore(List.of(failed(PACK).run()), List.of()))
                .isEqualTo(failed(PACK));
        assertThat(failed(PACK).orAsBefore(List.of(), List.of())).isEqualTo(failed(PACK));
    }

    @Test
    void whileItIsNotKnownWhichPacksThereAreAllThatTheyFoundStays() {
        PackRun failure = failed(CHANGED).run();

        assertThat(PackChecked.asBefore(List.of(GOOD.run(), failure), RAISED))
                .containsExactly(GOOD, new PackChecked(failure, List.of()));
    }

    @Test
    void aPackThatLookedAgainHasSaidAllThatThereIs() {
        PackChecked none = new PackChecked(new PackRun(PACK, null), List.of());

        assertThat(none.orAsBefore(List.of(GOOD.run()), RAISED)).isEqualTo(none);
    }
}
