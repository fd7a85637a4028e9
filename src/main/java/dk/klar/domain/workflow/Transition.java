package dk.klar.domain.workflow;

import dk.klar.domain.gate.Gate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A transition of a workflow.
 *
 * @param creates whether it is the one by which an issue begins, where there is no issue to judge yet
 * @param from    the steps that it leads from; empty for one that leads from all
 * @param to      the steps that it can lead to, the one that it leads to without conditions first; empty where the issue stays
 *                where it is
 * @param parts   what there is of Klar's in it, in the order of the workflow
 */
public record Transition(int id, String name, boolean creates, List<String> from, List<String> to, List<Part> parts) {
    public Transition {
        from = List.copyOf(from);
        to = List.copyOf(to);
        parts = List.copyOf(parts);
    }

    /** Whether it asks for a gate: a validator and a condition do. */
    public boolean asks(Gate gate) {
        return gates(Part.Role.GATE).contains(gate.id()) || gates(Part.Role.GATE_OPEN).contains(gate.id());
    }

    /** Whether an issue in one of these steps can take it. */
    boolean leavesOneOf(Set<String> steps) {
        return !creates && (from.isEmpty() || from.stream().anyMatch(steps::contains));
    }

    /** Ids of the gates that parts of this role are set to. */
    public Set<String> gates(Part.Role role) {
        return parts.stream().filter(part -> part.role() == role).map(Part::gate).collect(Collectors.toSet());
    }
}
