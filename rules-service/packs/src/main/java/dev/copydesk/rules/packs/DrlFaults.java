package dev.copydesk.rules.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * What the compiler says, told by the pack's own files and lines. The compiler names a line only for faults of grammar; of the
 * others it shows the words, or the Java that it made of them, and these are found again in the files.
 */
final class DrlFaults {
    private static final Pattern PLACE = Pattern.compile("\\[ERR \\d+] Line \\d+:\\d+ ");
    private static final Pattern JAVA_PLACE = Pattern.compile("\\(line \\d+,col \\d+\\) ");
    private static final Pattern FRAGMENT = Pattern.compile("[Ee]xpression:? ([^\n]{1,300}?):?(?:\n|$)");
    private static final Pattern UNKNOWN_FACTS = Pattern.compile("Unknown declaration: (\\w{1,100})");
    private static final Pattern UNRESOLVED = Pattern.compile("([$\\w.]{1,200}) (?:cannot be resolved|resolves to)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String GENERATED = "Java source of ";

    private final Map<String, String> sources;
    private final List<Message> inJava = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Of files by their names. */
    DrlFaults(Map<String, String> sources) {
        this.sources = sources;
    }

    /** One message of the compiler. */
    void add(Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        if (path.endsWith(".java")) {
            inJava.add(message);
            return;
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        String text = message.getText();
        if (!sources.containsKey(file) || text.startsWith("Parser returned a null")) {
            return;
        }
        Matcher fragment = FRAGMENT.matcher(text);
        int line = message.getLine() > 0 || !fragment.find()
                ? message.getLine()
                : lineOf(sources.get(file), fragment.group(1));
        problems.add(new Problem(file, Math.max(0, line), said(text)));
    }

    /** What made the compiler give up. */
    void add(Throwable failure) {
        String text = String.valueOf(failure.getMessage());
        Matcher unknown = UNKNOWN_FACTS.matcher(text);
        if (unknown.find()) {
            String facts = unknown.group(1);
            problems.add(placed(
                    "/" + facts,
                    "there are no facts /" + facts
                            + "; there are /sentences, /quantities, /dates, /names, /quotations and /attributions"));
        } else {
            problems.add(placed(text, said(text)));
        }
    }

    /** All that is wrong. */
    List<Problem> problems() {
        for (Message message : inJava) {
            if (message.getLine() > 0) {
                problems.add(inRule(message));
            }
        }
        return List.copyOf(problems);
    }

    private Problem inRule(Message message) {
        String said = said(message.getText());
        Problem byLine = placed(generatedLine(message), said);
        if (byLine.line() > 0) {
            return byLine;
        }
        Matcher unresolved = UNRESOLVED.matcher(message.getText());
        return unresolved.find() ? placed(unresolved.group(1), said) : byLine;
    }

    /** The line of Java that a message is about; empty where the compiler does not show it. */
    private String generatedLine(Message message) {
        return inJava.stream()
                .filter(other -> other.getPath().equals(message.getPath())
                        && other.getText().startsWith(GENERATED))
                .findFirst()
                .flatMap(
                        shown -> shown.getText().lines().skip(message.getLine()).findFirst())
                .orElse("");
    }

    /** In the first file that has these words, whatever the space between them. */
    private Problem placed(String words, String said) {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            int line = lineOf(source.getValue(), words);
            if (line > 0) {
                return new Problem(source.getKey(), line, said);
            }
        }
        return new Problem(sources.size() == 1 ? sources.keySet().iterator().next() : "its .drl files", said);
    }

    private static int lineOf(String source, String words) {
        String wanted = SPACE.matcher(words).replaceAll("");
        if (wanted.isEmpty()) {
            return 0;
        }
        int number = 0;
        for (String line : source.lines().toList()) {
            number++;
            if (SPACE.matcher(line).replaceAll("").contains(wanted)) {
                return number;
            }
        }
        return 0;
    }

    private static String said(String text) {
        String first = text.lines().findFirst().orElse("broken");
        String plain = JAVA_PLACE.matcher(PLACE.matcher(first).replaceAll("")).replaceAll("");
        int alternatives = plain.indexOf(", expected one of");
        String told = alternatives < 0 ? plain : plain.substring(0, alternatives);
        return told.endsWith(":") ? told.substring(0, told.length() - 1) : told;
    }
}
