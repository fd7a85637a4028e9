package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.TASK;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.history.Narrowed;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import dk.klar.testing.World;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Gathered in two questions to the store, judged whoever asks, shut when it cannot be judged. */
public class JudgeGateTest {
    private final World world = new World().holding(DossierFixture.ready());
    private final JudgeGate judge = world.use.judgeGate();

    @Test
    public void aReadyImplementationIsLetThrough() {
        assertEquals("met", judge.judge(ISSUE, "rollout").outcome());
        for (Criterion criterion : List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION)) {
            assertEquals("met", judge.judge(ISSUE, criterion).outcome());
        }
    }

    @Test
    public void anEmptyImplementationIsNot() {
        World empty = new World();
        assertEquals("not-met", empty.use.judgeGate().judge(ISSUE, "rollout").outcome());
        for (Criterion criterion : List.of(Criterion.ROLES, Criterion.REALISTIC_PILOT, Criterion.MED_DISCUSSION)) {
            assertEquals("not-met", empty.use.judgeGate().judge(ISSUE, criterion).outcome());
        }
    }

    @Test
    public void whereKlarIsOffItHasNoSayAndAsksNothing() {
        int before = world.records.calls();
        assertEquals("not-applicable", judge.judge(TASK, "rollout").outcome());
        assertEquals("not-applicable", judge.judge(TASK, Criterion.REALISTIC_PILOT).outcome());
        assertEquals("not-applicable", judge.judge(TASK, "no such gate").outcome());
        world.use.recordPassage().through(Gate.ROLLOUT, TASK, LARS);
        world.use.publish().happenedTo(TASK);
        assertThrows(Refused.SwitchedOff.class, () -> world.use.readDossier().forReader("OMS-2", LARS));
        assertEquals(before, world.records.calls());
    }

    @Test
    public void aVerdictTakesOneQuestionHoweverMuchIsRecorded() {
        int before = world.records.calls();
        judge.judge(ISSUE, "rollout");
        assertEquals(1, world.records.calls() - before);
        DossierFixture much = DossierFixture.empty();
        for (int i = 0; i < 100; i++) {
            much = much.with(Kind.PILOT, "p" + i, PilotFixture.realistic());
        }
        world.holding(much);
        before = world.records.calls();
        judge.judge(ISSUE, "rollout");
        assertEquals(1, world.records.calls() - before);
    }

    @Test
    public void aGateThatKlarDoesNotKnowIsMisconfigured() {
        Verdict verdict = judge.judge(ISSUE, "scaling");
        assertEquals("misconfigured", verdict.outcome());
        assertFalse(verdict.lets());
        assertEquals("misconfigured.gate", verdict.reasons().get(0).code());
        assertEquals(List.of("scaling"), verdict.reasons().get(0).args());
    }

    @Test
    public void aStoreThatDoesNotAnswerIsMisconfiguredAndBlocks() {
        world.records.goDown();
        for (Verdict verdict : List.of(judge.judge(ISSUE, "rollout"), judge.judge(ISSUE, Criterion.MED_DISCUSSION))) {
            assertEquals("misconfigured", verdict.outcome());
            assertFalse(verdict.lets());
            assertEquals("misconfigured.store", verdict.reasons().get(0).code());
        }
    }

    @Test
    public void readingAndWritingFailWithTheStore() {
        world.records.goDown();
        assertThrows(StoreUnavailable.class, () -> world.use.readDossier().forReader("OMS-1", LARS));
        assertThrows(StoreUnavailable.class, () -> world.use.record().add(LARS, "OMS-1", Kind.PILOT, PilotFixture.realistic().tree()));
        assertThrows(StoreUnavailable.class, () -> world.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS));
    }

    @Test
    public void readingWritesNothing() {
        judge.judge(ISSUE, "rollout");
        world.use.readDossier().forReader("OMS-1", LARS);
        assertEquals(Optional.empty(), world.jira.published(ISSUE));
        assertEquals(32, world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 200).size());
    }

    @Test
    public void aPassageIsRecordedWithWhatItRestedOnAndPublished() {
        world.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        var dossier = world.use.readDossier().forReader("OMS-1", LARS);
        assertEquals(1, dossier.passages(Gate.ROLLOUT).size());
        assertEquals("met", dossier.passages(Gate.ROLLOUT).get(0).body().outcome());
        assertEquals(LARS, dossier.passages(Gate.ROLLOUT).get(0).created().by());
        assertEquals(Optional.of(GateState.THROUGH), world.jira.published(ISSUE));
        assertEquals(Kind.PASSAGE, world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 1).get(0).kind());
    }

    @Test
    public void aPassageAgainstTheVerdictIsRecordedAsSuch() {
        World empty = new World();
        empty.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        assertEquals("not-met", empty.use.readDossier().forReader("OMS-1", LARS).passages(Gate.ROLLOUT).get(0).body().outcome());
    }

    @Test
    public void eachPassageIsKept() {
        world.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        world.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        assertEquals(2, world.use.readDossier().forReader("OMS-1", LARS).passages(Gate.ROLLOUT).size());
    }

    @Test
    public void whatThePassageRestedOnStaysAsItWas() {
        world.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        world.use.record().change(LARS, "OMS-1", Kind.PILOT, "pilot", 1, PilotFixture.realistic().with("title", "Senere").tree());
        var passage = world.use.readDossier().forReader("OMS-1", LARS).passages(Gate.ROLLOUT).get(0).body();
        assertTrue(passage.criteria().get(1).restsOn().stream().anyMatch(ground -> ground.key().equals("pilot") && ground.version() == 1));
    }
}
