package dk.klar.domain.involvement;

import static dk.klar.testing.DossierFixture.targetGroup;
import static dk.klar.testing.InvolvementFixture.event;
import static dk.klar.testing.InvolvementFixture.reach;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.involvement.Involvement.Level;
import dk.klar.domain.people.TargetGroup;
import dk.klar.testing.DossierFixture;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** How many of each target group were reached, level by level. */
public class ReachAndDepthTest {
    private static final TargetGroup NORD = targetGroup("Plejecenter Nord", "SSA", 60, "iPad").body();

    private DossierFixture dossier = DossierFixture.ready();

    @Test
    public void peopleCountAtTheLevelOfTheEvent() {
        held("first", "INFORMATION", "2026-02-10", 40);
        held("second", "DIALOGUE", "2026-02-17", 12);
        assertEquals(List.of(40, 12, 0, 0, 0), byLevel(NORD));
    }

    @Test
    public void eventsOfALevelAddUp() {
        held("first", "DIALOGUE", "2026-02-10", 20);
        held("second", "DIALOGUE", "2026-02-17", 15);
        assertEquals(List.of(0, 35, 0, 0, 0), byLevel(NORD));
    }

    @Test
    public void neverMoreThanTheGroupHas() {
        held("first", "DIALOGUE", "2026-02-10", 40);
        held("second", "DIALOGUE", "2026-02-17", 40);
        assertEquals(List.of(0, 60, 0, 0, 0), byLevel(NORD));
    }

    @Test
    public void whatIsPlannedReachesNobodyYet() {
        held("today", "HANDS_ON", "2026-06-15", 10);
        held("tomorrow", "HANDS_ON", "2026-06-16", 20);
        assertEquals(List.of(0, 0, 10, 0, 0), byLevel(NORD));
    }

    @Test
    public void otherUnitsAndProfessionsAreOthers() {
        dossier = dossier.with(Kind.INVOLVEMENT, "e", event("HANDS_ON", "2026-02-10").with("reached", List.of(
                reach("Plejecenter Nord", "SSH", 5, null), reach("Hjemmepleje Syd", "SSA", 7, null), reach("plejecenter NORD ", "ssa", 3, null))));
        assertEquals(List.of(0, 0, 3, 0, 0), byLevel(NORD));
    }

    @Test
    public void handsOnAndCoCreationAreBothInTheirHands() {
        held("tried", "HANDS_ON", "2026-02-10", 11);
        held("made", "CO_CREATION", "2026-02-17", 4);
        held("decided", "CO_DETERMINATION", "2026-02-24", 30);
        assertEquals(15, ReachAndDepth.of(dossier.gate()).handsOn(NORD));
    }

    @Test
    public void groupsComeAsTheyWereDescribed() {
        assertEquals(List.of("Plejecenter Nord SSA 60", "Hjemmepleje Syd SSH 40"), groups());
    }

    @Test
    public void groupsThatDifferInTechnicalEnvironmentAloneAreCountedAsOne() {
        dossier = dossier.with(Kind.TARGET_GROUP, "pc", targetGroup("plejecenter NORD ", "ssa", 25, "PC"))
                .with(Kind.TARGET_GROUP, "other", targetGroup("Plejecenter Nord", "SSH", 5, "iPad"));
        assertEquals(List.of("Plejecenter Nord SSA 85", "Hjemmepleje Syd SSH 40", "Plejecenter Nord SSH 5"), groups());
    }

    private List<String> groups() {
        return ReachAndDepth.of(dossier.gate()).groups().stream()
                .map(group -> group.unit() + " " + group.profession() + " " + group.headcount()).toList();
    }

    private void held(String key, String level, String day, int people) {
        dossier = dossier.with(Kind.INVOLVEMENT, key, event(level, day).with("reached", List.of(reach("Plejecenter Nord", "SSA", people, null))));
    }

    private List<Integer> byLevel(TargetGroup group) {
        ReachAndDepth reach = ReachAndDepth.of(dossier.gate());
        return Arrays.stream(Level.values()).map(level -> reach.people(group, level)).toList();
    }
}
