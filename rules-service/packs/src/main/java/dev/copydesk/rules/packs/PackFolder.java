package dev.copydesk.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the folder that holds the packs: one folder a pack, or the files of a single one, as a mounted ConfigMap has them; it is a
 * single one where it has a manifest, or no folder. A table or rules beside the packs' folders are refused as a pack of their own. What
 * begins with a dot is passed over, as are the links by which Kubernetes changes a mounted ConfigMap at one stroke, and what a disk
 * of its own has at its root. What can't be read is a fault of its pack alone.
 */
public final class PackFolder {
    private static final int MOST_PACKS = 20;
    private static final int MOST_FILES = 50;

    /** Of all files of a pack. */
    private static final int MOST_BYTES = 2_000_000;

    private static final String OF_THE_DISK = "lost+found";

    private PackFolder() {}

    /**
     * The packs of a folder, by the names of theirs.
     *
     * @throws IOException when it can't be listed, or is not there
     */
    public static List<PackFiles> read(Path folder) throws IOException {
        List<Path> entries = entries(folder);
        if (single(entries)) {
            return List.of(pack(folder));
        }
        entries = entries.stream().filter(PackFolder::meant).toList();
        List<PackFiles> packs = new ArrayList<>();
        for (Path entry : entries.subList(0, Math.min(MOST_PACKS, entries.size()))) {
            packs.add(Files.isRegularFile(entry) ? astray(entry) : pack(entry));
        }
        if (entries.size() > MOST_PACKS) {
            Problem tooMany =
                    new Problem(name(folder), "more than " + MOST_PACKS + " packs; put some of them together");
            packs.add(new PackFiles(name(entries.get(MOST_PACKS)), Map.of(), List.of(tooMany)));
        }
        return packs;
    }

    /** Whether the folder itself is a pack: it has a manifest, or nothing but files. */
    private static boolean single(List<Path> entries) {
        List<Path> files = entries.stream().filter(Files::isRegularFile).toList();
        return files.stream().anyMatch(file -> name(file).equals(Manifest.FILE))
                || !files.isEmpty() && entries.stream().noneMatch(Files::isDirectory);
    }

    /** A note beside the packs' folders is none of them; a table or rules there somebody takes for one. */
    private static boolean meant(Path entry) {
        return !Files.isRegularFile(entry) || PackReader.reads(name(entry));
    }

    private static PackFiles astray(Path file) {
        Problem problem = new Problem(name(file), "lies beside the packs' folders and is in none; move it into one");
        return new PackFiles(name(file), Map.of(), List.of(problem));
    }

    private static PackFiles pack(Path folder) {
        Map<String, byte[]> contents = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        try {
            int room = MOST_BYTES;
            for (Path file : entries(folder)) {
                if (contents.size() == MOST_FILES) {
                    problems.add(new Problem(name(file), "is one file too many; a pack may have " + MOST_FILES));
                    break;
                }
                byte[] content = read(file, room, problems);
                contents.put(name(file), content);
                room -= content.length;
            }
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
        }
        return new PackFiles(name(folder), contents, problems);
    }

    /** What a file holds; nothing where that is not to be had or too much, which is added to the problems. */
    private static byte[] read(Path file, int room, List<Problem> problems) {
        if (Files.isDirectory(file)) {
            problems.add(new Problem(name(file), "is a folder within a pack; put its files beside pack.yaml"));
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(room + 1);
            if (content.length <= room) {
                return content;
            }
            problems.add(new Problem(name(file), "is too much; a pack may have " + MOST_BYTES + " bytes in all"));
        } catch (IOException e) {
            problems.add(unreadable(file, e));
        }
        return new byte[0];
    }

    private static Problem unreadable(Path path, IOException why) {
        return new Problem(
                name(path), "can't be read (" + why.getClass().getSimpleName() + "); look at its permissions");
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(entry ->
                            !name(entry).startsWith(".") && !name(entry).equals(OF_THE_DISK))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "/" : last.toString();
    }
}
