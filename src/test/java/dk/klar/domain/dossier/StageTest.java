package dk.klar.domain.dossier;

import static dk.klar.testing.DossierFixture.TODAY;
import static dk.klar.testing.DossierFixture.step;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Passage;
import dk.klar.domain.pilot.Pilot;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** How far an implementation has come, as its dossier shows it. */
public class StageTest {
    private static final Draft<Pilot> PILOT = Draft.of(Pilot.class).with("title", "Robot").with("startsOn", "2026-03-02").with("endsOn", "2026-04-26");
    private static final Passage THROUGH = Gatekeeper.passage(DossierFixture.ready().gate(), DossierFixture.ready().verdict(), Road.REST, "");

    private final DossierFixture empty = DossierFixture.empty();

    @Test
    public void itIsPreparedUntilAPilotBegins() {
        assertEquals(Stage.PREPARING, on(TODAY, empty));
        assertEquals(Stage.PREPARING, on(LocalDate.of(2026, 3, 1), piloted(PILOT)));
        assertEquals(Stage.PREPARING, on(TODAY, piloted(PILOT.without("startsOn"))));
    }

    @Test
    public void aPilotRunsFromItsFirstDayToItsLast() {
        assertEquals(Stage.PILOT, on(LocalDate.of(2026, 3, 2), piloted(PILOT)));
        assertEquals(Stage.PILOT, on(LocalDate.of(2026, 4, 26), piloted(PILOT)));
        assertEquals(Stage.PILOT, on(TODAY, piloted(PILOT.without("endsOn"))));
    }

    @Test
    public void afterTheLastPilotItIsBeforeTheRollout() {
        assertEquals(Stage.BEFORE_ROLLOUT, on(LocalDate.of(2026, 4, 27), piloted(PILOT)));
    }

    @Test
    public void oneOfSeveralPilotsThatRunsIsEnough() {
        DossierFixture two = piloted(PILOT).with(Kind.PILOT, "second", PILOT.with("startsOn", "2026-06-01").with("endsOn", "2026-07-01"));
        assertEquals(Stage.BEFORE_ROLLOUT, on(LocalDate.of(2026, 5, 31), two));
        assertEquals(Stage.PILOT, on(TODAY, two));
    }

    @Test
    public void throughTheGateItIsRolledOut() {
        assertEquals(Stage.ROLLOUT, on(TODAY, empty.with(Kind.PASSAGE, "p", THROUGH)));
        assertEquals(Stage.ROLLOUT, on(TODAY, piloted(PILOT.without("endsOn")).with(Kind.PASSAGE, "p", THROUGH)));
    }

    @Test
    public void anotherGateIsNotTheRollout() {
        assertEquals(Stage.PREPARING, on(TODAY, empty.with(Kind.PASSAGE, "p", new Passage("scaling", "met", List.of(), Road.REST, "", List.of(), null))));
    }

    @Test
    public void gainsAreToShowFromTheDayAfterTheLastStep() {
        DossierFixture steps = empty.with(Kind.PASSAGE, "p", THROUGH).with(Kind.ROLLOUT_STEP, "last", step())
                .with(Kind.ROLLOUT_STEP, "first", step().with("startsOn", "2026-07-01").with("endsOn", "2026-07-31"));
        assertEquals(Stage.ROLLOUT, on(LocalDate.of(2026, 9, 30), steps));
        assertEquals(Stage.REALISATION, on(LocalDate.of(2026, 10, 1), steps));
    }

    @Test
    public void stepsThatAreOverAreNoRolloutWithoutAPassage() {
        assertEquals(Stage.PREPARING, on(LocalDate.of(2026, 10, 1), empty.with(Kind.ROLLOUT_STEP, "step", step())));
    }

    private DossierFixture piloted(Draft<Pilot> pilot) {
        return empty.with(Kind.PILOT, "pilot", pilot);
    }

    private static Stage on(LocalDate day, DossierFixture dossier) {
        return Stage.of(dossier.dossier(), day);
    }
}
