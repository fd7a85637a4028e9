package dk.klar.domain.health;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.health.Finding.Ailment;
import dk.klar.domain.workflow.Part;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Transition;
import dk.klar.domain.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is wrong with Klar's parts in a workflow. The first two arguments of each finding are the workflow, and the transition or the step. */
public final class WorkflowFindings {
    /** What keeps an issue from taking a transition. */
    private static final Set<Role> HOLDING = Set.of(Role.GATE, Role.GATE_OPEN, Role.MED_DISCUSSION, Role.REALISTIC_PILOT);
    private static final Set<Role> WITH_GATE = Set.of(Role.GATE, Role.PASSAGE, Role.GATE_OPEN, Role.REOPENING);

    /** What does harm when it is done twice. */
    private static final Set<Role> ONCE = Set.of(Role.GATE, Role.PASSAGE, Role.REOPENING);

    private final List<Finding> findings = new ArrayList<>();
    private final String workflow;

    private final Set<Gate> inUse;

    private WorkflowFindings(String workflow, Set<Gate> inUse) {
        this.workflow = workflow;
        this.inUse = inUse;
    }

    /** @param inUse the gates that implementations come to */
    public static List<Finding> of(Workflow workflow, Set<Gate> inUse) {
        WorkflowFindings all = new WorkflowFindings(workflow.id().name(), inUse);
        workflow.withKlar().forEach(all::look);
        Stream.of(Gate.values()).filter(inUse::contains)
                .forEach(gate -> workflow.around(gate).forEach(transition -> all.add(Ailment.ROAD_AROUND, transition, gate)));
        all.stopIsOpen(workflow);
        return all.findings;
    }

    /** Of transitions that lead from everywhere, one without Klar is a way out of every step. */
    private void stopIsOpen(Workflow flow) {
        flow.withKlar().stream().flatMap(transition -> transition.from().stream()).distinct().sorted()
                .filter(step -> flow.transitions().stream().filter(transition -> leaves(transition, step)).allMatch(WorkflowFindings::held))
                .forEach(step -> findings.add(Finding.of(Ailment.NO_WAY_OUT, workflow, step)));
    }

    private static boolean leaves(Transition transition, String step) {
        return !transition.creates() && (transition.from().isEmpty() || transition.from().contains(step));
    }

    private static boolean held(Transition transition) {
        return transition.parts().stream().anyMatch(part -> HOLDING.contains(part.role()));
    }

    private void look(Transition transition) {
        if (transition.creates()) {
            add(Ailment.GATE_ON_CREATION, transition);
        }
        transition.parts().stream().filter(part -> part.role() == Role.UNKNOWN).map(Part::className).distinct()
                .forEach(name -> add(Ailment.UNKNOWN_PART, transition, name));
        transition.parts().stream().filter(part -> !part.elsewhereKnown()).map(Part::elsewhere).distinct()
                .forEach(setting -> add(Ailment.UNKNOWN_SETTING, transition, setting));
        transition.parts().stream().filter(part -> ONCE.contains(part.role()) && Collections.frequency(transition.parts(), part) > 1)
                .distinct().forEach(part -> add(Ailment.PART_TWICE, transition, part));
        transition.parts().stream().filter(part -> WITH_GATE.contains(part.role())).map(Part::gate).distinct()
                .filter(gate -> Gate.byId(gate).isEmpty()).forEach(gate -> add(Ailment.UNKNOWN_GATE, transition, gate));
        Stream.of(Gate.values()).filter(gate -> !inUse.contains(gate))
                .filter(transition::asks).forEach(gate -> add(Ailment.GATE_NOT_IN_USE, transition, gate));
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
