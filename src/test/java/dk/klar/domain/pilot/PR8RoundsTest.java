package dk.klar.domain.pilot;

import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;

public class PR8RoundsTest extends RuleTest {
    public PR8RoundsTest() {
        super(PilotRule.PR8);
    }

    @Test
    public void metWithTwoRoundsAndAChangeBetweenThem() {
        met(pilot -> pilot);
    }

    @Test
    public void oneRoundIsTooFew() {
        misses(pilot -> pilot.without("rounds[1]"), "pr8.rounds at rounds");
    }

    @Test
    public void aRoundWithoutAChangeTaughtNothing() {
        misses(pilot -> pilot.without("rounds[1].changed"), "pr8.noChange at rounds");
    }

    @Test
    public void eachLaterRoundIsToChangeSomething() {
        misses(pilot -> pilot.with("rounds[2]", Map.of("from", "2026-04-20")), "pr8.noChange at rounds");
    }

    @Test
    public void aRoundToComeHasNotBeenHeld() {
        dossier = dossier.on(LocalDate.of(2026, 3, 29));
        misses(pilot -> pilot, "pr8.rounds at rounds");
        dossier = dossier.on(LocalDate.of(2026, 3, 30));
        met(pilot -> pilot);
    }
}
