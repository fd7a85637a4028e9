package dk.klar.domain.triage;

import static dk.klar.domain.triage.Questions.yesTo;
import static dk.klar.testing.DossierFixture.step;
import static dk.klar.testing.TriageFixture.light;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.pilot.Pilot;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import dk.klar.testing.PilotFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What law and agreements ask for, so many days before the first employee uses it. */
public class DutiesCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.STATUTORY_DUTIES);
    /** The first step of the rollout, where no pilot came before it. */
    private static final LocalDate FIRST_USE = LocalDate.of(2026, 8, 3);

    /** It can watch employees: they are told six weeks before, by 22 June. */
    private final DossierFixture dossier = raising("canMonitorStaff");

    @Test
    public void notApplicableWhereNothingRaisesADuty() {
        JUDGE.notApplicable(DossierFixture.ready());
        JUDGE.notApplicable(DossierFixture.ready().with(Kind.TRIAGE, "only", light()));
    }

    @Test
    public void metWhenItIsDoneInTime() {
        JUDGE.met(done("2026-05-01"));
    }

    @Test
    public void aDayThatHasNotPassedIsAReminder() {
        JUDGE.met(dossier.on(LocalDate.of(2026, 6, 22)), "duty.due at duties/control-measures/doneOn");
        assertEquals(List.of(StatutoryDuty.CONTROL_MEASURES, LocalDate.of(2026, 6, 22), FIRST_USE), JUDGE.args(dossier, "duty.due"));
    }

    @Test
    public void aDayThatHasPassedIsMissed() {
        DossierFixture passed = dossier.on(LocalDate.of(2026, 6, 23));
        JUDGE.misses(passed, "duty.overdue at duties/control-measures/doneOn");
        assertEquals(List.of(StatutoryDuty.CONTROL_MEASURES, LocalDate.of(2026, 6, 22), FIRST_USE), JUDGE.args(passed, "duty.overdue"));
    }

    @Test
    public void withoutADayOfFirstUseNobodyCanCountBack() {
        DossierFixture unplanned = dossier.without(Kind.ROLLOUT_STEP, "step");
        JUDGE.misses(unplanned, "duty.noDay at duties/control-measures/doneOn");
        assertEquals(List.of(StatutoryDuty.CONTROL_MEASURES, 42), JUDGE.args(unplanned, "duty.noDay"));
        JUDGE.met(done("2026-05-01").without(Kind.ROLLOUT_STEP, "step"));
    }

    @Test
    public void doneOnTheLastDayIsInTimeAndADayLaterIsSaidToBeLate() {
        LocalDate later = LocalDate.of(2026, 7, 1);
        JUDGE.met(done("2026-06-22").on(later));
        JUDGE.met(done("2026-06-23").on(later), "duty.late at duties/control-measures/doneOn");
        assertEquals(List.of(StatutoryDuty.CONTROL_MEASURES, LocalDate.of(2026, 6, 23), LocalDate.of(2026, 6, 22)),
                JUDGE.args(done("2026-06-23").on(later), "duty.late"));
    }

    @Test
    public void toDoItSomeDayIsNotToHaveDoneIt() {
        JUDGE.met(done("2026-06-15"));
        JUDGE.met(done("2026-06-16"), "duty.due at duties/control-measures/doneOn");
        JUDGE.misses(done("2026-07-02").on(LocalDate.of(2026, 7, 1)), "duty.overdue at duties/control-measures/doneOn");
    }

    @Test
    public void howWithoutADayIsNotDone() {
        JUDGE.met(dossier.with(Kind.DUTY, "control-measures", Draft.of(DutyDone.class).with("how", "Brev")), "duty.due at duties/control-measures/doneOn");
    }

    @Test
    public void theFirstDayOfUseIsTheFirstPilotsOrStepsWhicheverComesFirst() {
        firstUse(dossier, FIRST_USE);
        firstUse(dossier.with(Kind.ROLLOUT_STEP, "earlier", step().with("startsOn", "2026-07-01")), LocalDate.of(2026, 7, 1));
        firstUse(dossier.with(Kind.PILOT, "pilot", PilotFixture.realistic()), LocalDate.of(2026, 3, 2));
        firstUse(dossier.with(Kind.PILOT, "pilot", pilot("2026-09-01")), FIRST_USE);
        firstUse(dossier.with(Kind.PILOT, "pilot", PilotFixture.realistic().without("rounds").without("startsOn")), FIRST_USE);
        assertEquals(Optional.empty(), DutiesCriterion.firstUse(DossierFixture.empty().gate()));
    }

    @Test
    public void thoseInThePilotAreEmployeesToo() {
        JUDGE.misses(dossier.with(Kind.PILOT, "pilot", PilotFixture.realistic()), "duty.overdue at duties/control-measures/doneOn");
    }

    @Test
    public void eachDutyHasItsDays() {
        due(StatutoryDuty.CONTROL_MEASURES, FIRST_USE.minusDays(42));
        due(StatutoryDuty.WORKPLACE_ASSESSMENT, FIRST_USE.minusDays(28));
        due(StatutoryDuty.DATA_PROTECTION, FIRST_USE.minusDays(28));
        due(StatutoryDuty.HIGH_RISK_AI, FIRST_USE.minusDays(14));
        assertEquals(Optional.empty(), DutiesCriterion.due(StatutoryDuty.HIGH_RISK_AI, DossierFixture.empty().gate()));
    }

    @Test
    public void theMunicipalityMaySetItsOwnDays() {
        DossierFixture own = dossier.under(own(Draft.of(Thresholds.class).with("controlMeasuresDays", 49)));
        assertEquals(Optional.of(FIRST_USE.minusDays(49)), DutiesCriterion.due(StatutoryDuty.CONTROL_MEASURES, own.gate()));
        JUDGE.met(own, "duty.due at duties/control-measures/doneOn");
        JUDGE.misses(own.on(LocalDate.of(2026, 6, 16)), "duty.overdue at duties/control-measures/doneOn");
    }

    @Test
    public void eachDutyThatIsRaisedIsAskedForByItself() {
        DossierFixture all = raising("changesWorkOrganisation", "canMonitorStaff", "newPersonalData", "highRiskAi").on(FIRST_USE);
        JUDGE.misses(all, "duty.overdue at duties/workplace-assessment/doneOn", "duty.overdue at duties/control-measures/doneOn",
                "duty.overdue at duties/data-protection/doneOn", "duty.overdue at duties/high-risk-ai/doneOn");
        JUDGE.misses(all.with(Kind.DUTY, "data-protection", doneOn("2026-05-01")), "duty.overdue at duties/workplace-assessment/doneOn",
                "duty.overdue at duties/control-measures/doneOn", "duty.overdue at duties/high-risk-ai/doneOn");
    }

    @Test
    public void aDutyThatIsNotRaisedIsNotAskedForThoughItWasWrittenOf() {
        JUDGE.notApplicable(DossierFixture.ready().with(Kind.TRIAGE, "only", light()).with(Kind.DUTY, "control-measures", doneOn("2026-05-01")));
    }

    @Test
    public void theWorkplaceAssessmentIsLookedAtAgainAfterwards() {
        DossierFixture assessed = raising("changesWorkOrganisation");
        JUDGE.met(assessed.with(Kind.DUTY, "workplace-assessment", doneOn("2026-05-01")), "duty.noFollowUp at duties/workplace-assessment/followUpOn");
        assertEquals(List.of(StatutoryDuty.WORKPLACE_ASSESSMENT),
                JUDGE.args(assessed.with(Kind.DUTY, "workplace-assessment", doneOn("2026-05-01")), "duty.noFollowUp"));
        JUDGE.met(assessed.with(Kind.DUTY, "workplace-assessment", doneOn("2026-05-01").with("followUpOn", "2026-11-01")));
        JUDGE.met(assessed, "duty.due at duties/workplace-assessment/doneOn");
    }

    @Test
    public void highRiskAiIsAskedForFromTheDayThatTheLawAsks() {
        DossierFixture ai = raising("highRiskAi");
        JUDGE.met(ai, "duty.due at duties/high-risk-ai/doneOn");
        JUDGE.met(ai.under(lawFrom("2026-08-03")), "duty.due at duties/high-risk-ai/doneOn");
        JUDGE.notApplicable(ai.under(lawFrom("2026-08-04")));
    }

    @Test
    public void whereFirstUseIsNotPlannedTheLawMayAskByThen() {
        JUDGE.misses(raising("highRiskAi").without(Kind.ROLLOUT_STEP, "step").under(lawFrom("2030-01-01")), "duty.noDay at duties/high-risk-ai/doneOn");
    }

    @Test
    public void theOtherDutiesDoNotWaitForThatLaw() {
        JUDGE.met(raising("canMonitorStaff", "highRiskAi").under(lawFrom("2026-08-04")), "duty.due at duties/control-measures/doneOn");
    }

    @Test
    public void theVerdictRestsOnTheTriageAndWhatWasDone() {
        assertEquals(List.of("triage/only", "duties/control-measures"), JUDGE.restsOn(done("2026-05-01")));
    }

    private static DossierFixture raising(String... questions) {
        return DossierFixture.ready().without(Kind.PILOT, "pilot").with(Kind.TRIAGE, "only", yesTo(questions));
    }

    private DossierFixture done(String day) {
        return dossier.with(Kind.DUTY, "control-measures", doneOn(day));
    }

    private static Draft<DutyDone> doneOn(String day) {
        return Draft.of(DutyDone.class).with("doneOn", day).with("how", "Brev til alle, drøftet i MED");
    }

    private static Draft<?> pilot(String startsOn) {
        return Draft.of(Pilot.class).with("title", "Robot").with("startsOn", startsOn);
    }

    private static Policy own(Draft<Thresholds> figures) {
        return Policy.builtIn(Gate.ROLLOUT).with(figures.body());
    }

    private static Policy lawFrom(String day) {
        return own(Draft.of(Thresholds.class).with("highRiskAiFrom", day));
    }

    private void due(StatutoryDuty duty, LocalDate day) {
        assertEquals(Optional.of(day), DutiesCriterion.due(duty, dossier.gate()));
    }

    private static void firstUse(DossierFixture dossier, LocalDate day) {
        assertEquals(Optional.of(day), DutiesCriterion.firstUse(dossier.gate()));
    }
}
