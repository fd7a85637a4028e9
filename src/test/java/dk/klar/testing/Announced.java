package dk.klar.testing;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Implementation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other apps were told, in order. */
public final class Announced implements Announcements {
    private final List<String> told = new ArrayList<>();

    @Override
    public void gateChanged(Implementation implementation, Gate gate, Optional<GateState> before, Optional<GateState> after, Road road) {
        told.add(gate.id() + ": " + before.map(GateState::id).orElse("none") + " → " + after.map(GateState::id).orElse("none") + " by " + road);
    }

    /** What was told since this was last asked. */
    public List<String> told() {
        List<String> since = List.copyOf(told);
        told.clear();
        return since;
    }
}
