package dk.klar.domain.pilot;

import static dk.klar.testing.DossierFixture.targetGroup;
import static dk.klar.testing.PilotFixture.justification;
import static dk.klar.testing.PilotFixture.site;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.pilot.RuleVerdict.Outcome;
import dk.klar.testing.Draft;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.Test;

public class PR1VarietyOfContextsTest extends RuleTest {
    private static final UnaryOperator<Draft<Pilot>> ONLY_NORTH =
            pilot -> pilot.with("sites", List.of(site("Plejecenter Nord", "SSA", "iPad", "TYPICAL")));

    public PR1VarietyOfContextsTest() {
        super(PilotRule.PR1);
    }

    @Test
    public void metWhenASiteStandsForEveryProfessionAndTechnicalEnvironment() {
        met(pilot -> pilot);
    }

    @Test
    public void capitalsAndBlanksMakeNoOtherContext() {
        met(pilot -> pilot.with("sites[0].profession", " ssa ").with("sites[0].technicalEnvironment", "IPAD"));
    }

    @Test
    public void theUnitNeedNotBeTheSame() {
        met(pilot -> pilot.with("sites[0].unit", "Plejecenter Øst"));
    }

    @Test
    public void theSameProfessionInAnotherEnvironmentIsAnotherContext() {
        misses(pilot -> pilot.with("sites[0].technicalEnvironment", "Papir"), "pr1.uncovered at sites", "pr1.percent at sites");
    }

    @Test
    public void theSameEnvironmentWithAnotherProfessionIsAnotherContext() {
        misses(pilot -> pilot.with("sites[0].profession", "Sygeplejerske"), "pr1.uncovered at sites", "pr1.percent at sites");
    }

    @Test
    public void aSiteThatDoesNotStateItsEnvironmentStandsForNone() {
        misses(pilot -> pilot.without("sites[0].technicalEnvironment"), "pr1.uncovered at sites", "pr1.percent at sites");
    }

    @Test
    public void everyContextWithoutASiteIsNamed() {
        dossier = dossier.with(Kind.TARGET_GROUP, "nat", targetGroup("Nathold", "Vagt", 1, "PC"));
        misses(pilot -> pilot.with("sites", List.of(site("Andet", "Køkken", "Ingen", "HARD"))),
                "pr1.uncovered at sites", "pr1.uncovered at sites", "pr1.uncovered at sites", "pr1.percent at sites");
    }

    @Test
    public void notMetWithoutSites() {
        misses(pilot -> pilot.without("sites"), "pr.noSites at sites");
    }

    @Test
    public void notMetWithoutTargetGroups() {
        dossier = dossier.without(Kind.TARGET_GROUP, "nord").without(Kind.TARGET_GROUP, "syd");
        misses(pilot -> pilot, "pr1.noTargetGroups at ");
    }

    @Test
    public void notMetThoughMostPeopleAreCoveredAsLongAsNobodyJustifiesTheRest() {
        headcounts(80, 20);
        misses(ONLY_NORTH, "pr1.uncovered at sites");
    }

    @Test
    public void theRestCanBeJustifiedFromEightyPercentOn() {
        headcounts(80, 20);
        assertEquals(Outcome.JUSTIFIED, justified("JUSTIFIED"));
        assertEquals(Outcome.NOT_RELEVANT, justified("NOT_RELEVANT"));
    }

    @Test
    public void belowEightyPercentNoJustificationHelps() {
        headcounts(799, 201);
        assertEquals(Outcome.NOT_MET, justified("JUSTIFIED"));
        assertEquals(Outcome.NOT_MET, justified("NOT_RELEVANT"));
    }

    @Test
    public void almostEightyPercentIsNotRoundedUp() {
        headcounts(79_999, 20_001);
        assertEquals(Outcome.NOT_MET, justified("JUSTIFIED"));
    }

    @Test
    public void withoutTargetGroupsNoJustificationHelps() {
        dossier = dossier.without(Kind.TARGET_GROUP, "nord").without(Kind.TARGET_GROUP, "syd");
        assertEquals(Outcome.NOT_MET, justified("JUSTIFIED"));
    }

    @Test
    public void thePolicySaysHowManyPercent() {
        headcounts(60, 40);
        Policy.Pilots builtIn = Policy.builtIn(Gate.ROLLOUT).pilots();
        dossier = dossier.under(new Policy.Pilots(60, 80, 2, builtIn.supportRatioAtMost(), 2, builtIn.blocking()));
        assertEquals(Outcome.JUSTIFIED, justified("JUSTIFIED"));
    }

    @Test
    public void aMillionPeopleInEachOfManyGroupsDoNotOverflow() {
        for (int i = 0; i < 50; i++) {
            dossier = dossier.with(Kind.TARGET_GROUP, "g" + i, targetGroup("Enhed " + i, "SSA", 1_000_000, "iPad"));
        }
        met(pilot -> pilot);
    }

    private void headcounts(int north, int south) {
        dossier = dossier.with(Kind.TARGET_GROUP, "nord", targetGroup("Plejecenter Nord", "SSA", north, "iPad"))
                .with(Kind.TARGET_GROUP, "syd", targetGroup("Hjemmepleje Syd", "SSH", south, "Android"));
    }

    private Outcome justified(String kind) {
        return verdict(pilot -> ONLY_NORTH.apply(pilot).with("justifications[0]", justification("PR1", kind))).outcome();
    }
}
