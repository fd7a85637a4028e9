package dk.klar.domain.pilot;

import org.junit.Test;

public class PR9ApartFromCaseworkTest extends RuleTest {
    public PR9ApartFromCaseworkTest() {
        super(PilotRule.PR9);
    }

    @Test
    public void metWhenItWasKeptApart() {
        met(pilot -> pilot);
    }

    @Test
    public void notMetWhenItWasNot() {
        misses(pilot -> pilot.with("apartFromCasework", false), "pr9.notApart at apartFromCasework");
    }

    @Test
    public void notMetWhenNobodySays() {
        misses(pilot -> pilot.without("apartFromCasework"), "pr9.notApart at apartFromCasework");
    }
}
