package dev.copydesk.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
    void whereThereIsNoFolderThereAreNoPacks() throws IOException {
        assertThat(PackFolder.read(folder.resolve("none"))).isEmpty();
        assertThat(PackFolder.read(folder)).isEmpty();
    }
}
