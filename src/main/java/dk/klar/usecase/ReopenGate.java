package dk.klar.usecase;

import dk.klar.domain.decision.Reopening;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Switches;

/** Puts on record that an implementation was moved back before a gate. Jira has let it; nobody is asked for rights. */
public final class ReopenGate {
    private final Switches switches;
    private final Publish publish;
    private final WriteRecord write;

    ReopenGate(UseCases.Ports ports, WriteRecord write, Publish publish) {
        this.switches = ports.switches();
        this.write = write;
        this.publish = publish;
    }

    /**
     * Does nothing where Klar has no say.
     *
     * @throws Records.StoreUnavailable when it cannot be written
     */
    public void reopen(Gate gate, Implementation implementation, UserKey user) {
        if (!switches.on(implementation.projectId(), implementation.issueTypeId())) {
            return;
        }
        write.addOwn(implementation.subject(), Kind.REOPENING, new Reopening(gate), user);
        publish.statesOf(implementation);
    }
}
