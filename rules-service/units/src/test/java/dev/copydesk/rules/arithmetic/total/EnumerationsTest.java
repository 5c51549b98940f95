package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumerationsTest {
    @Test
    void aListIsAsLongAsTheNumberThatAnnouncesIt() {
        assertThat(of("The envoys of 5 countries - Chile, Peru, Panama and Cuba - left.", "5 countries"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.expected()).isEqualByComparingTo("4"));
    }

    @Test
    void namesBehindACommaAreAListToo() {
        assertThat(of("She leaves 3 children, Tunde, Bisi, Kola and Femi, and a house.", "3 children"))
                .singleElement()
                .matches(Claim::fails);
    }

    @Test
    void whatHappenedTwiceIsOneItem() {
        assertThat(of("He called 4 times: on Monday, Tuesday and twice on Friday.", "4 times"))
                .isEmpty();
    }

    @Test
    void whatFollowsSomeOfThemIsNotAListOfAll() {
        assertThat(of("One of 5 countries: Chile, Peru, Panama and Cuba bid.", "5 countries"))
                .isEmpty();
    }

    @Test
    void aSentenceOfItsOwnMayListThings() {
        assertThat(of("It has 5 tools in it. They are a hammer, a saw, a chisel and a pair of pliers.", "5 tools"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.expected()).isEqualByComparingTo("4"));
    }

    @Test
    void whatThingsAreLikeIsNoList() {
        assertThat(of("It has 5 tools in it. They are old, blunt and rusty.", "5 tools"))
                .isEmpty();
    }

    private static List<Claim> of(String text, String number) {
        Copy copy = new Copy(text);
        return Enumerations.of(text, copy.count(number));
    }
}
