package dk.klar.domain.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PR2VolumeAndVariationTest extends RuleTest {
    public PR2VolumeAndVariationTest() {
        super(PilotRule.PR2);
    }

    @Test
    public void metWithAWholeCycleEnoughTasksAndMostKindsOfTask() {
        met(pilot -> pilot);
    }

    @Test
    public void aPilotOfExactlyOneCycleIsLongEnough() {
        met(pilot -> pilot.with("cycleWeeks", 8).with("taskTypes[0].observed", 999));
    }

    @Test
    public void aDayLessThanACycleIsTooShort() {
        misses(pilot -> pilot.with("cycleWeeks", 8).with("taskTypes[0].observed", 999).without("rounds").with("endsOn", "2026-04-25"),
                "pr2.cycle at endsOn");
    }

    @Test
    public void whatIsStillToComeOfThePilotDoesNotCount() {
        dossier = dossier.on(LocalDate.of(2026, 3, 28));
        misses(pilot -> pilot, "pr2.cycle at endsOn");
        dossier = dossier.on(LocalDate.of(2026, 3, 29));
        met(pilot -> pilot);
    }

    @Test
    public void aPilotThatHasNotBegunHasLastedNoDays() {
        dossier = dossier.on(LocalDate.of(2025, 1, 1));
        misses(pilot -> pilot, "pr2.cycle at endsOn");
    }

    @Test
    public void notMetWithoutStart() {
        misses(pilot -> pilot.without("startsOn"), "pr2.noDates at startsOn");
    }

    @Test
    public void notMetWithoutEnd() {
        misses(pilot -> pilot.without("endsOn"), "pr2.noDates at endsOn");
    }

    @Test
    public void notMetAsLongAsNobodySaysHowLongACycleIs() {
        misses(pilot -> pilot.without("cycleWeeks"), "pr2.noCycle at cycleWeeks");
    }

    @Test
    public void notMetWithoutKindsOfTask() {
        misses(pilot -> pilot.without("taskTypes"), "pr2.noTaskTypes at taskTypes");
    }

    @Test
    public void everyKindOfTaskWithoutFiguresIsNamed() {
        misses(pilot -> pilot.without("taskTypes[0].observed").without("taskTypes[1].normalPerWeek"),
                "pr2.noFigures at taskTypes[0]", "pr2.noFigures at taskTypes[1]");
    }

    @Test
    public void fourOfFiveKindsOfTaskAreEnough() {
        met(pilot -> pilot.with("taskTypes", kinds(5, 1)));
    }

    @Test
    public void threeOfFourKindsOfTaskAreNot() {
        misses(pilot -> pilot.with("taskTypes", kinds(4, 1)), "pr2.types at taskTypes");
    }

    @Test
    public void exactlyANormalCyclesTasksAreEnough() {
        met(pilot -> pilot.with("taskTypes[0].observed", 80).with("taskTypes[1].observed", 40));
    }

    @Test
    public void oneTaskLessThanANormalCyclesIsNot() {
        misses(pilot -> pilot.with("taskTypes[0].observed", 79).with("taskTypes[1].observed", 40), "pr2.tasks at taskTypes");
    }

    @Test
    public void normalFiguresOfNoughtSayNothing() {
        misses(pilot -> pilot.with("taskTypes[0].normalPerWeek", 0).with("taskTypes[1].normalPerWeek", 0), "pr2.noNormal at taskTypes");
    }

    @Test
    public void everythingThatIsMissingIsSaidAtOnce() {
        misses(pilot -> pilot.with("cycleWeeks", 52).with("taskTypes", kinds(4, 2)),
                "pr2.cycle at endsOn", "pr2.types at taskTypes", "pr2.tasks at taskTypes");
    }

    @Test
    public void theLargestFiguresDoNotOverflow() {
        misses(pilot -> pilot.with("cycleWeeks", 52).with("taskTypes[0].normalPerWeek", 1_000_000), "pr2.cycle at endsOn",
                "pr2.tasks at taskTypes");
    }

    /** Kinds of task of which the first ones were never tried; the others often. */
    private static List<Map<String, Object>> kinds(int many, int untried) {
        return java.util.stream.IntStream.range(0, many).mapToObj(i -> Map.<String, Object>of("name", "Opgave " + i,
                "normalPerWeek", 10, "observed", i < untried ? 0 : 60)).toList();
    }
}
