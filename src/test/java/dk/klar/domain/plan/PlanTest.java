package dk.klar.domain.plan;

import static dk.klar.testing.DossierFixture.step;
import static dk.klar.testing.PlanFixture.change;
import static dk.klar.testing.PlanFixture.lesson;
import static dk.klar.testing.PlanFixture.plan;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.IssueId;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Plans, steps and what hits them, as they are typed. */
public class PlanTest {
    @Test
    public void aStepEndsOnTheDayItStartsAtTheEarliest() {
        assertEquals(List.of(), step().with("endsOn", "2026-08-03").faults());
        assertEquals(List.of("endsOn step.ends.early"), step().with("endsOn", "2026-08-02").faults());
    }

    @Test
    public void aStepGivesNothingBeforeItStarts() {
        assertEquals(List.of(), step().with("dayOneFrom", "2026-08-03").faults());
        assertEquals(List.of("dayOneFrom step.dayOne.early"), step().with("dayOneFrom", "2026-08-02").faults());
    }

    @Test
    public void aUnitStandsInAStepOnceInWhateverCase() {
        assertEquals(List.of(), step().with("units", List.of(Map.of("unit", "Nord"), Map.of("unit", "Syd"))).faults());
        assertEquals(List.of("units[1].unit list.twice"),
                step().with("units", List.of(Map.of("unit", "Plejecenter Ærø"), Map.of("unit", "plejecenter ærø "))).faults());
    }

    @Test
    public void aStepHasATitleAndAFirstDay() {
        assertEquals(List.of("title field.required", "startsOn field.required"), Draft.of(RolloutStep.class).faults());
    }

    @Test
    public void theLastDayKnownOfIsTheFirstWhereThereIsNoOther() {
        assertEquals(LocalDate.of(2026, 9, 30), step().body().lastDay());
        assertEquals(LocalDate.of(2026, 8, 3), step().without("endsOn").body().lastDay());
    }

    @Test
    public void aChangeEndsOnTheDayItBeginsAtTheEarliest() {
        assertEquals(List.of(), change("Nord").with("from", "2026-08-01").with("to", "2026-08-01").faults());
        assertEquals(List.of("to change.ends.early"), change("Nord").with("from", "2026-08-01").with("to", "2026-07-31").faults());
        assertEquals(List.of(), change("Nord").without("from").with("to", "2026-07-31").faults());
        assertEquals(List.of("change field.required", "unit field.required"), Draft.of(ConcurrentChange.class).faults());
    }

    @Test
    public void aChangeAndALessonMayHaveAnIssueInJira() {
        assertEquals(new IssueId(10_043), change("Nord").with("issue", 10_043).body().issue());
        assertEquals(new IssueId(10_044), lesson().with("issue", 10_044L).body().issue());
    }

    @Test
    public void aRevisionHasTheDayItIsPlannedOn() {
        assertEquals(List.of("plannedOn field.required"), Draft.of(Revision.class).faults());
    }

    @Test
    public void dailyLifeComesWithinTwoYears() {
        assertEquals(List.of(), plan().with("stabilisationWeeks", 0).faults());
        assertEquals(List.of(), plan().with("stabilisationWeeks", 104).faults());
        assertEquals(List.of("stabilisationWeeks field.range"), plan().with("stabilisationWeeks", 105).faults());
    }
}
