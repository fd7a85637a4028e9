package dk.klar.usecase.port;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import java.util.Optional;

/** Tells others what became of an implementation. That one of them fails undoes nothing. */
public interface Announcements {
    /**
     * @param before empty for a gate that was not in use
     * @param after  empty for one that is in use no longer
     */
    void gateChanged(Implementation implementation, Gate gate, Optional<GateState> before, Optional<GateState> after, Road road);
}
