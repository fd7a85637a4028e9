package dk.klar.domain.history;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What changed, field by field. */
public class DifferenceTest {
    private static final Draft<Pilot> PILOT = PilotFixture.realistic();

    @Test
    public void nothingDiffersInTheSameRecord() {
        changed(PILOT);
    }

    @Test
    public void theChangedFieldsAreNamedInTheOrderOfTheRecord() {
        changed(PILOT.with("evaluation", "NK-2").with("title", "Nyt navn"), "title", "evaluation");
    }

    @Test
    public void whatWasFilledInAndWhatWasTakenOutDiffer() {
        changed(PILOT.without("purpose").with("dissent", "Natholdet"), "purpose", "dissent");
        Difference taken = Difference.between(Pilot.class, PILOT.tree(), PILOT.without("purpose").tree()).get(0);
        assertEquals("Finde ud af, om robotten letter medicindoseringen", taken.before());
        assertEquals(null, taken.after());
    }

    @Test
    public void aNumberIsTheSameHoweverItIsWritten() {
        changed(PILOT.with("supportHoursPilot", new BigDecimal("1.00")).with("cycleWeeks", 4L));
        changed(PILOT.with("supportHoursPilot", new BigDecimal("1.01")), "supportHoursPilot");
    }

    @Test
    public void aNumberDeepInAListIsTheSameToo() {
        changed(PILOT.with("taskTypes[0].observed", new BigDecimal("150.0")));
        changed(PILOT.with("taskTypes[0].observed", 151), "taskTypes");
    }

    @Test
    public void listsDifferInItemsOrderAndLength() {
        changed(PILOT.without("sites[2]"), "sites");
        changed(PILOT.with("sites[0].headcount", 3), "sites");
        Map<String, Object> tree = PILOT.tree();
        List<?> sites = (List<?>) tree.get("sites");
        changed(PILOT.with("sites", List.of(sites.get(1), sites.get(0), sites.get(2))), "sites");
    }

    @Test
    public void aChangeKnowsWhetherItAddedChangedOrRemoved() {
        Map<String, Object> tree = PILOT.tree();
        assertEquals(Change.Action.ADDED, change(Map.of(), tree).action());
        assertEquals(Change.Action.CHANGED, change(tree, PILOT.with("title", "x").tree()).action());
        assertEquals(Change.Action.REMOVED, change(tree, Map.of()).action());
    }

    @Test
    public void aNewRecordDiffersInAllThatIsFilled() {
        assertEquals(PILOT.tree().size(), change(Map.of(), PILOT.tree()).differences().size());
        assertEquals(PILOT.tree().size(), change(PILOT.tree(), Map.of()).differences().size());
    }

    private static Change change(Map<String, Object> before, Map<String, Object> after) {
        return new Change(Subject.of(new IssueId(1)), Kind.PILOT, "a", 1, new Stamp(new UserKey("lars"), Instant.EPOCH), before, after);
    }

    private static void changed(Draft<Pilot> after, String... fields) {
        assertEquals(List.of(fields), Difference.between(Pilot.class, PILOT.tree(), after.tree()).stream()
                .map(difference -> difference.field().name()).toList());
    }
}
