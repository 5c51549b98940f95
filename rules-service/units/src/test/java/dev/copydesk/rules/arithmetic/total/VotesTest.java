package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class VotesTest {
    @Test
    void aBodyHasNoMoreVotesThanMembers() {
        assertThat(split("The 24-member committee voted 15 to 11 in favour.", "24-member committee", "15", "11"))
                .singleElement()
                .matches(Claim::fails);
        assertThat(split("The 24-member committee voted 13 to 11 in favour.", "24-member committee", "13", "11"))
                .isEmpty();
    }

    @Test
    void theVotesOfAnotherBodyAndTheScoreOfATeamAreNotItsOwn() {
        assertThat(split("The 24-member committee met; the council voted 21 to 14.", "24-member committee", "21", "14"))
                .isEmpty();
        assertThat(split("The 24-member team split up and lost 19 to 14.", "24-member team", "19", "14"))
                .isEmpty();
    }

    private static List<Claim> split(String words, String... counts) {
        Copy copy = new Copy(words);
        for (String count : counts) {
            copy.count(count);
        }
        return Votes.split(copy.text(), copy.around(2));
    }
}
