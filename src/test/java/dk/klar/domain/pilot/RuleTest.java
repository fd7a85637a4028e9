package dk.klar.domain.pilot;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.pilot.RuleVerdict.Outcome;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the tests of the pilot rules share: one rule, and a pilot that is realistic but for one thing. */
abstract class RuleTest {
    private final PilotRule rule;
    DossierFixture dossier = DossierFixture.ready();

    RuleTest(PilotRule rule) {
        this.rule = rule;
    }

    final void met(UnaryOperator<Draft<Pilot>> but) {
        RuleVerdict verdict = verdict(but);
        assertEquals(List.of(), codes(verdict));
        assertEquals(Outcome.MET, verdict.outcome());
    }

    /** @param codes everything that the rule is to miss, each as {@code code at field} */
    final void misses(UnaryOperator<Draft<Pilot>> but, String... codes) {
        RuleVerdict verdict = verdict(but);
        assertEquals(List.of(codes), codes(verdict));
        assertEquals(Outcome.NOT_MET, verdict.outcome());
    }

    final RuleVerdict verdict(UnaryOperator<Draft<Pilot>> but) {
        return dossier.with(Kind.PILOT, "pilot", but.apply(PilotFixture.realistic())).rule(rule);
    }

    private static List<String> codes(RuleVerdict verdict) {
        return verdict.missing().stream().map(RuleTest::plain).toList();
    }

    private static String plain(Reason reason) {
        return reason.code() + " at " + reason.cure().field();
    }
}
