package dk.klar.usecase;

import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.remark;
import static dk.klar.testing.World.DITTE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static dk.klar.testing.World.STRANGER;
import static dk.klar.testing.World.TINA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Remark;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.World;
import java.util.List;
import org.junit.Test;

/** Whoever may see the implementation speaks; what somebody said is theirs alone to change; answers belong to a concern. */
public class SpeakOpenlyTest {
    private final World world = new World();
    private final RecordOnImplementation record = world.use.record();

    @Test
    public void whoMayNoMoreThanLookSpeaksAndRemarks() {
        Entry<?> said = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree());
        assertEquals(METTE, said.created().by());
        Entry<?> remark = record.add(TINA, "OMS-1", Kind.REMARK, remark(said.key()).tree());
        assertEquals(said.key(), ((Remark) remark.body()).concern());
    }

    @Test
    public void everyReaderIsToldThatTheyMaySpeak() {
        for (UserKey reader : List.of(METTE, DITTE, LARS, OLGA)) {
            assertTrue(world.use.entrance().mayWrite(World.ISSUE, Kind.CONCERN, reader));
            assertTrue(world.use.entrance().mayWrite(World.ISSUE, Kind.REMARK, reader));
        }
    }

    @Test
    public void whoMayNotSeeItDoesNotSpeak() {
        assertEquals("issue", assertThrows(Refused.NotFound.class, () -> record.add(STRANGER, "OMS-1", Kind.CONCERN, concern().tree())).what());
        assertThrows(Refused.SwitchedOff.class, () -> record.add(METTE, "OMS-2", Kind.CONCERN, concern().tree()));
    }

    @Test
    public void theAuthorChangesAndRemovesIt() {
        String key = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key();
        Entry<?> changed = record.change(METTE, "OMS-1", Kind.CONCERN, key, 1, concern("Bedre sagt").tree());
        assertEquals("Bedre sagt", ((Concern) changed.body()).text());
        record.remove(METTE, "OMS-1", Kind.CONCERN, key, 2);
        assertEquals(List.of(), world.use.readDossier().forReader("OMS-1", METTE).entries(Kind.CONCERN));
    }

    @Test
    public void nobodyElseDoesWhateverElseTheyMay() {
        String key = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key();
        String remark = record.add(METTE, "OMS-1", Kind.REMARK, remark(key).tree()).key();
        for (UserKey somebody : List.of(OLGA, LARS, DITTE, TINA)) {
            assertEquals("author", forbidden(() -> record.change(somebody, "OMS-1", Kind.CONCERN, key, 1, concern("Deres ord").tree())));
            assertEquals("author", forbidden(() -> record.remove(somebody, "OMS-1", Kind.CONCERN, key, 1)));
            assertEquals("author", forbidden(() -> record.remove(somebody, "OMS-1", Kind.REMARK, remark, 1)));
        }
        assertEquals(1, world.stored(Kind.CONCERN, key).version());
    }

    @Test
    public void whatIsNotThereIsNotFoundForAll() {
        for (UserKey somebody : List.of(METTE, LARS)) {
            assertEquals("record", notFound(() -> record.change(somebody, "OMS-1", Kind.CONCERN, "gone", 1, concern().tree())));
            assertEquals("record", notFound(() -> record.remove(somebody, "OMS-1", Kind.CONCERN, "gone", 1)));
        }
    }

    @Test
    public void nobodyMakesAConcernWithAKeyOfTheirOwn() {
        assertEquals("record", notFound(() -> record.change(METTE, "OMS-1", Kind.CONCERN, "mine", 0, concern().tree())));
    }

    @Test
    public void aRemarkIsAboutAConcernThatIsThere() {
        assertEquals(List.of("concern reference.unknown"), assertThrows(Refused.Invalid.class,
                () -> record.add(METTE, "OMS-1", Kind.REMARK, remark("gone").tree())).faults().stream().map(fault -> fault.field() + " " + fault.code()).toList());
    }

    @Test
    public void anAnswerHasTheKeyOfItsConcern() {
        String key = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key();
        Entry<?> answered = record.change(LARS, "OMS-1", Kind.ANSWER, key, 0, answer().tree());
        assertEquals(key, answered.key());
        assertEquals(1, answered.version());
        assertEquals(answered, world.stored(Kind.ANSWER, key));
    }

    @Test
    public void anAnswerToNoConcernIsNotFound() {
        String remark = record.add(METTE, "OMS-1", Kind.REMARK,
                remark(record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key()).tree()).key();
        for (String key : List.of("gone", "", remark)) {
            assertEquals("record", notFound(() -> record.change(LARS, "OMS-1", Kind.ANSWER, key, 0, answer().tree())));
        }
        assertEquals("record", notFound(() -> record.change(LARS, "OMS-1", Kind.ANSWER, "k1", 1, answer().tree())));
    }

    @Test
    public void noAnswerStandsByItself() {
        assertEquals("record", notFound(() -> record.add(LARS, "OMS-1", Kind.ANSWER, answer().tree())));
    }

    @Test
    public void answeringTakesTheRightToRecord() {
        String key = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key();
        for (UserKey somebody : List.of(METTE, DITTE, TINA)) {
            assertEquals("record", forbidden(() -> record.change(somebody, "OMS-1", Kind.ANSWER, key, 0, answer().tree())));
        }
    }

    @Test
    public void ofTwoFirstAnswersTheSecondIsShownTheFirst() {
        String key = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key();
        record.change(OLGA, "OMS-1", Kind.ANSWER, key, 0, answer().tree());
        Refused.Stale stale = assertThrows(Refused.Stale.class,
                () -> record.change(LARS, "OMS-1", Kind.ANSWER, key, 0, answer().with("answer", "Nej").tree()));
        assertEquals(OLGA, stale.current().created().by());
        assertEquals(List.of("outcome", "answer"), stale.theirs().stream().map(difference -> difference.field().name()).toList());
    }

    @Test
    public void anAnswerMadeAnewIsNotOverwrittenByWhoStillSeesTheOldOne() {
        String key = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key();
        record.change(OLGA, "OMS-1", Kind.ANSWER, key, 0, answer().tree());
        record.remove(OLGA, "OMS-1", Kind.ANSWER, key, 1);
        assertEquals(3, record.change(OLGA, "OMS-1", Kind.ANSWER, key, 0, answer().with("answer", "Nyt").tree()).version());
        assertThrows(Refused.Stale.class, () -> record.change(LARS, "OMS-1", Kind.ANSWER, key, 1, answer().tree()));
    }

    @Test
    public void anAnswerOutlivesTheConcernThatItsAuthorTookBack() {
        String key = record.add(METTE, "OMS-1", Kind.CONCERN, concern().tree()).key();
        record.change(LARS, "OMS-1", Kind.ANSWER, key, 0, answer().tree());
        record.remove(METTE, "OMS-1", Kind.CONCERN, key, 1);
        assertEquals(2, record.change(LARS, "OMS-1", Kind.ANSWER, key, 1, answer().with("answer", "Efter aftale").tree()).version());
        record.remove(LARS, "OMS-1", Kind.ANSWER, key, 2);
        Refused.Stale gone = assertThrows(Refused.Stale.class, () -> record.change(LARS, "OMS-1", Kind.ANSWER, key, 2, answer().tree()));
        assertNull(gone.current());
    }

    private static String forbidden(Runnable attempt) {
        return assertThrows(Refused.Forbidden.class, attempt::run).right();
    }

    private static String notFound(Runnable attempt) {
        return assertThrows(Refused.NotFound.class, attempt::run).what();
    }
}
