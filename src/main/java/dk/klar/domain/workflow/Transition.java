package dk.klar.domain.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A transition of a workflow.
 *
 * @param creates whether it is the one by which an issue begins, where there is no issue to judge yet
 * @param from    the steps that it leads from; empty for one that leads from all
 * @param to      the step that it leads to; empty where the issue stays where it is
 * @param parts   what there is of Klar's in it, in the order of the workflow
 */
public record Transition(int id, String name, boolean creates, List<String> from, String to, List<Part> parts) {
    public Transition {
        from = List.copyOf(from);
        parts = List.copyOf(parts);
    }

    /** Ids of the gates that parts of this role are set to. */
    public Set<String> gates(Part.Role role) {
        return parts.stream().filter(part -> part.role() == role).map(Part::gate).collect(Collectors.toSet());
    }
}
