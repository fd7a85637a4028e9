package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.portfolio.Summary;
import dk.klar.testing.Summaried;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** A summary as a short text is the same summary again, and what is of another shape is not taken for one. */
public class PackedSummaryTest {
    @Test
    public void whatIsWrittenIsReadBack() {
        for (Summary summary : List.of(Summaried.full(), Summaried.bare(GateState.READY))) {
            assertEquals(summary, PackedSummary.read(PackedSummary.text(summary)));
        }
        assertTrue(PackedSummary.text(Summaried.full()).length() < 400);
    }

    @Test
    public void theFullSummaryThatIsReadBackLeavesNoComponentEmpty() throws ReflectiveOperationException {
        for (Record whole : List.of(Summaried.full(), Summaried.full().outlook(), Summaried.full().ripeness(), Summaried.full().experience())) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(whole);
                assertTrue(component.getName(), value != null && !(value instanceof Collection<?> some && some.isEmpty()) && !(value instanceof Map<?, ?> map && map.isEmpty()));
            }
        }
    }

    @Test
    public void wordsAreReadBackWhateverStandsInThem() {
        for (String words : List.of("", ";", "\\", "\\;", "a;b\\c", ".", "0", "Øst »2«; \n\u0000", "x".repeat(5_000))) {
            PackedText.Reader at = new PackedText.Reader(new PackedText().words(words).number(7).words(words).toString());
            assertEquals(words, at.words());
            assertEquals(7, at.number());
            assertEquals(words, at.words());
        }
    }

    @Test
    public void numbersDaysAndChoicesAreReadBackFromTheFirstToTheLast() {
        for (int number : new int[] {0, 9, 10, 35, 36, 123_456, Integer.MAX_VALUE}) {
            assertEquals(number, new PackedText.Reader(new PackedText().number(number).toString()).number());
        }
        for (LocalDate day : Arrays.asList(LocalDate.of(0, 1, 1), LocalDate.of(2026, 2, 28), LocalDate.of(9999, 12, 31), null)) {
            assertEquals(day, new PackedText.Reader(new PackedText().day(day).toString()).day());
        }
        for (Gate gate : Gate.values()) {
            assertEquals(gate, new PackedText.Reader(new PackedText().choice(gate).toString()).choice(Gate.values()));
        }
        assertEquals(null, new PackedText.Reader(new PackedText().choice(null).toString()).choice(Gate.values()));
    }

    @Test
    public void whatIsOfAnotherShapeIsNotRead() {
        String text = PackedSummary.text(Summaried.full());
        for (String foreign : List.of("{\"states\":{}}", "", PackedSummary.EDITION, PackedSummary.EDITION + ";", "x" + text, PackedSummary.EDITION + "x" + text.substring(PackedSummary.EDITION.length()))) {
            assertThrows(foreign, RuntimeException.class, () -> PackedSummary.read(foreign));
        }
        assertThrows(IllegalStateException.class, () -> PackedSummary.read(null));
    }
}
