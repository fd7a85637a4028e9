package dk.klar.domain.pilot;

import java.time.LocalDate;
import org.junit.Test;

public class PR15EvaluatedTest extends RuleTest {
    public PR15EvaluatedTest() {
        super(PilotRule.PR15);
    }

    @Test
    public void metWithDayAuthorAndEvaluation() {
        met(pilot -> pilot);
    }

    @Test
    public void everyPartThatIsMissingIsNamed() {
        misses(pilot -> pilot.without("evaluatedOn").without("evaluatedBy").without("evaluation"),
                "pr15.noDate at evaluatedOn", "pr15.noAuthor at evaluatedBy", "pr15.nothing at evaluation");
    }

    @Test
    public void theLastDayOfThePilotIsEarlyEnough() {
        met(pilot -> pilot.with("evaluatedOn", "2026-04-26"));
    }

    @Test
    public void aDayBeforeTheEndIsTooEarly() {
        misses(pilot -> pilot.with("evaluatedOn", "2026-04-25"), "pr15.tooEarly at evaluatedOn");
    }

    @Test
    public void theDayOfTheDecisionIsInTime() {
        met(pilot -> pilot.with("evaluatedOn", "2026-05-11"));
    }

    @Test
    public void anEvaluationAfterTheDecisionCannotHaveCarriedIt() {
        misses(pilot -> pilot.with("evaluatedOn", "2026-05-12"), "pr15.afterDecision at evaluatedOn");
    }

    @Test
    public void anEvaluationToComeIsNone() {
        dossier = dossier.on(LocalDate.of(2026, 5, 3));
        misses(pilot -> pilot, "pr15.notYet at evaluatedOn");
    }
}
