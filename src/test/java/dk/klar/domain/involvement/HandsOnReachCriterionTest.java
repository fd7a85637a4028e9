package dk.klar.domain.involvement;

import static dk.klar.testing.DossierFixture.targetGroup;
import static dk.klar.testing.InvolvementFixture.tried;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Thresholds;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.InvolvementFixture;
import dk.klar.testing.Judge;
import java.util.List;
import org.junit.Test;

/** Enough of each target group have tried it themselves. */
public class HandsOnReachCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.HANDS_ON_REACH);

    private final DossierFixture dossier = InvolvementFixture.involved();

    @Test
    public void metWhenHalfOfEachGroupHaveTriedIt() {
        JUDGE.met(dossier);
    }

    @Test
    public void oneFewerIsTooFew() {
        DossierFixture fewer = dossier.with(Kind.INVOLVEMENT, "tried", tried().with("reached[0].people", 29));
        JUDGE.misses(fewer, "handsOn.tooFew at involvements//");
        assertEquals(List.of("Plejecenter Nord", "SSA", 29, 60, 50), JUDGE.args(fewer, "handsOn.tooFew"));
    }

    @Test
    public void halfOfAnOddNumberIsRoundedUp() {
        DossierFixture odd = dossier.with(Kind.TARGET_GROUP, "nord", targetGroup("Plejecenter Nord", "SSA", 61, "iPad"));
        JUDGE.misses(odd, "handsOn.tooFew at involvements//");
        JUDGE.met(odd.with(Kind.INVOLVEMENT, "tried", tried().with("reached[0].people", 31)));
    }

    @Test
    public void manyOfOneGroupDoNotMakeUpForAnother() {
        JUDGE.misses(dossier.with(Kind.INVOLVEMENT, "tried", tried().with("reached[0].people", 60).without("reached[1]")),
                "handsOn.tooFew at involvements//");
    }

    @Test
    public void eachGroupThatHasNotTriedItIsNamed() {
        JUDGE.misses(DossierFixture.ready(), "handsOn.tooFew at involvements//", "handsOn.tooFew at involvements//");
    }

    @Test
    public void howLongPeopleHadItInTheirHandsIsAskedFor() {
        JUDGE.met(dossier.with(Kind.INVOLVEMENT, "tried", tried().without("hoursHandsOn")), "handsOn.noHours at involvements/tried/hoursHandsOn");
        JUDGE.met(dossier.with(Kind.INVOLVEMENT, "asked", InvolvementFixture.event("DIALOGUE", "2026-02-11").without("hoursHandsOn")));
    }

    @Test
    public void colleaguesWhoHaveTriedItAreBelieved() {
        JUDGE.met(dossier.with(Kind.INVOLVEMENT, "tried", tried().with("presentedBy", "SUPPLIER")), "handsOn.noColleague at involvements//");
        JUDGE.met(dossier.with(Kind.INVOLVEMENT, "tried", tried().without("presentedBy")), "handsOn.noColleague at involvements//");
    }

    @Test
    public void toldOrAskedIsNotTried() {
        for (String level : List.of("INFORMATION", "DIALOGUE", "CO_DETERMINATION")) {
            JUDGE.misses(dossier.with(Kind.INVOLVEMENT, "tried", tried().with("level", level)),
                    "handsOn.tooFew at involvements//", "handsOn.tooFew at involvements//");
        }
        JUDGE.met(dossier.with(Kind.INVOLVEMENT, "tried", tried().with("level", "CO_CREATION")));
    }

    @Test
    public void whatIsPlannedReachesNobodyYet() {
        JUDGE.met(dossier.with(Kind.INVOLVEMENT, "tried", tried().with("heldOn", "2026-06-15")));
        JUDGE.misses(dossier.with(Kind.INVOLVEMENT, "tried", tried().with("heldOn", "2026-06-16")),
                "handsOn.tooFew at involvements//", "handsOn.tooFew at involvements//");
    }

    @Test
    public void theMunicipalityMayAskForMoreOrLess() {
        JUDGE.misses(dossier.under(percent(51)), "handsOn.tooFew at involvements//", "handsOn.tooFew at involvements//");
        JUDGE.met(dossier.with(Kind.INVOLVEMENT, "tried", tried().with("reached[0].people", 15).with("reached[1].people", 10)).under(percent(25)));
        JUDGE.met(DossierFixture.ready().under(percent(0)));
    }

    @Test
    public void thoseWhoShareUnitAndProfessionShareTheirEventsToo() {
        DossierFixture more = dossier.with(Kind.TARGET_GROUP, "pc", targetGroup("Plejecenter Nord", "SSA", 30, "PC"));
        JUDGE.misses(more, "handsOn.tooFew at involvements//");
        assertEquals(List.of("Plejecenter Nord", "SSA", 30, 90, 50), JUDGE.args(more, "handsOn.tooFew"));
        JUDGE.met(more.with(Kind.INVOLVEMENT, "tried", tried().with("reached[0].people", 45)));
    }

    @Test
    public void notMetWithoutTargetGroups() {
        JUDGE.misses(dossier.without(Kind.TARGET_GROUP, "nord").without(Kind.TARGET_GROUP, "syd"), "handsOn.noTargetGroups at target-groups//");
    }

    @Test
    public void theVerdictRestsOnGroupsAndEvents() {
        assertEquals(List.of("target-groups/nord", "target-groups/syd", "involvements/tried"), JUDGE.restsOn(dossier));
    }

    private static Policy percent(int handsOn) {
        return Policy.builtIn(Gate.ROLLOUT).with(Draft.of(Thresholds.class).with("handsOnPercent", handsOn).body());
    }
}
