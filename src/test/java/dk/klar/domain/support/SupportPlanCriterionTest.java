package dk.klar.domain.support;

import static dk.klar.testing.DossierFixture.step;
import static dk.klar.testing.DossierFixture.support;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.plan.RolloutStep;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PlanFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Support covers the rollout, from its first day until it is daily life. The step is from 3 August to 30 September. */
public class SupportPlanCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metBySupportFromTheFirstDayUntilEightWeeksAfterTheLast() {
        missing(supported("2026-08-03", "2026-11-25"));
    }

    @Test
    public void notMetWithoutSupport() {
        missing(dossier.without(Kind.SUPPORT, "support"), "support.none at support//");
    }

    @Test
    public void withoutStepsNobodyCanTellWhetherSupportCoversThem() {
        missing(dossier.without(Kind.ROLLOUT_STEP, "step"), "support.noSteps at rollout-steps//");
        missing(DossierFixture.empty(), "support.none at support//", "support.noSteps at rollout-steps//");
    }

    @Test
    public void supportThatBeginsADayLateLeavesAGap() {
        DossierFixture late = supported("2026-08-04", "2026-11-25");
        missing(late, "support.gap at support/support/from");
        says(late, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 3));
    }

    @Test
    public void supportThatEndsADayEarlyIsTooShort() {
        DossierFixture early = supported("2026-08-03", "2026-11-24");
        missing(early, "support.endsEarly at support/support/to");
        says(early, LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 25));
    }

    @Test
    public void channelsThatFollowOneAnotherCoverItTogether() {
        missing(supported("2026-08-03", "2026-09-30").with(Kind.SUPPORT, "phone", channel("2026-10-01", "2026-11-25")));
    }

    @Test
    public void aDayBetweenTwoChannelsIsAGap() {
        DossierFixture apart = supported("2026-08-03", "2026-09-30").with(Kind.SUPPORT, "phone", channel("2026-10-02", "2026-11-25"));
        missing(apart, "support.gap at support/phone/from");
        says(apart, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1));
    }

    @Test
    public void everyGapIsNamed() {
        missing(supported("2026-08-10", "2026-08-31").with(Kind.SUPPORT, "phone", channel("2026-09-15", "2026-10-31")),
                "support.gap at support/support/from", "support.gap at support/phone/from", "support.endsEarly at support/phone/to");
    }

    @Test
    public void theOrderInWhichChannelsWereRecordedDoesNotMatter() {
        missing(supported("2026-10-01", "2026-11-25").with(Kind.SUPPORT, "phone", channel("2026-08-03", "2026-09-30")));
    }

    @Test
    public void aShortChannelWithinALongOneMakesNoGap() {
        missing(supported("2026-08-03", "2026-11-25").with(Kind.SUPPORT, "phone", channel("2026-08-05", "2026-08-07")));
    }

    @Test
    public void ofSeveralThatEndEarlyTheLongestIsToBeExtended() {
        missing(supported("2026-08-03", "2026-11-01").with(Kind.SUPPORT, "phone", channel("2026-08-03", "2026-10-01")),
                "support.endsEarly at support/support/to");
    }

    @Test
    public void supportThatIsOverBeforeTheFirstStepCoversNothing() {
        DossierFixture over = supported("2026-05-01", "2026-08-02");
        missing(over, "support.endsEarly at support/support/to");
        says(over, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 11, 25));
    }

    @Test
    public void supportThatBeginsWhenAllIsOverLeavesOneGapUntilThen() {
        DossierFixture after = supported("2027-01-01", "2027-02-01");
        missing(after, "support.gap at support/support/from");
        says(after, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 11, 25));
    }

    @Test
    public void whatIsOfferedWhenAllIsOverLeavesNoGapBeforeIt() {
        missing(supported("2026-08-03", "2026-11-25").with(Kind.SUPPORT, "phone", channel("2027-01-01", "2027-02-01")));
    }

    @Test
    public void theFirstStepBeginsItAndTheLastEndsIt() {
        DossierFixture steps = dossier.with(Kind.ROLLOUT_STEP, "last", lasting("2026-10-05", "2026-10-09"))
                .with(Kind.ROLLOUT_STEP, "first", lasting("2026-07-01", "2026-07-03"));
        missing(steps.with(Kind.SUPPORT, "support", channel("2026-07-01", "2026-12-04")));
        missing(steps.with(Kind.SUPPORT, "support", channel("2026-07-02", "2026-12-03")),
                "support.gap at support/support/from", "support.endsEarly at support/support/to");
    }

    @Test
    public void aStepWithoutAnEndIsOverOnItsFirstDay() {
        DossierFixture day = dossier.with(Kind.ROLLOUT_STEP, "step", step().without("endsOn"));
        missing(day.with(Kind.SUPPORT, "support", channel("2026-08-03", "2026-09-28")));
        missing(day.with(Kind.SUPPORT, "support", channel("2026-08-03", "2026-09-27")), "support.endsEarly at support/support/to");
    }

    @Test
    public void howLongItTakesIsThePlansToSayBeforeThePolicys() {
        DossierFixture plan = supported("2026-08-03", "2026-10-14").with(Kind.PLAN, "only", PlanFixture.plan().with("stabilisationWeeks", 2));
        missing(plan);
        missing(plan.under(weeks(20)));
        missing(supported("2026-08-03", "2026-10-07").under(weeks(1)));
        missing(supported("2026-08-03", "2026-10-06").under(weeks(1)), "support.endsEarly at support/support/to");
        missing(supported("2026-08-03", "2026-10-07").under(weeks(1)).with(Kind.PLAN, "only", PlanFixture.plan()));
    }

    @Test
    public void whoHelpsWithoutKnowingTheProfessionIsAdvised() {
        DossierFixture bound = dossier.with(Kind.SUPPORT, "support", support().with("knowsProfession", false).with("supplierDuty", "Bilag 7"));
        missing(bound);
        advice(bound, "support.notOfTheProfession at support/support/knowsProfession");
    }

    @Test
    public void helpFromElsewhereThatNobodyIsBoundToIsAdvised() {
        advice(dossier.with(Kind.SUPPORT, "support", support().with("knowsProfession", false)), "support.notBound at support/support/supplierDuty");
        advice(dossier.with(Kind.SUPPORT, "support", support().without("knowsProfession")), "support.notBound at support/support/supplierDuty");
        advice(dossier);
    }

    @Test
    public void theVerdictRestsOnSupportAndStepsAndOnThePlanThatSaysHowLong() {
        assertEquals(List.of("support", "step"), restsOn(dossier.with(Kind.PLAN, "only", PlanFixture.plan())));
        assertEquals(List.of("support", "step", "only"),
                restsOn(dossier.with(Kind.PLAN, "only", PlanFixture.plan().with("stabilisationWeeks", 8))));
    }

    private DossierFixture supported(String from, String to) {
        return dossier.with(Kind.SUPPORT, "support", channel(from, to));
    }

    private static Draft<SupportChannel> channel(String from, String to) {
        return support().with("from", from).with("to", to);
    }

    private static Draft<RolloutStep> lasting(String from, String to) {
        return step().with("startsOn", from).with("endsOn", to).without("dayOneFrom");
    }

    private static Policy weeks(int weeks) {
        return Policy.builtIn(Gate.ROLLOUT).with(Draft.of(Thresholds.class).with("stabilisationWeeks", weeks).body());
    }

    private static List<String> restsOn(DossierFixture dossier) {
        return dossier.criterion(Criterion.SUPPORT_PLAN).restsOn().stream().map(Entry::key).toList();
    }

    private static void says(DossierFixture dossier, Object... args) {
        assertEquals(List.of(args), dossier.criterion(Criterion.SUPPORT_PLAN).missing().get(0).args());
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.SUPPORT_PLAN));
    }

    private static void advice(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.advice(Criterion.SUPPORT_PLAN));
    }
}
