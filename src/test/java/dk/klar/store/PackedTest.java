package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.Summaried;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** A record as a short text is the same record again, and what is of another shape is not taken for it. */
public class PackedTest {
    /** Everything that can be in one. */
    public record Thing(Gate gate, Map<Gate, GateState> states, List<Gate> gates, LocalDate day, int count, String words, UserKey person, List<Inner> inner) {
    }

    /** A record in it. */
    public record Inner(String words, LocalDate day) {
    }

    /** The same but for a name. */
    public record Other(Gate gate, Map<Gate, GateState> states, List<Gate> gates, LocalDate day, int count, String text, UserKey person, List<Inner> inner) {
    }

    /** Of a type that no text is known for. */
    public record Strange(Object any) {
    }

    private final Packed<Thing> packed = new Packed<>(Thing.class);

    @Test
    public void whatIsWrittenIsReadBackWhateverStandsInIt() {
        for (String words : List.of("", ";", "\\", "\\;", "a;b\\c", ".", "0", "Øst »2«; \n\u0000", "x".repeat(5_000))) {
            Thing thing = new Thing(Gate.PILOT, Map.of(Gate.OPERATION, GateState.BREACHED, Gate.PILOT, GateState.READY), List.of(Gate.OPERATION, Gate.PILOT),
                    LocalDate.of(2026, 2, 28), 123_456, words, new UserKey("k;" + words + "\\"), List.of(new Inner(words, null), new Inner(null, LocalDate.of(1, 1, 1))));
            assertEquals(thing, packed.read(packed.text(thing)));
        }
    }

    @Test
    public void whatIsNotThereIsNotThereAfterwards() {
        List<Inner> none = new ArrayList<>();
        none.add(null);
        Thing bare = new Thing(null, Map.of(), List.of(), null, 0, null, null, none);
        assertEquals(bare, packed.read(packed.text(bare)));
        Thing lastDay = new Thing(Gate.OPERATION, Map.of(), List.of(), LocalDate.of(9999, 12, 31), Integer.MAX_VALUE, "", null, List.of());
        assertEquals(lastDay, packed.read(packed.text(lastDay)));
    }

    @Test
    public void whatIsOfAnotherShapeIsNotRead() {
        Packed<Other> other = new Packed<>(Other.class);
        assertNotEquals(packed.edition(), other.edition());
        String text = packed.text(new Thing(Gate.PILOT, Map.of(), List.of(), null, 0, "", null, List.of()));
        assertThrows(IllegalStateException.class, () -> other.read(text));
        for (String foreign : List.of("{\"states\":{}}", "", packed.edition(), packed.edition() + ";")) {
            assertThrows(foreign, RuntimeException.class, () -> packed.read(foreign));
        }
        assertThrows(IllegalStateException.class, () -> packed.read(null));
        assertThrows(IllegalArgumentException.class, () -> new Packed<>(Strange.class));
    }

    @Test
    public void aSummaryIsAFractionOfWhatItIsAsJson() {
        Packed<Summary> summaries = new Packed<>(Summary.class);
        String text = summaries.text(Summaried.full());
        assertEquals(Summaried.full(), summaries.read(text));
        assertTrue(text, text.length() < 400);
    }
}
