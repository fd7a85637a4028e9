package dk.klar.jira.workflow;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.ReopenGate;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Implementation;

/** Puts on record that the issue was moved back before the gate. Workflows name this class: frozen. */
public class ReopenGateFunction extends GateFunction {
    private final ReopenGate reopenGate;

    public ReopenGateFunction(ReopenGate reopenGate, Caller caller, Library library) {
        super(caller, library);
        this.reopenGate = reopenGate;
    }

    @Override
    void record(Gate gate, Implementation implementation, UserKey user) {
        reopenGate.reopen(gate, implementation, user);
    }
}
