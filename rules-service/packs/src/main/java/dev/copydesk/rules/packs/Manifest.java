package dev.copydesk.rules.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code pack.yaml} says.
 *
 * @param name by which the pack is known, whatever its version
 * @param version as its author counts
 * @param title as people read it
 */
record Manifest(String name, String version, String title) {
    static final String FILE = "pack.yaml";

    private static final Set<String> KEYS = Set.of("name", "version", "title");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,39}");
    private static final int LONGEST_TITLE = 100;

    /** Reads it, adding to the problems what is wrong; null where anything is. */
    static Manifest read(byte[] file, List<Problem> problems) {
        if (file == null) {
            problems.add(new Problem(FILE, "is missing; write one with the lines name, version and title"));
            return null;
        }
        try {
            Map<String, String> values = new YAMLMapper().readValue(file, new TypeReference<Map<String, String>>() {});
            return of(values == null ? Map.of() : values, problems);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(new Problem(FILE, line, "is no YAML of the form `key: value`, one a line"));
            return null;
        } catch (IOException e) {
            problems.add(new Problem(FILE, "can't be read: " + e.getMessage()));
            return null;
        }
    }

    private static Manifest of(Map<String, String> values, List<Problem> problems) {
        List<String> faults = new ArrayList<>();
        values.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> faults.add("has `" + key + "`, which is none of name, version, title"));
        String name = values.get("name");
        if (name == null || !NAME.matcher(name).matches()) {
            faults.add(
                    "needs a `name` of lower-case letters, digits and hyphens that begins with a letter, such as house-style");
        }
        String version = values.get("version");
        if (version == null || !VERSION.matcher(version).matches()) {
            faults.add("needs a `version` without spaces, such as 1 or 2026-03-01");
        }
        String title = values.get("title");
        if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
            faults.add("needs a `title` of at most " + LONGEST_TITLE + " letters, such as House style");
        }
        faults.forEach(fault -> problems.add(new Problem(FILE, fault)));
        return faults.isEmpty() ? new Manifest(name, version, title.strip()) : null;
    }
}
