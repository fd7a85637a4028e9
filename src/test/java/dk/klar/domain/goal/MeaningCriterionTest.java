package dk.klar.domain.goal;

import static dk.klar.testing.DossierFixture.targetGroup;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Judge;
import java.util.List;
import org.junit.Test;

/** What it means to each profession, whatever it means to the others. */
public class MeaningCriterionTest {
    private static final Judge JUDGE = Judge.of(Criterion.MEANING);

    private final DossierFixture dossier = DossierFixture.ready()
            .with(Kind.MEANING, "ssa", meaning("SSA")).with(Kind.MEANING, "ssh", meaning("SSH"));

    @Test
    public void metWhenItIsSaidForEachProfession() {
        JUDGE.met(dossier);
    }

    @Test
    public void theProfessionThatNothingIsSaidForIsNamed() {
        DossierFixture without = dossier.without(Kind.MEANING, "ssh");
        JUDGE.misses(without, "meaning.none at meanings//");
        assertEquals(List.of("SSH"), JUDGE.args(without, "meaning.none"));
    }

    @Test
    public void eachProfessionIsAskedForOnceHoweverManyUnitsItWorksIn() {
        JUDGE.misses(DossierFixture.ready().with(Kind.TARGET_GROUP, "more", targetGroup("Hjemmepleje Vest", "ssa ", 10, "iPad"))
                .with(Kind.MEANING, "ssh", meaning("SSH")), "meaning.none at meanings//");
    }

    @Test
    public void theProfessionMayBeWrittenInAnyCase() {
        JUDGE.met(dossier.with(Kind.MEANING, "ssa", meaning(" ssa")));
    }

    @Test
    public void notMetWhereTheCoreTaskIsNotMentioned() {
        DossierFixture without = dossier.with(Kind.MEANING, "ssa", meaning("SSA").without("coreTask"));
        JUDGE.misses(without, "meaning.noCoreTask at meanings/ssa/coreTask");
        assertEquals(List.of("SSA"), JUDGE.args(without, "meaning.noCoreTask"));
    }

    @Test
    public void whatPeopleCareAboutIsAdvised() {
        DossierFixture without = dossier.with(Kind.MEANING, "ssa", meaning("SSA").without("valuedQualities"));
        JUDGE.met(without, "meaning.noQualities at meanings/ssa/valuedQualities");
        assertEquals(List.of("SSA"), JUDGE.args(without, "meaning.noQualities"));
    }

    @Test
    public void ofTwoRecordsForAProfessionOneIsEnough() {
        JUDGE.met(dossier.with(Kind.MEANING, "ssa", Draft.of(Meaning.class).with("profession", "SSA"))
                .with(Kind.MEANING, "night", meaning("SSA")));
    }

    @Test
    public void twoRecordsForAProfessionMaySayOneThingEach() {
        JUDGE.met(dossier.with(Kind.MEANING, "ssa", meaning("SSA").without("valuedQualities"))
                .with(Kind.MEANING, "night", meaning("SSA").without("coreTask")));
    }

    @Test
    public void ofTwoRecordsThatSayNothingTheOlderIsPointedOut() {
        JUDGE.misses(dossier.with(Kind.MEANING, "ssa", meaning("SSA").without("coreTask"))
                .with(Kind.MEANING, "night", meaning("SSA").without("coreTask")), "meaning.noCoreTask at meanings/ssa/coreTask");
    }

    @Test
    public void whereNoProfessionIsKnownNoneCanBeAskedFor() {
        JUDGE.notApplicable(DossierFixture.empty());
        JUDGE.notApplicable(DossierFixture.empty().with(Kind.MEANING, "ssa", meaning("SSA")));
    }

    @Test
    public void theVerdictRestsOnEveryMeaning() {
        assertEquals(List.of("meanings/ssa", "meanings/ssh"), JUDGE.restsOn(dossier));
    }

    private static Draft<Meaning> meaning(String profession) {
        return Draft.of(Meaning.class).with("profession", profession).with("coreTask", "Mere tid til borgeren")
                .with("valuedQualities", "Det faglige blik").with("howKept", "Vi ser stadig pillerne efter");
    }
}
