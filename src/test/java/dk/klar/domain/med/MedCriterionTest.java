package dk.klar.domain.med;

import static dk.klar.testing.DossierFixture.committee;
import static dk.klar.testing.DossierFixture.discussion;
import static dk.klar.testing.DossierFixture.plan;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** The right committee discussed it before the decision, and both sides spoke. */
public class MedCriterionTest {
    private DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metByADiscussionInTheRightCommitteeBeforeTheDecision() {
        met(discussion -> discussion);
    }

    @Test
    public void guidelinesAndCommonPrinciplesAreMoreThanADiscussion() {
        met(discussion -> discussion.with("type", "GUIDELINE"));
        met(discussion -> discussion.with("type", "COMMON_PRINCIPLES"));
    }

    @Test
    public void informationIsNoDiscussion() {
        misses(discussion -> discussion.with("type", "INFORMATION"), "med.informationOnly at discussions/discussion/type");
    }

    @Test
    public void notMetWithoutADiscussion() {
        dossier = dossier.without(Kind.DISCUSSION, "discussion");
        assertEquals(List.of("med.none at discussions//"), dossier.missing(Criterion.MED_DISCUSSION));
    }

    @Test
    public void notMetAsLongAsNobodySaysWhoDecidesAndWhen() {
        dossier = dossier.without(Kind.GATE_PLAN, "rollout");
        assertEquals(List.of("med.noPlan at gate-plans/rollout/decidedAt"), dossier.missing(Criterion.MED_DISCUSSION));
    }

    @Test
    public void aMeetingTheDayBeforeTheDecisionIsInTime() {
        met(discussion -> discussion.with("meetingOn", "2026-06-09"));
    }

    @Test
    public void aMeetingOnTheDayOfTheDecisionIsTooLate() {
        misses(discussion -> discussion.with("meetingOn", "2026-06-10"), "med.tooLate at discussions/discussion/meetingOn");
    }

    @Test
    public void aMeetingAfterTheDecisionIsTooLate() {
        misses(discussion -> discussion.with("meetingOn", "2026-06-11"), "med.tooLate at discussions/discussion/meetingOn");
    }

    @Test
    public void aMeetingThatIsYetToBeHeldCountsForNothingThoughTheDecisionComesLater() {
        dossier = dossier.with(Kind.GATE_PLAN, "rollout", plan().with("decidedOn", "2026-12-01")).without(Kind.DECISION, "go");
        misses(discussion -> discussion.with("meetingOn", "2026-06-15"), "med.tooLate at discussions/discussion/meetingOn");
        met(discussion -> discussion.with("meetingOn", "2026-06-14"));
        dossier = dossier.on(LocalDate.of(2026, 6, 16));
        met(discussion -> discussion.with("meetingOn", "2026-06-15"));
    }

    @Test
    public void notMetWithoutTheEmployeesViews() {
        misses(discussion -> discussion.without("employeeViews"), "med.noViews at discussions/discussion/employeeViews");
    }

    @Test
    public void notMetWithoutManagementsAnswer() {
        misses(discussion -> discussion.with("managementAnswer", "   "), "med.noAnswer at discussions/discussion/managementAnswer");
    }

    @Test
    public void everythingThatIsMissingIsSaidAtOnce() {
        dossier = dossier.with(Kind.COMMITTEE, "area", committee("TRIO"));
        misses(discussion -> discussion.with("type", "INFORMATION").with("meetingOn", "2026-06-12")
                        .without("employeeViews").without("managementAnswer"),
                "med.informationOnly at discussions/discussion/type", "med.noMedBody at discussions/discussion/committee",
                "med.tooLate at discussions/discussion/meetingOn", "med.noViews at discussions/discussion/employeeViews",
                "med.noAnswer at discussions/discussion/managementAnswer");
    }

    @Test
    public void aCommitteeThatWasRemovedCountsNoMore() {
        dossier = dossier.without(Kind.COMMITTEE, "area");
        misses(discussion -> discussion, "med.committeeGone at discussions/discussion/committee");
    }

    @Test
    public void informalBodiesNeverCountWhateverTheLevelOfTheDecision() {
        for (String kind : List.of("TRIO", "STAFF_CHAT", "WORK_ENVIRONMENT_GROUP")) {
            for (Level level : Level.values()) {
                dossier = DossierFixture.ready().with(Kind.COMMITTEE, "area", committee(kind))
                        .with(Kind.GATE_PLAN, "rollout", plan().with("decidedAt", level.name()));
                misses(discussion -> discussion, "med.noMedBody at discussions/discussion/committee");
            }
        }
    }

    @Test
    public void eachLevelOfDecisionHasItsCommittee() {
        decides("LOCAL", "LOCAL");
        decides("AREA", "AREA");
        decides("MUNICIPALITY", "MAIN");
    }

    @Test
    public void aStaffMeetingWithMedStatusCountsForALocalDecision() {
        decides("LOCAL", "STAFF_MEETING_WITH_MED_STATUS");
    }

    @Test
    public void aCommitteeAtAnotherLevelDoesNotCount() {
        doesNotDecide("AREA", "LOCAL");
        doesNotDecide("AREA", "MAIN");
        doesNotDecide("AREA", "STAFF_MEETING_WITH_MED_STATUS");
        doesNotDecide("LOCAL", "AREA");
        doesNotDecide("LOCAL", "MAIN");
        doesNotDecide("MUNICIPALITY", "AREA");
        doesNotDecide("MUNICIPALITY", "LOCAL");
    }

    @Test
    public void materialAndFollowUpAreAdvised() {
        with(discussion -> discussion.without("materialSentOn").without("followUpOn"));
        assertEquals(List.of(), dossier.missing(Criterion.MED_DISCUSSION));
        assertEquals(List.of("med.noMaterial at discussions/discussion/materialSentOn",
                "med.noFollowUp at discussions/discussion/followUpOn"), dossier.advice(Criterion.MED_DISCUSSION));
    }

    @Test
    public void approvedMinutesAreNoCondition() {
        for (Boolean approved : Arrays.asList(true, false, null)) {
            met(discussion -> discussion.with("approvedByManagement", approved).with("approvedByEmployees", approved));
            met(discussion -> discussion.with("approvedByManagement", true).with("approvedByEmployees", approved));
            assertEquals(List.of(), dossier.advice(Criterion.MED_DISCUSSION));
        }
    }

    @Test
    public void approvedMinutesReplaceNoViewsAndNoAnswer() {
        misses(discussion -> discussion.with("approvedByManagement", true).with("approvedByEmployees", true)
                        .without("employeeViews").without("managementAnswer"),
                "med.noViews at discussions/discussion/employeeViews", "med.noAnswer at discussions/discussion/managementAnswer");
    }

    @Test
    public void oneGoodDiscussionIsEnoughAmongBadOnes() {
        dossier = dossier.with(Kind.DISCUSSION, "earlier", discussion().with("type", "INFORMATION"))
                .with(Kind.DISCUSSION, "later", discussion().with("meetingOn", "2026-06-14"));
        met(discussion -> discussion);
    }

    @Test
    public void theReasonsAreThoseOfTheDiscussionThatLacksLeast() {
        dossier = dossier.with(Kind.DISCUSSION, "better", discussion().without("managementAnswer"));
        misses(discussion -> discussion.without("employeeViews").without("managementAnswer"),
                "med.noAnswer at discussions/better/managementAnswer");
    }

    @Test
    public void theVerdictRestsOnThePlanTheDiscussionAndTheCommittee() {
        assertEquals(List.of("rollout", "discussion", "area"),
                dossier.criterion(Criterion.MED_DISCUSSION).restsOn().stream().map(entry -> entry.key()).toList());
    }

    private void decides(String level, String committee) {
        dossier = DossierFixture.ready().with(Kind.COMMITTEE, "area", committee(committee))
                .with(Kind.GATE_PLAN, "rollout", plan().with("decidedAt", level));
        met(discussion -> discussion);
    }

    private void doesNotDecide(String level, String committee) {
        dossier = DossierFixture.ready().with(Kind.COMMITTEE, "area", committee(committee))
                .with(Kind.GATE_PLAN, "rollout", plan().with("decidedAt", level));
        misses(discussion -> discussion, "med.wrongLevel at discussions/discussion/committee");
    }

    private void met(UnaryOperator<Draft<Discussion>> but) {
        misses(but);
    }

    private void misses(UnaryOperator<Draft<Discussion>> but, String... reasons) {
        with(but);
        assertEquals(List.of(reasons), dossier.missing(Criterion.MED_DISCUSSION));
        assertEquals(reasons.length > 0, dossier.criterion(Criterion.MED_DISCUSSION).unmet());
    }

    private void with(UnaryOperator<Draft<Discussion>> but) {
        dossier = dossier.with(Kind.DISCUSSION, "discussion", but.apply(discussion()));
    }
}
