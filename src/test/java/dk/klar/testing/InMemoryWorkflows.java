package dk.klar.testing;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Transition;
import dk.klar.domain.workflow.Workflow;
import dk.klar.domain.workflow.Workflow.Changing;
import dk.klar.usecase.port.Workflows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Jira's workflows in memory: all projects use the first. */
public final class InMemoryWorkflows implements Workflows {
    public final Set<String> mayChange = new HashSet<>();
    public final List<String> changes = new ArrayList<>();
    private final List<Workflow> all = new ArrayList<>();

    /** Create (1), Go (21) from pilot to rollout with these parts, Stop (41) from everywhere. */
    public InMemoryWorkflows with(String name, boolean draft, Changing changing, Part... parts) {
        all.add(new Workflow(new Workflow.Id(name, draft), changing, List.of(
                new Transition(1, "Create", true, List.of(), List.of("Idea"), List.of()),
                new Transition(21, "Go", false, List.of("Pilot"), List.of("Rollout"), List.of(parts)),
                new Transition(41, "Stop", false, List.of(), List.of("Stopped"), List.of()))));
        return this;
    }

    public static Part gate() {
        return Part.of(Part.className(Role.GATE), "rollout");
    }

    public static Part passage() {
        return Part.of(Part.className(Role.PASSAGE), "rollout");
    }

    @Override
    public boolean mayChange(UserKey user) {
        return mayChange.contains(user.value());
    }

    @Override
    public List<Workflow> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<String> of(long projectId, String issueTypeId) {
        return all.stream().findFirst().map(workflow -> workflow.id().name());
    }

    @Override
    public void detach(Workflow workflow, UserKey user) {
        changes.add("detach " + workflow.id().name() + (workflow.id().draft() ? " draft" : ""));
        replace(workflow, transition -> parts(transition, List.of()));
    }

    @Override
    public void attach(Workflow workflow, int transitionId, Gate gate, UserKey user) {
        changes.add("attach " + workflow.id().name() + " " + transitionId);
        replace(workflow, transition -> transition.id() == transitionId ? parts(transition, List.of(gate(), passage())) : transition);
    }

    private void replace(Workflow workflow, UnaryOperator<Transition> change) {
        all.replaceAll(each -> each.id().equals(workflow.id())
                ? new Workflow(each.id(), each.changing(), each.transitions().stream().map(change).toList()) : each);
    }

    private static Transition parts(Transition transition, List<Part> parts) {
        return new Transition(transition.id(), transition.name(), transition.creates(), transition.from(), transition.to(), parts);
    }
}
