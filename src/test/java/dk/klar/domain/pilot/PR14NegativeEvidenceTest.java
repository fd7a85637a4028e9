package dk.klar.domain.pilot;

import org.junit.Test;

public class PR14NegativeEvidenceTest extends RuleTest {
    public PR14NegativeEvidenceTest() {
        super(PilotRule.PR14);
    }

    @Test
    public void metWhenWhatDidNotWorkIsWritten() {
        met(pilot -> pilot);
    }

    @Test
    public void dissentIsNegativeEvidenceToo() {
        met(pilot -> pilot.without("whatDidNotWork").with("dissent", "Natholdet så det anderledes"));
    }

    @Test
    public void silenceIsNone() {
        misses(pilot -> pilot.with("whatDidNotWork", "  \n "), "pr14.none at whatDidNotWork");
    }
}
