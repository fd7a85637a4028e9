package dk.klar.usecase;

import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.representative;
import static dk.klar.testing.World.DITTE;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static dk.klar.testing.World.TINA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.history.Change;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Who hears what is said in confidence, and answers it. tina is the representative, with the right to hear. */
public class HearConcernsTest {
    private final World world = new World().holding(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("tina")));
    private final HearConcerns hear = world.use.hearConcerns();

    @Test
    public void aRepresentativeOpensTheLetterbox() {
        say(2);
        assertTrue(hear.of("OMS-1", TINA).mayHear());
        assertEquals(List.of("Nr. 1", "Nr. 2"), hear.open("OMS-1", TINA).stream().map(one -> one.concern().text()).sorted().toList());
    }

    @Test
    public void whoIsNotNamedDoesNotHearWhateverElseTheyMay() {
        say(2);
        world.jira.user("olga", "hear");
        for (UserKey somebody : List.of(OLGA, LARS, DITTE, METTE)) {
            assertFalse(hear.of("OMS-1", somebody).mayHear());
            assertEquals("hear", forbidden(() -> hear.open("OMS-1", somebody)));
            assertEquals("hear", forbidden(() -> hear.keepBack("OMS-1", somebody, id(0), 1, true)));
        }
        assertEquals(0, openings());
    }

    @Test
    public void whoIsNamedWithoutTheRightDoesNotHear() {
        World named = new World().holding(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("mette")));
        assertEquals(List.of(), named.use.hearConcerns().of("OMS-1", METTE).representatives());
        assertEquals("hear", forbidden(() -> named.use.hearConcerns().open("OMS-1", METTE)));
    }

    @Test
    public void whoTakesALeadingRoleHearsNoMore() {
        say(1);
        world.use.record().add(LARS, "OMS-1", Kind.ROLE, DossierFixture.role("OWNER", "tina").tree());
        assertEquals(List.of(), hear.of("OMS-1", METTE).representatives());
        assertEquals("hear", forbidden(() -> hear.open("OMS-1", TINA)));
    }

    @Test
    public void eachOpeningIsNotedForAllToSee() {
        say(1);
        hear.open("OMS-1", TINA);
        hear.open("OMS-1", TINA);
        Change opening = world.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 1).get(0);
        assertEquals(2, openings());
        assertEquals(Kind.OPENING, opening.kind());
        assertEquals(Change.Action.ADDED, opening.action());
        assertEquals(TINA, opening.stamp().by());
        assertEquals(world.clock.instant(), opening.stamp().at());
        assertEquals(Map.of(), opening.after());
        assertEquals(List.of(), world.use.readDossier().forReader("OMS-1", METTE).entries(Kind.OPENING));
    }

    @Test
    public void lookingAtThePageOpensNothing() {
        say(1);
        hear.of("OMS-1", TINA);
        assertEquals(0, openings());
    }

    @Test
    public void whatCannotBeNotedIsNotOpened() {
        say(1);
        world.records.beforeNextWrite(() -> {
            throw new IllegalStateException("the history is away");
        });
        assertThrows(IllegalStateException.class, () -> hear.open("OMS-1", TINA));
    }

    @Test
    public void whoSpokeToTheRepresentativeIsHeardByThemAlone() {
        world.use.speakInConfidence().say(METTE, "OMS-1", Openness.TO_REPRESENTATIVE, concern().tree());
        say(5);
        assertEquals(1, hear.open("OMS-1", TINA).stream().filter(one -> METTE.equals(one.author())).count());
        assertEquals(List.of(), hear.of("OMS-1", METTE).disclosed().stream().filter(one -> one.openness() != Openness.WITHOUT_NAME).toList());
        assertEquals(5, hear.of("OMS-1", METTE).disclosed().size());
    }

    @Test
    public void theRepresentativeAnswersWhatNobodyElseMayRead() {
        say(1);
        Confidential answered = hear.answer("OMS-1", TINA, id(0), 1, answer().tree());
        assertEquals(answer().body(), answered.answer());
        assertEquals(TINA, answered.answeredBy());
        assertEquals(answered, world.use.speakInConfidence().follow(METTE, "OMS-1", "0000-0000-0000-0001"));
    }

    @Test
    public void whoMayRecordAnswersWhatAllMayRead() {
        say(5);
        assertTrue(hear.of("OMS-1", LARS).mayAnswer());
        assertEquals(LARS, hear.answer("OMS-1", LARS, id(0), 2, answer().tree()).answeredBy());
    }

    @Test
    public void whatItsAuthorAddsIsNoChangeToWhoDoesNotReadIt() {
        say(5);
        world.use.speakInConfidence().add(METTE, "OMS-1", "0000-0000-0000-0001", "Mere");
        Confidential added = world.use.speakInConfidence().follow(METTE, "OMS-1", "0000-0000-0000-0001");
        assertThrows(Refused.Overtaken.class, () -> hear.answer("OMS-1", TINA, added.id(), 2, answer().tree()));
        assertEquals(4, hear.answer("OMS-1", LARS, added.id(), 2, answer().tree()).version());
        assertThrows(Refused.Overtaken.class, () -> hear.answer("OMS-1", LARS, added.id(), 2, answer().tree()));
        assertEquals(5, hear.answer("OMS-1", TINA, added.id(), 4, answer().tree()).version());
    }

    @Test
    public void whoMayRecordLearnsNothingOfWhatMayNotBeRead() {
        say(4);
        assertEquals("record", notFound(() -> hear.answer("OMS-1", LARS, id(0), 1, answer().tree())));
        assertEquals("record", notFound(() -> hear.answer("OMS-1", LARS, id(0), 99, Map.of())));
        assertEquals("record", notFound(() -> hear.answer("OMS-1", LARS, "none", 1, answer().tree())));
    }

    @Test
    public void whoMayNotAnswerIsToldTheSameOfAll() {
        say(5);
        for (UserKey somebody : List.of(METTE, DITTE)) {
            assertFalse(hear.of("OMS-1", somebody).mayAnswer());
            assertEquals("hear", forbidden(() -> hear.answer("OMS-1", somebody, id(0), 2, answer().tree())));
            assertEquals("hear", forbidden(() -> hear.answer("OMS-1", somebody, "none", 1, Map.of())));
        }
    }

    @Test
    public void whatTheRepresentativeKeepsBackIsNobodyElsesToAnswer() {
        say(6);
        String kept = hear.of("OMS-1", TINA).disclosed().get(0).id();
        hear.keepBack("OMS-1", TINA, kept, 2, true);
        assertEquals("record", notFound(() -> hear.answer("OMS-1", LARS, kept, 3, answer().tree())));
        assertEquals(3, world.confidences.about(ISSUE.id()).stream().filter(one -> one.id().equals(kept)).findFirst().orElseThrow().version());
    }

    @Test
    public void keptBackOneDoesNotGetOutWithTheOthers() {
        say(4);
        Confidential kept = hear.keepBack("OMS-1", TINA, id(0), 1, true);
        say(1);
        assertEquals(List.of(), hear.of("OMS-1", METTE).disclosed());
        assertFalse(hear.keepBack("OMS-1", TINA, kept.id(), 2, false).keptBack());
        say(1);
        assertEquals(6, hear.of("OMS-1", METTE).disclosed().size());
    }

    @Test
    public void aStaleAnswerIsRefusedAndNoMoreIsTold() {
        say(1);
        hear.answer("OMS-1", TINA, id(0), 1, answer().tree());
        assertThrows(Refused.Overtaken.class, () -> hear.answer("OMS-1", TINA, id(0), 1, answer().with("answer", "For sent").tree()));
        assertThrows(Refused.Overtaken.class, () -> hear.keepBack("OMS-1", TINA, id(0), 1, true));
        assertEquals(answer().body(), world.confidences.about(ISSUE.id()).get(0).answer());
    }

    @Test
    public void anAnswerAtFaultIsRefused() {
        say(1);
        Refused.Invalid invalid = assertThrows(Refused.Invalid.class,
                () -> hear.answer("OMS-1", TINA, id(0), 1, answer().with("outcome", "PARKED").tree()));
        assertEquals("answer.parkedUntil", invalid.faults().get(0).code());
        assertEquals(1, world.confidences.about(ISSUE.id()).get(0).version());
    }

    @Test
    public void theAnswerOpensTheGateAndIsPublished() {
        say(1);
        assertFalse(world.use.judgeGate().judge(ISSUE, "rollout").lets());
        hear.answer("OMS-1", TINA, id(0), 1, answer().tree());
        assertTrue(world.use.judgeGate().judge(ISSUE, "rollout").lets());
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
    }

    @Test
    public void anAnswerLeavesNoLineInTheHistory() {
        say(1);
        int before = world.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).size();
        hear.answer("OMS-1", TINA, id(0), 1, answer().tree());
        hear.keepBack("OMS-1", TINA, id(0), 2, true);
        assertEquals(before, world.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).size());
    }

    private void say(int many) {
        int before = world.confidences.about(ISSUE.id()).size();
        for (int i = before + 1; i <= before + many; i++) {
            world.use.speakInConfidence().say(world.jira.passerBy(), "OMS-1", Openness.WITHOUT_NAME, concern("Nr. " + i).tree());
        }
    }

    private String id(int index) {
        return world.confidences.about(ISSUE.id()).get(index).id();
    }

    private long openings() {
        return world.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).stream().filter(change -> change.kind() == Kind.OPENING).count();
    }

    private static String forbidden(Runnable attempt) {
        return assertThrows(Refused.Forbidden.class, attempt::run).right();
    }

    private static String notFound(Runnable attempt) {
        return assertThrows(Refused.NotFound.class, attempt::run).what();
    }
}
