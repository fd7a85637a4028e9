package dk.klar.domain.workflow;

import java.util.List;
import java.util.Optional;

/** A workflow of Jira's, or the draft of one. A name stands for at most one of each. */
public record Workflow(Id id, Changing changing, List<Transition> transitions) {
    /** @param draft whether it is the draft that somebody works on beside the workflow that runs */
    public record Id(String name, boolean draft) {
    }

    /** How Jira lets it be changed. */
    public enum Changing {
        /** No project uses it, or it is a draft. */
        DIRECTLY,
        /** Projects use it: a draft is made, changed and published. */
        BY_DRAFT,
        /** Projects use it and it has a draft, which somebody must publish or discard first. */
        NOT_WHILE_DRAFT,
        /** Jira's own. */
        NEVER
    }

    public Workflow {
        transitions = List.copyOf(transitions);
    }

    public Optional<Transition> transition(int transitionId) {
        return transitions.stream().filter(transition -> transition.id() == transitionId).findFirst();
    }

    /** Those that have something of Klar's in them. */
    public List<Transition> withKlar() {
        return transitions.stream().filter(transition -> !transition.parts().isEmpty()).toList();
    }

    public boolean hasKlar() {
        return !withKlar().isEmpty();
    }

    public boolean has(Part.Role role) {
        return transitions.stream().anyMatch(transition -> !transition.gates(role).isEmpty());
    }

    public boolean changeable() {
        return changing == Changing.DIRECTLY || changing == Changing.BY_DRAFT;
    }
}
