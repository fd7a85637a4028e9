package dk.klar.domain.decision;

import static dk.klar.testing.DossierFixture.decision;
import static dk.klar.testing.DossierFixture.waiver;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** What must be written with a decision and a waiver. */
public class DecisionRecordsTest {
    @Test
    public void aMeetingsDecisionNamesTheMeetingAndItsMinutes() {
        assertEquals(List.of(), decision("GO").faults());
        assertEquals(List.of("meeting decision.meeting", "minutes decision.minutes"), decision("GO").with("madeBy", "MEETING").faults());
        assertEquals(List.of(), decision("GO").with("madeBy", "MEETING").with("meeting", "Styregruppen 10. juni")
                .with("minutes", "2026-0412-14").faults());
    }

    @Test
    public void aStopSaysWhatWasLearnedAndWhereTheGainIsFoundInstead() {
        assertEquals(List.of(), decision("STOP").faults());
        assertEquals(List.of("learned decision.learned", "gainInstead decision.gainInstead"),
                decision("STOP").without("learned").without("gainInstead").faults());
    }

    @Test
    public void whatWaitsIsNotTakenUpAgainBeforeItIsDecided() {
        assertEquals(List.of(), decision("HOLD").with("heldUntil", "2026-06-10").faults());
        assertEquals(List.of("heldUntil decision.heldUntil.early"), decision("HOLD").with("heldUntil", "2026-06-09").faults());
    }

    @Test
    public void nobodyIsLetOffDeciding() {
        assertEquals(List.of("criterion field.choice"), waiver("DECISION", "2026-12-31").faults());
        assertEquals(List.of(), waiver("ROLES", "2026-12-31").faults());
    }
}
