package dev.copydesk.rules.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one pack, as they were when they were read. Two of the same content are equal. */
public final class PackFiles {
    private static final int DIGEST_BYTES = 16;

    private final String folder;
    private final SortedMap<String, byte[]> contents;
    private final List<Problem> problems;
    private final String digest;

    /**
     * The files of a folder.
     *
     * @param folder its name
     * @param contents by the files' names
     * @param problems of files that could not be read
     */
    public PackFiles(String folder, Map<String, byte[]> contents, List<Problem> problems) {
        this.folder = folder;
        this.contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
        this.problems = List.copyOf(problems);
        this.digest = digest(this.contents);
    }

    /** The folder's name. */
    public String folder() {
        return folder;
    }

    /** A short name for exactly this content. */
    public String digest() {
        return digest;
    }

    SortedMap<String, byte[]> contents() {
        return contents;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackFiles files
                && folder.equals(files.folder)
                && digest.equals(files.digest)
                && problems.equals(files.problems);
    }

    @Override
    public int hashCode() {
        return folder.hashCode() * 31 + digest.hashCode();
    }

    private static String digest(SortedMap<String, byte[]> contents) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, bytes) -> {
                sha.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            });
            return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
