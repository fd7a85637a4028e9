package dk.klar.domain.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.testing.Draft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** What is kept no longer. */
public class RetentionTest {
    private static final LocalDate OVER = LocalDate.of(2024, 1, 31);
    private static final Set<Kind> SAID = EnumSet.of(Kind.CONCERN, Kind.ANSWER, Kind.REMARK);

    @Test
    public void whatNobodyDecidedOnIsKeptForGood() {
        assertEquals(Set.of(), new Retention(null, null, null).keptNoLonger(OVER, true, LocalDate.of(2100, 1, 1)));
    }

    @Test
    public void theLastDayIsStillKept() {
        Retention retention = new Retention(1, null, null);
        assertEquals(Set.of(), retention.keptNoLonger(OVER, false, LocalDate.of(2024, 2, 29)));
        assertEquals(SAID, retention.keptNoLonger(OVER, false, LocalDate.of(2024, 3, 1)));
    }

    @Test
    public void decisionsAndEvidenceStayWithTheirIssue() {
        Retention retention = new Retention(null, null, 12);
        assertEquals(Set.of(), retention.keptNoLonger(OVER, false, LocalDate.of(2030, 1, 1)));
        assertTrue(retention.keptNoLonger(OVER, true, LocalDate.of(2030, 1, 1)).containsAll(Set.of(Kind.DECISION, Kind.PASSAGE, Kind.WAIVER)));
    }

    @Test
    public void everyKindOfAnImplementationHasATimeAndWhatIsSharedHasNone() {
        Set<Kind> all = new Retention(1, 1, 1).keptNoLonger(OVER, true, LocalDate.of(2030, 1, 1));
        assertEquals(Arrays.stream(Kind.values()).filter(kind -> !kind.shared()).collect(Collectors.toSet()), all);
        assertFalse(new Retention(null, 1, null).keptNoLonger(OVER, true, LocalDate.of(2030, 1, 1)).stream().anyMatch(SAID::contains));
    }

    @Test
    public void noMonthsIsNoTime() {
        assertEquals(List.of("saidMonths field.range"), Draft.of(Retention.class).with("saidMonths", 0).faults());
    }
}
