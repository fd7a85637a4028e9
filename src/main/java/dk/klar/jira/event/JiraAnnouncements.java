package dk.klar.jira.event;

import com.atlassian.event.api.EventPublisher;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.jira.api.GateChangedEvent;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Implementation;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Through Jira's events. A listener of another app that fails is that app's matter: the record is saved. */
public final class JiraAnnouncements implements Announcements {
    private static final Logger LOG = LoggerFactory.getLogger(JiraAnnouncements.class);
    private final EventPublisher events;

    public JiraAnnouncements(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void gateChanged(Implementation implementation, Gate gate, Optional<GateState> before, Optional<GateState> after, Road road) {
        GateChangedEvent event = new GateChangedEvent(implementation.id().value(), gate.id(), id(before), id(after), road.name());
        try {
            events.publish(event);
        } catch (RuntimeException e) {
            LOG.error("Somebody who listens failed over {}", event, e);
        }
    }

    private static String id(Optional<GateState> state) {
        return state.map(GateState::id).orElse("none");
    }
}
