package dk.klar.testing;

import dk.klar.domain.gate.Gate;
import dk.klar.usecase.port.Guards;
import dk.klar.usecase.port.Implementation;
import java.util.Set;

/** No status lies behind a gate. */
public final class Unguarded implements Guards {
    @Override
    public Set<Gate> behind(Implementation implementation) {
        return Set.of();
    }

    @Override
    public void remember(Implementation implementation) {
        // there is nothing to remember
    }
}
