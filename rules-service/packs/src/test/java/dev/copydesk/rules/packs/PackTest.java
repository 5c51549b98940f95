package dev.copydesk.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.check.CheckStoppedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackTest {
    private static final String SHOUT =
            """
            import java.util.Locale;

            rule "a shout outside quotations"
            when
              $s : /sentences[ text.endsWith("!"), $end : end ]
              not /quotations[ end >= $end, sentence == $s.index ]
            then
              flags.add(house.finding("shout", "Exclamation mark")
                .at($s.end() - 1, $s.end())
                .severity($s.block() == BlockKind.HEADLINE ? Severity.NOTICE : Severity.WARNING)
                .message($s.block().name().toLowerCase(Locale.ROOT) + ": let the facts shout.")
                .flag());
            end
            """;

    private static Pack rules(String drl) {
        return PackReader.read(Packs.with("rules.drl", drl));
    }

    @Test
    void aRuleSeesTheFactsAndRaisesFlagsOfItsPack() {
        Pack pack = rules(SHOUT);

        List<Flag> flags = pack.check(Packs.article("Quay opens!", "It opens."));

        assertThat(flags).singleElement().satisfies(flag -> {
            assertThat(flag.rule()).isEqualTo("house.harbour.shout");
            assertThat(flag.title()).isEqualTo("Exclamation mark");
            assertThat(flag.severity()).isEqualTo(Severity.NOTICE);
            assertThat(flag.message()).isEqualTo("headline: let the facts shout.");
            assertThat(flag.pack()).isEqualTo(pack.edition());
        });
        assertThat(pack.check(Packs.article("Quay opens", "She said: “It opens!”")))
                .isEmpty();
        assertThat(pack.rules()).isEqualTo(1);
    }

    @Test
    void tablesAndRulesOfAPackWorkTogetherInTheOrderOfTheCopy() {
        Pack pack = PackReader.read(Packs.of(Map.of(
                "pack.yaml", Packs.MANIFEST, "rules.drl", SHOUT, "words.csv", "phrase,instead\nquay,dock\nit,this\n")));

        assertThat(pack.check(Packs.article("Quay opens!", "It opens.")))
                .extracting(Flag::rule)
                .containsExactly("house.harbour.words", "house.harbour.shout", "house.harbour.words");
    }

    @Test
    void rulesSeeTheFirstSentencesOfVeryMany() {
        Pack pack = rules("rule \"any\" when $s : /sentences[ index >= 1498 ] then"
                + " flags.add(house.finding(\"any\", \"Any\").at($s.start(), $s.end()).flag()); end");

        assertThat(pack.check(Packs.articleOf(2_000))).hasSize(2);
    }

    @Test
    void packsAreCompiledApartFromEachOther() {
        Pack first = rules(SHOUT);
        Pack second = rules(SHOUT.replace("endsWith(\"!\")", "endsWith(\"?\")"));

        assertThat(first.check(Packs.article("Quay opens!", "Why?")))
                .extracting(Flag::quote)
                .containsExactly("!");
        assertThat(second.check(Packs.article("Quay opens!", "Why?")))
                .extracting(Flag::quote)
                .containsExactly("?");
        assertThat(first.edition()).isNotEqualTo(second.edition());
    }

    @Test
    void aRuleThatThrowsOrRaisesWhatIsNotItsOwnFailsTheCheckOfItsPack() {
        Pack throwing = rules("rule \"bad\" when /sentences[ $t : text ] then $t.substring(-1); end");
        Pack foreign = rules("import dev.copydesk.rules.packs.House;\nrule \"bad\" when /sentences then"
                + " flags.add(new House(\"other\", text).finding(\"x\", \"X\").at(0, 1).flag()); end");

        assertThatThrownBy(() -> throwing.check(Packs.article("Quay", "Opens.")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> foreign.check(Packs.article("Quay", "Opens.")))
                .hasMessageContaining("no rule of this pack");
    }

    @Test
    void noWordsOfTheCopyGetIntoAFaultByTheNameOfARule() {
        Pack pack = rules("rule \"leak\" when $s : /sentences then"
                + " flags.add(house.finding($s.text(), \"Leak\").at($s.start(), $s.end()).flag()); end");

        assertThatThrownBy(() -> pack.check(Packs.article("Secret quay", "Opens.")))
                .rootCause()
                .isInstanceOf(PackFaultException.class)
                .hasMessageNotContaining("quay");
    }

    @Test
    void aRuleThatNeverStopsToRaiseFlagsFailsAtTheFirstOneTooMany() {
        Pack pack = rules("rule \"endless\" when $s : /sentences then while (true) {"
                + " flags.add(house.finding(\"more\", \"More\").at($s.start(), $s.end()).flag()); } end");

        assertThatThrownBy(() -> pack.check(Packs.article("Quay", "Opens.")))
                .hasStackTraceContaining("It raised more than 300 flags");
    }

    @Test
    void theFlagsOfAPackHaveABoundForAllTheirWordsTogether() {
        String rule = "rule \"long\" when $s : /sentences then flags.add(house.finding(\"long\", \"Long\")"
                + ".at($s.start(), $s.end())%s.flag()); end";
        Pack justShort = rules(rule.formatted(".message(\"x\".repeat(99000))"));
        Pack tooLong = rules(rule.formatted(".message(\"x\".repeat(60000)).working(\"é\".repeat(30000))"));

        assertThat(justShort.check(Packs.article("Quay", "Opens."))).hasSize(2);
        assertThatThrownBy(() -> tooLong.check(Packs.article("Quay", "Opens.")))
                .hasStackTraceContaining("more than 200 kB");
    }

    @Test
    void aPackThatIsToldToStopDoesSoBeforeItsNextRule() {
        Pack pack = rules(SHOUT);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> pack.check(Packs.article("Quay opens!", "It opens.")))
                .isInstanceOf(CheckStoppedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
