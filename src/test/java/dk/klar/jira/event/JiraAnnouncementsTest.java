package dk.klar.jira.event;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.atlassian.event.api.EventPublisher;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.jira.api.GateChangedEvent;
import dk.klar.testing.World;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

/** What other apps are told, by names that stand in their code. */
public class JiraAnnouncementsTest {
    private final EventPublisher events = mock(EventPublisher.class);

    @Test
    public void theEventSaysWhichGateWhereFromWhereToAndByWhichRoad() {
        new JiraAnnouncements(events).gateChanged(World.ISSUE, Gate.ROLLOUT, Optional.empty(), Optional.of(GateState.BLOCKED), Road.NO_REQUEST);
        ArgumentCaptor<Object> told = ArgumentCaptor.forClass(Object.class);
        verify(events).publish(told.capture());
        GateChangedEvent event = (GateChangedEvent) told.getValue();
        assertEquals(World.ISSUE.id().value(), event.getIssueId());
        assertEquals("rollout", event.getGate());
        assertEquals("none", event.getOldState());
        assertEquals("blocked", event.getNewState());
        assertEquals("NO_REQUEST", event.getRoad());
    }

    @Test
    public void theNamesThatOtherAppsKnowStayAsTheyAre() {
        assertEquals("dk.klar.jira.api.GateChangedEvent", GateChangedEvent.class.getName());
        TreeSet<String> names = new TreeSet<>();
        Arrays.stream(GateChangedEvent.class.getDeclaredMethods()).filter(method -> method.getName().startsWith("get")).forEach(method -> names.add(method.getName()));
        assertEquals("[getGate, getIssueId, getNewState, getOldState, getRoad]", names.toString());
    }

    @Test
    public void aListenerThatFailsUndoesNothing() {
        doThrow(new IllegalStateException("another app's fault")).when(events).publish(any());
        new JiraAnnouncements(events).gateChanged(World.ISSUE, Gate.ROLLOUT, Optional.empty(), Optional.empty(), Road.REST);
        verify(events).publish(any());
    }
}
