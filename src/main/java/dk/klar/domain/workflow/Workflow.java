package dk.klar.domain.workflow;

import dk.klar.domain.gate.Gate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /** The steps into which a transition leads that asks for the gate. */
    public Set<String> guarded(Gate gate) {
        return transitions.stream().filter(transition -> transition.asks(gate)).flatMap(transition -> transition.to().stream())
                .collect(Collectors.toSet());
    }

    /** The steps that can only be come to through a transition that asks for the gate: those right behind it and further on. */
    public Set<String> behind(Gate gate) {
        Set<String> behind = reached(transition -> true);
        behind.removeAll(reached(transition -> !transition.asks(gate)));
        return behind;
    }

    /** Transitions that lead an issue which has not been through the gate past it, into a step that is guarded. */
    public List<Transition> around(Gate gate) {
        Set<String> guarded = guarded(gate);
        Set<String> before = reached(transition -> transition.to().stream().noneMatch(guarded::contains));
        return transitions.stream().filter(transition -> !transition.asks(gate) && transition.to().stream().anyMatch(guarded::contains))
                .filter(transition -> transition.creates() || transition.leavesOneOf(before)).toList();
    }

    /** Steps that an issue can come to from its beginning by these transitions. */
    private Set<String> reached(Predicate<Transition> allowed) {
        Set<String> reached = new HashSet<>();
        List<Transition> ways = transitions.stream().filter(allowed).toList();
        ways.stream().filter(Transition::creates).forEach(transition -> reached.addAll(transition.to()));
        int before;
        do {
            before = reached.size();
            ways.stream().filter(transition -> !reached.isEmpty() && transition.leavesOneOf(Set.copyOf(reached)))
                    .forEach(transition -> reached.addAll(transition.to()));
        } while (reached.size() > before);
        return reached;
    }

    public boolean changeable() {
        return changing == Changing.DIRECTLY || changing == Changing.BY_DRAFT;
    }
}
