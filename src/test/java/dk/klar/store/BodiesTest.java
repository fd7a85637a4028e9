package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Tree;
import org.junit.Test;

public class BodiesTest {
    private static final String TEXT = "{\"title\":\"Medicinrobot\"}";

    @Test
    public void theSameTextOfTheSameRowIsReadOnce() {
        Bodies bodies = new Bodies();

        assertSame(bodies.of(1, Kind.PILOT, TEXT), bodies.of(1, Kind.PILOT, new String(TEXT)));
    }

    @Test
    public void anotherTextUnderTheSameIdIsReadAnew() {
        Bodies bodies = new Bodies();
        bodies.of(1, Kind.PILOT, TEXT);

        assertEquals("restored", Tree.of(bodies.of(1, Kind.PILOT, "{\"title\":\"restored\"}")).get("title"));
    }

    @Test
    public void theSameTextOfAnotherKindIsReadAnew() {
        Bodies bodies = new Bodies();
        String text = "{\"title\":\"t\",\"unit\":\"u\",\"profession\":\"p\",\"headcount\":1}";
        bodies.of(1, Kind.PILOT, text);

        assertEquals(Kind.TARGET_GROUP.body(), bodies.of(1, Kind.TARGET_GROUP, text).getClass());
    }

    @Test
    public void whatWasMadeFirstGoesWhenItBecomesTooMuch() {
        Bodies bodies = new Bodies(2L * TEXT.length());
        RecordBody one = bodies.of(1, Kind.PILOT, TEXT);
        RecordBody two = bodies.of(2, Kind.PILOT, TEXT);
        bodies.of(1, Kind.PILOT, TEXT.replace("robot", "Robot"));
        RecordBody three = bodies.of(3, Kind.PILOT, TEXT);

        assertNotSame("of another text since", one, bodies.of(1, Kind.PILOT, TEXT));
        assertSame(three, bodies.of(3, Kind.PILOT, TEXT));
        assertNotSame(two, bodies.of(2, Kind.PILOT, TEXT));
    }

    @Test
    public void aTextThatIsTooLargeToKeepIsStillRead() {
        assertEquals("Medicinrobot", Tree.of(new Bodies(3).of(1, Kind.PILOT, TEXT)).get("title"));
    }

    @Test
    public void whatCannotBeReadIsNotKept() {
        Bodies bodies = new Bodies();

        assertThrows(IllegalStateException.class, () -> bodies.of(1, Kind.PILOT, "{"));
        assertThrows(IllegalStateException.class, () -> bodies.of(1, Kind.PILOT, "{"));
    }
}
