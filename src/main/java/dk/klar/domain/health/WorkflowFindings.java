package dk.klar.domain.health;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.health.Finding.Ailment;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Transition;
import dk.klar.domain.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with Klar's parts in a workflow. The first two arguments of each finding are the workflow and the transition. */
public final class WorkflowFindings {
    private static final Set<Role> WITH_GATE = Set.of(Role.GATE, Role.PASSAGE, Role.GATE_OPEN, Role.REOPENING);

    private final List<Finding> findings = new ArrayList<>();
    private final String workflow;

    private WorkflowFindings(String workflow) {
        this.workflow = workflow;
    }

    public static List<Finding> of(Workflow workflow) {
        WorkflowFindings all = new WorkflowFindings(workflow.id().name());
        workflow.withKlar().forEach(all::look);
        return all.findings;
    }

    private void look(Transition transition) {
        if (transition.creates()) {
            add(Ailment.GATE_ON_CREATION, transition);
        }
        transition.parts().stream().filter(part -> part.role() == Role.UNKNOWN).map(Part::className).distinct()
                .forEach(name -> add(Ailment.UNKNOWN_PART, transition, name));
        transition.parts().stream().filter(part -> WITH_GATE.contains(part.role())).map(Part::gate).distinct()
                .filter(gate -> Gate.byId(gate).isEmpty()).forEach(gate -> add(Ailment.UNKNOWN_GATE, transition, gate));
        known(transition, Role.GATE, Role.PASSAGE).forEach(gate -> add(Ailment.GATE_WITHOUT_PASSAGE, transition, gate));
        known(transition, Role.PASSAGE, Role.GATE).forEach(gate -> add(Ailment.PASSAGE_WITHOUT_GATE, transition, gate));
    }

    /** Gates that parts of one role are set to and parts of the other are not. */
    private static List<Gate> known(Transition transition, Role there, Role lacking) {
        Set<String> gates = new TreeSet<>(transition.gates(there));
        gates.removeAll(transition.gates(lacking));
        return gates.stream().map(Gate::byId).filter(gate -> gate.isPresent()).map(gate -> gate.get()).toList();
    }

    private void add(Ailment ailment, Transition transition, Object... more) {
        List<Object> args = new ArrayList<>(List.of(workflow, transition.name()));
        args.addAll(List.of(more));
        findings.add(new Finding(ailment, args, List.of()));
    }
}
