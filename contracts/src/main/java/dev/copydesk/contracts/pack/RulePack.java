package dev.copydesk.contracts.pack;

import java.util.List;
import java.util.Objects;

/**
 * A folder of rules that rules-service has found.
 *
 * @param folder its name
 * @param title as its author calls it, or null while that can't be read
 * @param edition what was read, or null while that can't be read
 * @param phrases rows of its tables
 * @param rules rules of its DRL files
 * @param problems what keeps it from being used, each with its file and line; empty where it is in use
 */
public record RulePack(
        String folder, String title, PackEdition edition, int phrases, int rules, List<String> problems) {
    public RulePack {
        Objects.requireNonNull(folder, "folder");
        problems = problems == null ? List.of() : List.copyOf(problems);
    }
}
