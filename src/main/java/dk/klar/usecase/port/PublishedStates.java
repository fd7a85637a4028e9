package dk.klar.usecase.port;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import java.util.Map;

/** Where JQL finds each implementation's gate states. */
public interface PublishedStates {
    void publish(IssueId issue, Map<Gate, GateState> states);

    /** Takes the issue out: it is no implementation any more. */
    void withdraw(IssueId issue);
}
