package dk.klar.domain.pilot;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PR7CriteriaBeforeStartTest extends RuleTest {
    public PR7CriteriaBeforeStartTest() {
        super(PilotRule.PR7);
    }

    @Test
    public void metWithCriteriaForSuccessAndForStoppingBeforeTheStart() {
        met(pilot -> pilot);
    }

    @Test
    public void theDayBeforeTheStartIsBefore() {
        met(pilot -> pilot.with("criteria[0].setOn", "2026-03-01"));
    }

    @Test
    public void theDayOfTheStartIsTooLate() {
        misses(pilot -> pilot.with("criteria[0].setOn", "2026-03-02"), "pr7.late at criteria");
    }

    @Test
    public void notMetWithoutACriterionForStopping() {
        misses(pilot -> pilot.without("criteria[1]"), "pr7.none at criteria");
    }

    @Test
    public void notMetWithoutACriterionForSuccess() {
        misses(pilot -> pilot.without("criteria[0]"), "pr7.none at criteria");
    }

    @Test
    public void theKindOfCriterionThatIsMissingIsNamed() {
        assertEquals(List.of(PilotCriterion.Kind.STOP), verdict(pilot -> pilot.without("criteria[1]")).missing().get(0).args());
        assertEquals(List.of(PilotCriterion.Kind.SUCCESS), verdict(pilot -> pilot.without("criteria[0]")).missing().get(0).args());
        assertEquals(List.of(PilotCriterion.Kind.STOP), verdict(pilot -> pilot.with("criteria[1].setOn", "2026-03-02")).missing().get(0).args());
    }

    @Test
    public void notMetWithoutCriteria() {
        misses(pilot -> pilot.without("criteria"), "pr7.none at criteria", "pr7.none at criteria");
    }

    @Test
    public void aCriterionWithoutADayDoesNotCount() {
        misses(pilot -> pilot.without("criteria[1].setOn"), "pr7.late at criteria");
    }

    @Test
    public void aCriterionThatIsYetToBeAgreedDoesNotCount() {
        dossier = dossier.on(LocalDate.of(2026, 2, 19));
        misses(pilot -> pilot, "pr7.late at criteria", "pr7.late at criteria");
    }

    @Test
    public void aFurtherCriterionMayComeLater() {
        met(pilot -> pilot.with("criteria[2]", Map.of("kind", "SUCCESS", "text", "Også det", "setOn", "2026-04-01")));
    }

    @Test
    public void notMetWithoutAStart() {
        misses(pilot -> pilot.without("startsOn"), "pr7.noStart at startsOn");
    }
}
