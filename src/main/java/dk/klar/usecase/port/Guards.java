package dk.klar.usecase.port;

import dk.klar.domain.gate.Gate;
import java.util.Set;

/** Which statuses lie behind a gate: those into which a transition leads that asks for it. */
public interface Guards {
    /** The gates behind which the issue stands now, however it came there. */
    Set<Gate> behind(Implementation implementation);

    /** Remembers which statuses lie behind gates, so that a workflow that is edited later hides nothing. */
    void remember(Implementation implementation);
}
