package dk.klar.jira.event;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.testing.Announced;
import dk.klar.testing.World;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Whoever moves an issue is not stopped by somebody who could not be told. */
public class EachAnnouncementTest {
    @Test
    public void oneThatFailsKeepsNobodyElseFromHearingOfItAndUndoesNothing() {
        Announced heard = new Announced();
        Announcements away = (implementation, gate, before, after, road) -> {
            throw new StoreUnavailable("the queue", null);
        };
        new EachAnnouncement(away, heard, away).gateChanged(World.ISSUE, Gate.PILOT, Optional.empty(), Optional.empty(), Road.BULK);
        assertEquals(List.of("pilot: none → none by BULK"), heard.told());
    }
}
