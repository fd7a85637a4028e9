package dk.klar.host.workflow.engine;

import com.opensymphony.workflow.WorkflowException;

/** A condition, validator or post function that cannot be loaded or that broke; known by its class. */
public final class PartFailed extends WorkflowException {
    private static final long serialVersionUID = 1L;

    /** What went wrong with it. */
    public enum Failure { MISSING, BROKEN }

    private final String className;
    private final Failure failure;

    PartFailed(Failure failure, String className, Throwable cause) {
        super("Workflow part " + className + " is " + failure.name().toLowerCase(java.util.Locale.ROOT) + ": " + cause, cause);
        this.className = className;
        this.failure = failure;
    }

    public String className() {
        return className;
    }

    public Failure failure() {
        return failure;
    }
}
