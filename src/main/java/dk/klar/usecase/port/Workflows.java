package dk.klar.usecase.port;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/** Jira's workflows. */
public interface Workflows {
    /** Whether Jira lets this person change workflows. */
    boolean mayChange(UserKey user);

    /** All of them and their drafts, by name. */
    List<Workflow> all();

    /** The name of the workflow that issues of this type run in. */
    Optional<String> of(long projectId, String issueTypeId);

    /** Takes out everything of Klar's. */
    void detach(Workflow workflow, UserKey user);

    /** Puts in the validator and the post function of a gate, each where the transition does not have it. */
    void attach(Workflow workflow, int transitionId, Gate gate, UserKey user);
}
