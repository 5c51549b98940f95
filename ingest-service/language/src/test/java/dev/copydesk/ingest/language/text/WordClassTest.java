package dev.copydesk.ingest.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordClassTest {
    private final TextReader reader = new TextReader();
    private final List<String> asked = new ArrayList<>();
    private final WordClass nouns = WordClass.of(word -> {
        asked.add(word.form() + "/" + word.tag());
        return word.tagged("NN");
    });

    @Test
    void theClassOfAWordIsDecidedOnceForEachTag() {
        List<Token> tokens = tokens("They walk on the walk. They walk on the walk.");

        List<String> found = tokens.stream().filter(nouns::has).map(Token::form).toList();

        assertThat(found).containsExactly("walk", "walk");
        assertThat(asked).doesNotHaveDuplicates().contains("walk/VBP", "walk/NN");
    }

    private List<Token> tokens(String text) {
        Reading reading = reader.read(text, List.of(new Block(BlockKind.PARAGRAPH, 0, text.length())));
        return reading.tokens().stream().flatMap(List::stream).toList();
    }
}
