package dk.klar.domain.benefit;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.record.Reading;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** A business case as it is typed: an assumption breaks before the case is gone through because of it. */
public class BusinessCaseTest {
    private static final Draft<BusinessCase> CASE = Draft.of(BusinessCase.class).with("assumptions", List.of(
            Map.of("text", "Robotten kan alle piller", "brokenOn", "2026-05-01", "reviewedOn", "2026-05-20"),
            Map.of("text", "Natholdet kan undværes")));

    @Test
    public void aCaseMayBeginEmpty() {
        refused(Draft.of(BusinessCase.class));
    }

    @Test
    public void anAssumptionHasWords() {
        refused(CASE.without("assumptions[1].text"), "assumptions[1].text field.required");
    }

    @Test
    public void anAssumptionMayHoldOrBeBrokenAndNotGoneThroughYet() {
        refused(CASE);
        refused(CASE.without("assumptions[0].reviewedOn"));
    }

    @Test
    public void onlyABrokenAssumptionIsGoneThrough() {
        refused(CASE.with("assumptions[1].reviewedOn", "2026-05-20"), "assumptions[1].brokenOn assumption.brokenOn");
    }

    @Test
    public void itIsGoneThroughOnTheDayThatItBreaksOrLater() {
        refused(CASE.with("assumptions[0].reviewedOn", "2026-05-01"));
        refused(CASE.with("assumptions[0].reviewedOn", "2026-04-30"), "assumptions[0].reviewedOn assumption.reviewed.early");
    }

    @Test
    public void theFaultNamesTheDayThatItBroke() {
        assertEquals(List.of(LocalDate.of(2026, 5, 1)), Reading.strictly(BusinessCase.class,
                CASE.with("assumptions[0].reviewedOn", "2026-04-30").tree()).faults().get(0).args());
    }

    @Test
    public void everyAssumptionIsLookedAt() {
        refused(CASE.with("assumptions[0].reviewedOn", "2026-04-30").with("assumptions[1].reviewedOn", "2026-04-30"),
                "assumptions[0].reviewedOn assumption.reviewed.early", "assumptions[1].brokenOn assumption.brokenOn");
    }

    private static void refused(Draft<BusinessCase> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
