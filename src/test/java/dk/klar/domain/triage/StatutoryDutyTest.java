package dk.klar.domain.triage;

import static dk.klar.domain.triage.Questions.QUESTIONS;
import static dk.klar.domain.triage.Questions.yesTo;
import static dk.klar.testing.TriageFixture.light;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.record.Reading;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** Which answer raises which duty, and what is written of how it was met. */
public class StatutoryDutyTest {
    @Test
    public void eachDutyIsRaisedByAQuestionOfItsOwn() {
        raised(yesTo("changesWorkOrganisation"), StatutoryDuty.WORKPLACE_ASSESSMENT);
        raised(yesTo("canMonitorStaff"), StatutoryDuty.CONTROL_MEASURES);
        raised(yesTo("newPersonalData"), StatutoryDuty.DATA_PROTECTION);
        raised(yesTo("highRiskAi"), StatutoryDuty.HIGH_RISK_AI);
    }

    @Test
    public void allCanBeRaisedAtOnce() {
        raised(yesTo(QUESTIONS.toArray(String[]::new)), StatutoryDuty.values());
    }

    @Test
    public void theOtherQuestionsRaiseNone() {
        raised(yesTo("newFunctions", "changedWorkflows", "newDemands", "touchesCoreTask", "citizensNotice", "severalUnits"));
        raised(light());
        raised(Draft.of(Triage.class));
    }

    @Test
    public void howItWasMetIsToldWithTheDay() {
        refused(Draft.of(DutyDone.class));
        refused(Draft.of(DutyDone.class).with("how", "Aftalt med Bo"));
        refused(Draft.of(DutyDone.class).with("doneOn", "2026-05-01"), "how duty.how");
        refused(Draft.of(DutyDone.class).with("doneOn", "2026-05-01").with("how", " "), "how duty.how");
        refused(Draft.of(DutyDone.class).with("doneOn", "2026-05-01").with("how", "Brev til alle"));
    }

    @Test
    public void itIsLookedAtAgainOnTheDayOrLater() {
        Draft<DutyDone> done = Draft.of(DutyDone.class).with("doneOn", "2026-05-01").with("how", "Brev til alle");
        refused(done.with("followUpOn", "2026-05-01"));
        refused(done.with("followUpOn", "2026-04-30"), "followUpOn duty.followUp.early");
        assertEquals(List.of(LocalDate.of(2026, 5, 1)),
                Reading.strictly(DutyDone.class, done.with("followUpOn", "2026-04-30").tree()).faults().get(0).args());
        refused(Draft.of(DutyDone.class).with("followUpOn", "2026-04-30"));
    }

    private static void raised(Draft<Triage> triage, StatutoryDuty... duties) {
        assertEquals(List.of(duties), Arrays.stream(StatutoryDuty.values()).filter(duty -> duty.raisedBy(triage.body())).toList());
    }

    private static void refused(Draft<DutyDone> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
