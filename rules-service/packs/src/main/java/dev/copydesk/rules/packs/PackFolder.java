package dev.copydesk.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the folder that holds the packs: one folder a pack, or the files of a single one, as a mounted ConfigMap has them. What
 * begins with a dot is passed over, as are the links by which Kubernetes changes a mounted ConfigMap at one stroke.
 */
public final class PackFolder {
    private static final int MOST_PACKS = 20;
    private static final int MOST_FILES = 50;
    private static final int MOST_BYTES = 1_000_000;

    private PackFolder() {}

    /**
     * The packs of a folder, by the names of theirs; none where there is no such folder.
     *
     * @throws IOException when it can't be listed
     */
    public static List<PackFiles> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> entries = entries(folder);
        if (entries.stream().anyMatch(Files::isRegularFile)) {
            return List.of(pack(folder));
        }
        List<PackFiles> packs = new ArrayList<>();
        for (Path entry : entries.subList(0, Math.min(MOST_PACKS, entries.size()))) {
            packs.add(pack(entry));
        }
        if (entries.size() > MOST_PACKS) {
            Problem tooMany =
                    new Problem(name(folder), "more than " + MOST_PACKS + " packs; put some of them together");
            packs.add(new PackFiles(name(entries.get(MOST_PACKS)), Map.of(), List.of(tooMany)));
        }
        return packs;
    }

    private static PackFiles pack(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : entries(folder)) {
            if (contents.size() == MOST_FILES) {
                problems.add(new Problem(name(file), "is one file too many; a pack may have " + MOST_FILES));
                break;
            }
            read(file, contents, problems);
        }
        return new PackFiles(name(folder), contents, problems);
    }

    private static void read(Path file, Map<String, byte[]> contents, List<Problem> problems) {
        if (Files.isDirectory(file)) {
            problems.add(new Problem(name(file), "is a folder within a pack; put its files beside pack.yaml"));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(new Problem(name(file), "is larger than " + MOST_BYTES + " bytes; split it"));
            }
            contents.put(name(file), bytes);
        } catch (IOException e) {
            problems.add(new Problem(name(file), "can't be read (" + e.getMessage() + "); look at its permissions"));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(entry -> !name(entry).startsWith(".")).sorted().toList();
        }
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "/" : last.toString();
    }
}
