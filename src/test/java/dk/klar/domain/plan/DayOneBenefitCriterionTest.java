package dk.klar.domain.plan;

import static dk.klar.testing.DossierFixture.step;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

/** Each step of the rollout gives the employees something there and then. */
public class DayOneBenefitCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metWhenTheStepGivesSomethingFromItsFirstDay() {
        misses(step -> step);
        assertEquals(List.of(), dossier.advice(Criterion.DAY_ONE_BENEFIT));
    }

    @Test
    public void notMetWithoutSteps() {
        missing(dossier.without(Kind.ROLLOUT_STEP, "step"), "steps.none at rollout-steps//");
    }

    @Test
    public void notMetWhereTheStepGivesNothing() {
        misses(step -> step.without("dayOneBenefit"), "steps.noBenefit at rollout-steps/step/dayOneBenefit");
        misses(step -> step.without("dayOneBenefit").without("dayOneFrom"), "steps.noBenefit at rollout-steps/step/dayOneBenefit");
    }

    @Test
    public void notMetWhereNobodySaysFromWhichDay() {
        misses(step -> step.without("dayOneFrom"), "steps.noDay at rollout-steps/step/dayOneFrom");
    }

    @Test
    public void aGainThatComesWhenTheStepIsOverIsAdvice() {
        DossierFixture farOff = with(step -> step.with("dayOneFrom", "2026-10-01"));
        missing(farOff);
        assertEquals(List.of("steps.farOff at rollout-steps/step/dayOneFrom"), farOff.advice(Criterion.DAY_ONE_BENEFIT));
        assertEquals(List.of("Alle enheder", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 9, 30)),
                farOff.criterion(Criterion.DAY_ONE_BENEFIT).advice().get(0).args());
        assertEquals(List.of(), with(step -> step.with("dayOneFrom", "2026-09-30")).advice(Criterion.DAY_ONE_BENEFIT));
    }

    @Test
    public void aStepWithoutAnEndGivesItOnItsFirstDay() {
        assertEquals(List.of("steps.farOff at rollout-steps/step/dayOneFrom"),
                with(step -> step.without("endsOn").with("dayOneFrom", "2026-08-04")).advice(Criterion.DAY_ONE_BENEFIT));
    }

    @Test
    public void eachStepThatGivesNothingIsNamed() {
        DossierFixture two = with(step -> step.without("dayOneBenefit"))
                .with(Kind.ROLLOUT_STEP, "second", step().with("title", "Nathold").without("dayOneFrom"));
        missing(two, "steps.noBenefit at rollout-steps/step/dayOneBenefit", "steps.noDay at rollout-steps/second/dayOneFrom");
        assertEquals(List.of("Nathold"), two.criterion(Criterion.DAY_ONE_BENEFIT).missing().get(1).args());
    }

    @Test
    public void theVerdictRestsOnTheSteps() {
        assertEquals(List.of("step"), dossier.criterion(Criterion.DAY_ONE_BENEFIT).restsOn().stream().map(Entry::key).toList());
    }

    private DossierFixture with(UnaryOperator<Draft<RolloutStep>> but) {
        return dossier.with(Kind.ROLLOUT_STEP, "step", but.apply(step()));
    }

    private void misses(UnaryOperator<Draft<RolloutStep>> but, String... reasons) {
        missing(with(but), reasons);
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.DAY_ONE_BENEFIT));
    }
}
