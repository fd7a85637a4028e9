package dk.klar.usecase;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.workflow.Part.Role;
import dk.klar.domain.workflow.Transition;
import dk.klar.domain.workflow.Workflow;
import dk.klar.domain.workflow.Workflow.Id;
import dk.klar.usecase.port.Workflows;
import java.util.List;
import java.util.Set;

/** Puts a gate into a workflow and takes Klar out of workflows again. Each is shown first, and done twice it changes nothing. */
public final class KeepWorkflows {
    private final Entrance entrance;
    private final KeepMunicipality municipality;
    private final Workflows workflows;

    public KeepWorkflows(Entrance entrance, KeepMunicipality municipality, Workflows workflows) {
        this.entrance = entrance;
        this.municipality = municipality;
        this.workflows = workflows;
    }

    /** What a gate adds to a transition; nothing where both are there. */
    public record Addition(Workflow workflow, Transition transition, Gate gate, boolean validator, boolean passage) {
        public boolean nothing() {
            return !validator && !passage;
        }
    }

    /** @throws Refused when this person does not administer Klar */
    public List<Workflow> all(UserKey user) {
        entrance.toAdminister(user);
        return workflows.all();
    }

    /** The gates that can be put in: one that is not in use would shut the transition. */
    public Set<Gate> gates() {
        return municipality.gatesInUse();
    }

    public boolean mayChange(UserKey user) {
        return workflows.mayChange(user);
    }

    /**
     * Those of the chosen that have something of Klar's, whether or not they can be changed now.
     *
     * @throws Refused when this person may not change workflows
     */
    public List<Workflow> toDetach(UserKey user, Set<Id> chosen) {
        toChange(user);
        return workflows.all().stream().filter(workflow -> workflow.hasKlar() && chosen.contains(workflow.id())).toList();
    }

    /**
     * Takes Klar out of those of the chosen that can be changed now.
     *
     * @return those that were changed
     * @throws Refused when this person may not change workflows
     */
    public List<Workflow> detach(UserKey user, Set<Id> chosen) {
        List<Workflow> changeable = toDetach(user, chosen).stream().filter(Workflow::changeable).toList();
        changeable.forEach(workflow -> workflows.detach(workflow, user));
        return changeable;
    }

    /** @throws Refused when this person may not change workflows, or the gate cannot be put there */
    public Addition toAttach(UserKey user, String workflowName, int transitionId, String gateId) {
        toChange(user);
        Workflow workflow = workflows.all().stream().filter(each -> each.id().equals(new Id(workflowName, false))).findFirst()
                .orElseThrow(() -> new Refused.NotFound("workflow"));
        Transition transition = workflow.transition(transitionId).filter(each -> !each.creates())
                .orElseThrow(() -> new Refused.NotFound("transition"));
        Gate gate = Gate.byId(gateId).orElseThrow(() -> new Refused.NotFound("gate"));
        if (!gates().contains(gate)) {
            throw new Refused.Invalid(List.of(Fault.of("gate", "setup.gateNotInUse", gate)));
        }
        Addition addition = new Addition(workflow, transition, gate, !transition.gates(Role.GATE).contains(gate.id()),
                !transition.gates(Role.PASSAGE).contains(gate.id()));
        if (!addition.nothing() && !workflow.changeable()) {
            throw new Refused.Invalid(List.of(workflow.changing() == Workflow.Changing.NEVER
                    ? Fault.of("workflow", "setup.systemWorkflow", workflowName)
                    : Fault.of("workflow", "setup.draftInTheWay", workflowName)));
        }
        return addition;
    }

    /** @throws Refused as {@link #toAttach} */
    public Addition attach(UserKey user, String workflowName, int transitionId, String gateId) {
        Addition addition = toAttach(user, workflowName, transitionId, gateId);
        if (!addition.nothing()) {
            workflows.attach(addition.workflow(), transitionId, addition.gate(), user);
        }
        return addition;
    }

    private void toChange(UserKey user) {
        if (!workflows.mayChange(user)) {
            throw new Refused.Forbidden("workflows");
        }
    }
}
