package dk.klar.jira.event;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Implementation;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells each of several. One that fails keeps none of the others from hearing of it, and undoes nothing. */
public final class EachAnnouncement implements Announcements {
    private static final Logger LOG = LoggerFactory.getLogger(EachAnnouncement.class);
    private final List<Announcements> all;

    public EachAnnouncement(Announcements... all) {
        this.all = List.of(all);
    }

    @Override
    public void gateChanged(Implementation implementation, Gate gate, Optional<GateState> before, Optional<GateState> after, Road road) {
        for (Announcements each : all) {
            try {
                each.gateChanged(implementation, gate, before, after, road);
            } catch (RuntimeException e) {
                LOG.error("{} could not be told that gate {} of {} changed", each.getClass().getSimpleName(), gate.id(), implementation.key(), e);
            }
        }
    }
}
