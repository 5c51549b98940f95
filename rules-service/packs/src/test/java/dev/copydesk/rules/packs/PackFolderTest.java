package dev.copydesk.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {
    @TempDir
    Path folder;

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    @Test
    void eachFolderIsAPackAndAChangeOfAFileIsNoticed() throws IOException {
        write("b/pack.yaml", Packs.MANIFEST);
        write("a/words.csv", "phrase,why\nx,y\n");
        List<PackFiles> before = PackFolder.read(folder);

        assertThat(before).extracting(PackFiles::folder).containsExactly("a", "b");
        assertThat(PackFolder.read(folder)).isEqualTo(before);
        write("a/words.csv", "phrase,why\nx,z\n");
        assertThat(PackFolder.read(folder)).isNotEqualTo(before);
    }

    @Test
    void aMountedConfigMapIsOnePackWhoseLinksArePassedOver() throws IOException {
        write("..2026_03_04/pack.yaml", Packs.MANIFEST);
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_03_04"));
        Files.createSymbolicLink(folder.resolve("pack.yaml"), Path.of("..data/pack.yaml"));

        assertThat(PackFolder.read(folder)).singleElement().satisfies(pack -> assertThat(pack.contents())
                .containsOnlyKeys("pack.yaml"));
    }

    @Test
    void aNoteBesideThePacksFoldersIsPassedOverAndATableThereIsRefused() throws IOException {
        write("a/pack.yaml", Packs.MANIFEST);
        write("README.md", "Ours.");
        write("words.csv", "phrase,why\nx,y\n");

        List<PackFiles> packs = PackFolder.read(folder);

        assertThat(packs).extracting(PackFiles::folder).containsExactly("a", "words.csv");
        assertThat(packs.get(0).problems()).isEmpty();
        assertThatThrownBy(() -> PackReader.read(packs.get(1)))
                .isInstanceOfSatisfying(RefusedPackException.class, refused -> assertThat(refused.problems())
                        .containsExactly(new Problem(
                                "words.csv", "lies beside the packs' folders and is in none; move it into one")));
    }

    @Test
    void anEmptyFolderHasNoPacksAndAMissingOneIsNotTakenForIt() throws IOException {
        Files.createDirectory(folder.resolve("lost+found"));

        assertThat(PackFolder.read(folder)).isEmpty();
        assertThatThrownBy(() -> PackFolder.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatCanNotBeReadIsAFaultOfItsPackAlone() throws IOException {
        write("a/pack.yaml", Packs.MANIFEST);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("gone"));

        List<PackFiles> packs = PackFolder.read(folder);

        assertThat(packs.get(0).problems()).isEmpty();
        assertThat(packs.get(1).problems())
                .containsExactly(new Problem("b", "can't be read (NoSuchFileException); look at its permissions"));
    }

    @Test
    void aPackMayHaveSoManyBytesInAll() throws IOException {
        write("a/one.csv", "x".repeat(1_500_000));
        write("a/pack.yaml", Packs.MANIFEST);
        write("a/two.csv", "x".repeat(600_000));

        assertThat(PackFolder.read(folder).get(0).problems())
                .containsExactly(new Problem("two.csv", "is too much; a pack may have 2000000 bytes in all"));
    }
}
