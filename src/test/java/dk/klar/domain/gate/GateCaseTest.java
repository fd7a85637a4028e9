package dk.klar.domain.gate;

import static dk.klar.testing.DossierFixture.targetGroup;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.triage.Track;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import dk.klar.testing.TriageFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What criteria ask of the case before them. */
public class GateCaseTest {
    private final DossierFixture ready = DossierFixture.ready();

    @Test
    public void withoutATriageItTakesTheOrdinaryAmountOfCare() {
        assertEquals(Track.STANDARD, ready.gate().track());
        assertEquals(Track.LIGHT, ready.with(Kind.TRIAGE, "only", TriageFixture.light()).gate().track());
        assertEquals(Track.FULL, ready.with(Kind.TRIAGE, "only", TriageFixture.full()).gate().track());
    }

    @Test
    public void whatIsPastHasHappenedByToday() {
        assertTrue(ready.gate().past(DossierFixture.TODAY));
        assertFalse(ready.gate().past(DossierFixture.TODAY.plusDays(1)));
        assertFalse(ready.gate().past(null));
    }

    @Test
    public void unitsAndProfessionsComeOnceWhateverTheirCaseInAlphabeticalOrder() {
        GateCase gate = ready.with(Kind.TARGET_GROUP, "more", targetGroup("PLEJECENTER NORD", "ssh", 5, "iPad"))
                .with(Kind.TARGET_GROUP, "kitchen", targetGroup("Køkkenet", "Kok", 3, "")).gate();
        assertEquals(List.of("Hjemmepleje Syd", "Køkkenet", "Plejecenter Nord"), List.copyOf(gate.units()));
        assertEquals(List.of("Kok", "SSA", "SSH"), List.copyOf(gate.professions()));
    }

    @Test
    public void theLastPilotIsTheOneThatEndedLast() {
        assertEquals(Optional.of(LocalDate.of(2026, 4, 26)), ready.gate().lastPilotEnd());
        DossierFixture two = ready.with(Kind.PILOT, "second", PilotFixture.realistic().with("endsOn", "2026-06-15"));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 15)), two.gate().lastPilotEnd());
    }

    @Test
    public void aPilotThatIsNotOverHasNoEndYet() {
        DossierFixture running = ready.with(Kind.PILOT, "pilot", PilotFixture.realistic().with("endsOn", "2026-06-16"));
        assertEquals(Optional.empty(), running.gate().lastPilotEnd());
        assertEquals(Optional.empty(), ready.with(Kind.PILOT, "pilot", PilotFixture.realistic().without("endsOn").without("rounds")).gate().lastPilotEnd());
        assertEquals(Optional.empty(), DossierFixture.empty().gate().lastPilotEnd());
    }
}
