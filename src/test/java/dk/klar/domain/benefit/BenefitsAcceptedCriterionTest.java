package dk.klar.domain.benefit;

import static dk.klar.testing.DossierFixture.benefit;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Each benefit has a first-line manager who said yes to it; what is said of its figures holds nothing back. */
public class BenefitsAcceptedCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.BENEFITS_ACCEPTED);
    private static final LocalDate FOLLOW_UP = LocalDate.of(2026, 12, 1);

    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metWhenTheManagerHasSaidYes() {
        JUDGE.met(dossier);
    }

    @Test
    public void notMetWithoutBenefits() {
        JUDGE.misses(dossier.without(Kind.BENEFIT, "benefit"), "benefits.none at benefits//");
        assertEquals(List.of(), dossier.without(Kind.BENEFIT, "benefit").advice(Criterion.BENEFITS_ACCEPTED));
    }

    @Test
    public void toBeNamedIsNotToHaveSaidYes() {
        DossierFixture assigned = dossier.with(Kind.BENEFIT, "benefit", benefit());
        JUDGE.misses(assigned, "benefits.notAccepted at benefits/benefit/acceptedOn");
        assertEquals(List.of("Kortere besøg", new UserKey("mette")), JUDGE.args(assigned, "benefits.notAccepted"));
    }

    @Test
    public void notMetWhereNoManagerIsNamed() {
        DossierFixture nobody = dossier.with(Kind.BENEFIT, "benefit", benefit().without("lineManager"));
        JUDGE.misses(nobody, "benefits.noManager at benefits/benefit/lineManager");
        assertEquals(List.of("Kortere besøg"), JUDGE.args(nobody, "benefits.noManager"));
    }

    @Test
    public void aYesToOneBenefitIsNoneToAnother() {
        JUDGE.misses(dossier.with(Kind.BENEFIT, "second", benefit()).with(Kind.BENEFIT, "third", benefit().without("lineManager")),
                "benefits.notAccepted at benefits/second/acceptedOn", "benefits.noManager at benefits/third/lineManager");
    }

    @Test
    public void aLossIsAcceptedTooByWhoeverStandsForIt() {
        JUDGE.misses(dossier.with(Kind.BENEFIT, "loss", benefit().with("direction", "LOSS")), "benefits.notAccepted at benefits/loss/acceptedOn");
    }

    @Test
    public void plansWithoutADipOrALossAreAdvisedToLookForOne() {
        advised(benefit().without("expectedDip"), "benefits.noLoss at benefits//");
        advised(benefit().without("expectedDip").without("direction"), "benefits.noLoss at benefits//");
        advised(benefit().without("expectedDip").with("direction", "LOSS"));
    }

    @Test
    public void aDipOrALossOfOneBenefitIsEnough() {
        JUDGE.met(dossier.with(Kind.BENEFIT, "second", accepted(benefit().without("expectedDip"))));
    }

    @Test
    public void whatItIsLikeTodayAndHowThatWasFoundAreAdvised() {
        advised(benefit().without("baseline"), "benefits.noBaseline at benefits/benefit/baseline");
        advised(benefit().without("baselineMethod"), "benefits.noBaseline at benefits/benefit/baselineMethod");
        advised(benefit().without("baseline").without("baselineMethod"), "benefits.noBaseline at benefits/benefit/baseline");
        advised(benefit().with("baseline", 0));
    }

    @Test
    public void aFigureToReachAndADayAreAdvised() {
        advised(benefit().without("target"), "benefits.noTarget at benefits/benefit/target");
        advised(benefit().without("targetOn"), "benefits.noTarget at benefits/benefit/targetOn");
        advised(benefit().without("target").without("targetOn"), "benefits.noTarget at benefits/benefit/target");
        advised(benefit().with("target", 0));
    }

    @Test
    public void aDayToFollowUpIsAdvised() {
        advised(benefit().without("followUpOn"), "benefits.noFollowUp at benefits/benefit/followUpOn");
    }

    @Test
    public void theFigureIsAskedForFromTheDayAfterTheFollowUp() {
        JUDGE.met(dossier.on(FOLLOW_UP));
        DossierFixture after = dossier.on(FOLLOW_UP.plusDays(1));
        JUDGE.met(after, "benefits.notMeasured at benefits/benefit/measured");
        assertEquals(List.of("Kortere besøg", FOLLOW_UP), JUDGE.args(after, "benefits.notMeasured"));
    }

    @Test
    public void theFigureOfTheDayOrLaterAnswersIt() {
        JUDGE.met(measured("2026-12-01"));
        JUDGE.met(measured("2026-12-31"));
        JUDGE.met(measured("2026-11-30"), "benefits.notMeasured at benefits/benefit/measured");
    }

    @Test
    public void aFigureOfADayToComeIsNoMeasurement() {
        JUDGE.met(measured("2027-01-01"));
        JUDGE.met(measured("2027-01-02"), "benefits.notMeasured at benefits/benefit/measured");
    }

    @Test
    public void theVerdictRestsOnEachBenefit() {
        assertEquals(List.of("benefits/benefit", "benefits/second"), JUDGE.restsOn(dossier.with(Kind.BENEFIT, "second", benefit())));
    }

    private void advised(Draft<Benefit> benefit, String... advice) {
        JUDGE.met(dossier.with(Kind.BENEFIT, "benefit", accepted(benefit)), advice);
    }

    /** A month after the follow-up, with a figure of this day. */
    private DossierFixture measured(String day) {
        return dossier.with(Kind.BENEFIT, "benefit", accepted(benefit().with("measured", List.of(Map.of("on", day, "value", 9)))))
                .on(LocalDate.of(2027, 1, 1));
    }

    private static Benefit accepted(Draft<Benefit> benefit) {
        return benefit.body().accepted(new UserKey("mette"), LocalDate.of(2026, 5, 2));
    }
}
