package dk.klar.domain.record;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The contradictions that several kinds of record can have. */
public class FaultsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 2);

    private final Faults faults = new Faults();

    @Test
    public void whatIsRequiredIsThere() {
        faults.require("a", null, "x.missing").require("b", "", "x.missing").require("c", "text", "x.missing").require("d", 0, "x.missing");
        found(Fault.of("a", "x.missing"), Fault.of("b", "x.missing"));
    }

    @Test
    public void aDayIsNotBeforeTheOtherAndTheFaultNamesTheOther() {
        faults.notBefore("to", SECOND, SECOND, "x.early").notBefore("to", SECOND, FIRST, "x.early");
        found();
        faults.notBefore("to", FIRST, SECOND, "x.early");
        found(Fault.of("to", "x.early", SECOND));
    }

    @Test
    public void aDayIsNotAfterTheOtherAndTheFaultNamesTheOther() {
        faults.notAfter("from", FIRST, FIRST, "x.late").notAfter("from", FIRST, SECOND, "x.late");
        found();
        faults.notAfter("from", SECOND, FIRST, "x.late");
        found(Fault.of("from", "x.late", FIRST));
    }

    @Test
    public void aDayThatIsNotKnownContradictsNothing() {
        faults.notBefore("to", null, SECOND, "x.early").notBefore("to", FIRST, null, "x.early")
                .notAfter("from", null, FIRST, "x.late").notAfter("from", SECOND, null, "x.late");
        found();
    }

    @Test
    public void whatIsNamedTwiceIsShownAtTheSecondAndAtTheThird() {
        faults.once("units", "unit", List.of("Nord", "Syd", "nord", "NORD"), String::toLowerCase);
        found(Fault.of("units[2].unit", "list.twice"), Fault.of("units[3].unit", "list.twice"));
    }

    @Test
    public void whatIsNamedOnceIsInOrder() {
        faults.once("units", "unit", List.of("Nord", "Syd"), String::toLowerCase).once("units", "unit", List.<String>of(), String::toLowerCase);
        found();
    }

    @Test
    public void allThatIsFoundIsKeptInTheOrderFound() {
        faults.add("", "x.first", 1, "to").require("b", "", "x.second");
        found(Fault.of("", "x.first", 1, "to"), Fault.of("b", "x.second"));
    }

    @Test
    public void aFaultDoesNotChange() {
        List<Object> args = new ArrayList<>(List.of(SECOND));
        Fault fault = new Fault("to", "x.early", args);
        args.clear();
        assertEquals(Fault.of("to", "x.early", SECOND), fault);
    }

    private void found(Fault... expected) {
        assertEquals(List.of(expected), faults.found());
    }
}
