package dev.copydesk.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokenPacksTest {
    private static final String GOOD_RULE =
            """
            rule "a shout"
            when
              $s : /sentences[ text.endsWith("!") ]
            then
              flags.add(house.finding("shout", "Exclamation mark").at($s.end() - 1, $s.end()).message("Calm.").flag());
            end
            """;

    private static List<String> problems(PackFiles files) {
        return catchThrowableOfType(RefusedPackException.class, () -> PackReader.read(files)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> table(String csv) {
        return problems(Packs.with("words.csv", csv));
    }

    private static List<String> rules(String drl) {
        return problems(Packs.with("rules.drl", drl));
    }

    @Test
    void aFaultOfATableIsToldWithItsLineAndTheOthersToo() {
        assertThat(
                        table(
                                "phrase,instead,severity\n\nutilise,use,\n# note\n,x,\nkiev,Kyiv,loud\n\"a\nb\",,\nUtilise,us,\n"))
                .containsExactly(
                        "words.csv, line 5: has no word as its `phrase`",
                        "words.csv, line 6: has `loud` as its `severity`; there are allow, error, notice, warning",
                        "words.csv, line 7: says neither what to write `instead` nor `why`",
                        "words.csv, line 9: has the same phrase as line 3; take one of them away");
    }

    @Test
    void aTableWithoutItsColumnsOrWithOthersIsRefused() {
        assertThat(table("utilise,use\n"))
                .containsExactly(
                        "words.csv, line 1: names the column `utilise`; there are phrase, instead, why, severity,"
                                + " case, in");
        assertThat(table("instead,why\nx,y\n"))
                .containsExactly("words.csv, line 1: names no column `phrase`; the first line is for the names of the"
                        + " columns");
        assertThat(table("phrase,instead\n")).singleElement().asString().contains("has no phrases");
        assertThat(table("")).singleElement().asString().contains("has no phrases");
    }

    @Test
    void aTableThatIsNoCsvIsRefusedWithTheLine() {
        assertThat(table("phrase,instead\na,b\nc,\"d\"e\n"))
                .singleElement()
                .asString()
                .startsWith("words.csv, line 3: is no CSV");
        assertThat(table("phrase,instead\na,b,c\n"))
                .singleElement()
                .asString()
                .startsWith("words.csv, line 2: has more cells");
        PackFiles latin = new PackFiles(
                "harbour",
                Map.of(
                        Manifest.FILE,
                        Packs.MANIFEST.getBytes(StandardCharsets.UTF_8),
                        "words.csv",
                        "phrase,why\ncafé,x\n".getBytes(StandardCharsets.ISO_8859_1)),
                List.of());
        assertThat(problems(latin)).singleElement().asString().contains("is not in UTF-8");
    }

    @Test
    void aTableWithSemicolonsIsRead() {
        assertThat(PackReader.read(Packs.with("words.csv", "\ufeffphrase;instead\nutilise;use\n"))
                        .phrases())
                .isEqualTo(1);
    }

    @Test
    void aPackWithoutAManifestOrWithAnUnknownFileIsRefused() {
        assertThat(problems(Packs.of(Map.of("words.csv", "phrase,why\na,b\n", "style.xlsx", "x"))))
                .containsExactly(
                        "pack.yaml: is missing; write one with the lines name, version and title",
                        "style.xlsx: is neither a table (.csv) nor rules (.drl); save a spreadsheet as CSV in UTF-8");
        assertThat(problems(
                        Packs.of(Map.of("pack.yaml", "name: Big Pack\ntitle: x\n", "words.csv", "phrase,why\na,b\n"))))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("pack.yaml: needs a "));
        assertThat(problems(Packs.of(Map.of("pack.yaml", Packs.MANIFEST))))
                .containsExactly("harbour: has neither a table (.csv) nor rules (.drl)");
    }

    @Test
    void aRuleThatIsNoDrlIsRefusedWithTheLine() {
        assertThat(rules(GOOD_RULE.replace("text.endsWith(\"!\") ]", "text.endsWith(\"!\")")))
                .containsExactly("rules.drl, line 4: mismatched input 'then' in rule \"a shout\"");
        assertThat(rules("package mine;\n" + GOOD_RULE))
                .singleElement()
                .asString()
                .startsWith("rules.drl, line 1: ");
        assertThat(rules("")).containsExactly("rules.drl: has no rule; write one, or take the file away");
    }

    @Test
    void aRuleThatAsksForWhatIsNotThereIsRefusedWithTheLine() {
        assertThat(rules(GOOD_RULE.replace("text.ends", "txt.ends")))
                .singleElement()
                .asString()
                .startsWith("rules.drl, line 3: ");
        assertThat(rules(GOOD_RULE.replace("/sentences", "/phrases")))
                .containsExactly(
                        "rules.drl, line 3: there are no facts /phrases; there are /sentences, /quantities, /dates,"
                                + " /names, /quotations and /attributions");
        assertThat(rules(GOOD_RULE.replace("$s.end() - 1", "$t.end() - 1")))
                .containsExactly("rules.drl, line 5: $t cannot be resolved");
        assertThat(rules(GOOD_RULE.replace(".message(", ".massage(")))
                .singleElement()
                .asString()
                .startsWith("rules.drl, line 5: The method massage(String) is undefined");
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        assertThat(rules(GOOD_RULE + "\n" + GOOD_RULE))
                .containsExactly("rules.drl, line 8: Duplicate rule name: HouseUnit.a shout");
    }
}
