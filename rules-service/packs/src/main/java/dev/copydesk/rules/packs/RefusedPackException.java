package dev.copydesk.rules.packs;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that can't be used as it is. */
public final class RefusedPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More than anybody corrects at once. */
    private static final int MOST = 20;

    private final transient List<Problem> problems;

    /** With all that is wrong; the first few are told. */
    public RefusedPackException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = problems.stream().limit(MOST).toList();
    }

    /** What is wrong, in the order of the files. */
    public List<Problem> problems() {
        return problems;
    }
}
