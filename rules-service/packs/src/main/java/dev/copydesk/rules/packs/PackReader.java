package dev.copydesk.rules.packs;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.rules.packs.phrase.PhraseFile;
import dev.copydesk.rules.packs.phrase.PhraseTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes a pack of its files. */
public final class PackReader {
    private static final String TABLE = ".csv";
    private static final String RULES = ".drl";
    private static final int MOST_PHRASES = 10_000;
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final ParsedArticle BLANK = new ParsedArticle(
            new ArticleHeader("pack:blank", 0, null, null, null, null, null, null, null, Instant.EPOCH),
            "",
            null,
            null,
            Facts.NONE);

    private PackReader() {}

    /**
     * Reads and compiles a pack.
     *
     * @throws RefusedPackException when anything is wrong with it, with all that is
     */
    public static Pack read(PackFiles files) {
        List<Problem> problems = new ArrayList<>(files.problems());
        if (files.contents().isEmpty() && !problems.isEmpty()) {
            throw new RefusedPackException(problems);
        }
        Manifest manifest = Manifest.read(files.contents().get(Manifest.FILE), problems);
        files.contents().keySet().forEach(file -> name(file, problems));
        List<PhraseTable> tables = tables(files, problems);
        CompiledRules rules = DrlCompiler.compile(withEnding(files, RULES), problems);
        if (tables.isEmpty() && rules.size() == 0 && problems.isEmpty()) {
            problems.add(new Problem(files.folder(), "has neither a table (.csv) nor rules (.drl)"));
        }
        if (!problems.isEmpty()) {
            throw new RefusedPackException(problems);
        }
        Pack pack = new Pack(
                new PackEdition(manifest.name(), manifest.version(), files.digest()), manifest.title(), tables, rules);
        // What is first used is slow: not at the cost of the first article.
        pack.check(BLANK);
        return pack;
    }

    /** Whether a file of this name holds phrases or rules. */
    static boolean reads(String file) {
        return file.endsWith(TABLE) || file.endsWith(RULES);
    }

    private static void name(String file, List<Problem> problems) {
        if (!FILE_NAME.matcher(file).matches()) {
            problems.add(new Problem(file, "has a name with other than letters, digits, dots and hyphens; rename it"));
        } else if (!file.equals(Manifest.FILE) && !reads(file) && !file.endsWith(".md") && !file.endsWith(".txt")) {
            problems.add(new Problem(
                    file, "is neither a table (.csv) nor rules (.drl); save a spreadsheet as CSV in UTF-8"));
        }
    }

    private static List<PhraseTable> tables(PackFiles files, List<Problem> problems) {
        List<PhraseTable> tables = new ArrayList<>();
        int room = MOST_PHRASES;
        for (var file : withEnding(files, TABLE).entrySet()) {
            String name = file.getKey();
            PhraseTable table = PhraseFile.read(
                    name, file.getValue(), room, (line, fault) -> problems.add(new Problem(name, line, fault)));
            tables.add(table);
            room -= table.rows();
        }
        return tables;
    }

    private static SortedMap<String, byte[]> withEnding(PackFiles files, String ending) {
        SortedMap<String, byte[]> found = new TreeMap<>(files.contents());
        found.keySet().removeIf(name -> !name.endsWith(ending));
        return found;
    }
}
