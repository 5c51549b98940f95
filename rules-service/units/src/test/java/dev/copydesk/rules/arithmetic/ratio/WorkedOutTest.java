package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkedOutTest {
    @Test
    void thoseRecallTheOnlyShareOfTheOnlyWhole() {
        assertThat(claims("Of the 2,450 homes, 12% said no. It wrote to those 394.", "394"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.fails()).isTrue());
        assertThat(claims("Of the 2,450 homes, 12% said no. It wrote to those 294.", "294"))
                .noneMatch(Claim::fails);
    }

    @Test
    void someOfThoseOrThoseThatAreToldApartAreNotTheShare() {
        assertThat(claims("Of the 2,450 homes, 12% said no. It wrote to those 394 that let rooms.", "394"))
                .isEmpty();
        assertThat(claims("Of the 2,450 homes, 12% said no. Of those 394 are empty.", "394"))
                .isEmpty();
    }

    private static List<Claim> claims(String words, String number) {
        Copy copy = new Copy(words);
        copy.count("2,450 homes");
        copy.percent("12%");
        copy.count(number);
        return WorkedOut.recalled(copy.text(), copy.around(2));
    }
}
