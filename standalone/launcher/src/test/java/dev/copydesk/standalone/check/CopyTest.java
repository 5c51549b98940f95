package dev.copydesk.standalone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyTest {
    @TempDir
    Path folder;

    @Test
    void theSameFileIsTheSameArticleWhateverItSays() throws Exception {
        String first = read("story.txt", "One version.").id();
        String second = read("story.txt", "Another version.").id();

        assertThat(first).startsWith("story.txt-").isEqualTo(second);
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoArticles() throws Exception {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));

        assertThat(read("a/story.txt", "Copy.").id())
                .isNotEqualTo(read("b/story.txt", "Copy.").id());
    }

    @Test
    void htmlIsKnownByItsNameOrByItsTags() throws Exception {
        assertThat(read("page.html", "no tags at all").contentType()).isEqualTo("text/html");
        assertThat(read("page", "\n<!DOCTYPE html><title>x</title>").contentType())
                .isEqualTo("text/html");
        assertThat(read("page.copy", "<p class=\"lead\">Copy.</p>").contentType())
                .isEqualTo("text/html");
        assertThat(read("story", "Profits were <20% of sales, p. 4.").contentType())
                .isEqualTo("text/plain");
        assertThat(read("story.txt", "The tag <p> begins a paragraph.").contentType())
                .isEqualTo("text/plain");
    }

    @Test
    void standardInputIsReadToItsEnd() throws Exception {
        InputStream in = new ByteArrayInputStream("\uFEFFTwo boats sank.".getBytes(StandardCharsets.UTF_8));

        assertThat(Copy.read("-", in).content()).isEqualTo("Two boats sank.");
    }

    @Test
    void whatCannotBeCopyIsRefusedWithTheReason() throws Exception {
        assertRefused("missing.txt", "no such file");
        assertRefused(".", "is a folder");
        Files.write(folder.resolve("photo.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16});
        assertRefused("photo.jpg", "binary file");
        Files.write(folder.resolve("latin.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("latin.txt", "is not UTF-8");
        Files.writeString(folder.resolve("book.txt"), "x".repeat(Copy.LIMIT_BYTES + 1));
        assertRefused("book.txt", "larger than 2 MiB");
    }

    private Copy read(String name, String content) throws Exception {
        Files.writeString(folder.resolve(name), content);
        return Copy.read(folder.resolve(name).toString(), InputStream.nullInputStream());
    }

    private void assertRefused(String name, String reason) {
        assertThatThrownBy(() -> Copy.read(folder.resolve(name).toString(), InputStream.nullInputStream()))
                .isInstanceOf(Uncheckable.class)
                .hasMessageContaining(reason);
    }
}
