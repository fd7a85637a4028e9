package dk.klar.host.workflow.xml;

import java.util.List;
import java.util.stream.Collectors;

/** A workflow that cannot be accepted; every reason at once, so that one import attempt shows all that is wrong. */
public final class InvalidWorkflow extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidWorkflow(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public InvalidWorkflow(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
