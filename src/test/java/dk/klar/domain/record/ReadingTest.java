package dk.klar.domain.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.med.Discussion;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.domain.plan.ImplementationPlan;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.PilotFixture;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What people send is read strictly, each fault with its field; what was stored is read as far as it goes. */
public class ReadingTest {
    private static final Draft<Pilot> PILOT = Draft.of(Pilot.class).with("title", "Robot");

    @Test
    public void textIsText() {
        for (Object wrong : new Object[] {7, true, List.of("x"), Map.of("a", "b")}) {
            refused(PILOT.with("purpose", wrong), "purpose field.text");
        }
    }

    @Test
    public void textLosesTheBlanksAroundIt() {
        assertEquals("Robot i nord", PILOT.with("title", " \tRobot i nord\n").body().title());
    }

    @Test
    public void aTextOfBlanksIsNone() {
        assertEquals("", PILOT.with("purpose", " \n\t").body().purpose());
        refused(PILOT.with("title", "  "), "title field.required");
    }

    @Test
    public void aTextMayBeAsLongAsItsFieldAllowsAndNoLonger() {
        assertEquals(255, PILOT.with("title", "x".repeat(255)).body().title().length());
        refused(PILOT.with("title", "x".repeat(256)), "title field.tooLong");
        assertEquals(10_000, PILOT.with("evaluation", "æ".repeat(10_000)).body().evaluation().length());
        refused(PILOT.with("evaluation", "x".repeat(100_000)), "evaluation field.tooLong");
        refused(PILOT.with("evaluatedBy", "x".repeat(501)), "evaluatedBy field.tooLong");
    }

    @Test
    public void markupTemplatesAndFormulasAreOnlyText() {
        for (String text : List.of("<script>alert(1)</script>", "#set($x=1)$x", "=HYPERLINK(\"x\")", "'; drop table x; --", "😀 ÆØÅ")) {
            assertEquals(text, PILOT.with("title", text).body().title());
        }
    }

    @Test
    public void charactersThatNoDatabaseKeepsAreRefused() {
        refused(PILOT.with("purpose", "a\0b"), "purpose field.character");
        refused(PILOT.with("purpose", "\0"), "purpose field.character");
        for (String half : List.of("\ud800", "\ud83d", "\udbff", "\udc00", "\udfff")) {
            refused(PILOT.with("purpose", half), "purpose field.character");
        }
        assertEquals("\ud7ff\ue000", PILOT.with("purpose", "\ud7ff\ue000").body().purpose());
        refused(PILOT.with("purpose", "\ude00 omvendt \ud83d"), "purpose field.character");
        refused(PILOT.with("responsible", "a\0"), "responsible field.character");
    }

    @Test
    public void aNumberIsANumber() {
        for (Object wrong : new Object[] {"7", true, List.of(7), Map.of("a", 7)}) {
            refused(PILOT.with("cycleWeeks", wrong), "cycleWeeks field.number");
            refused(PILOT.with("supportHoursPilot", wrong), "supportHoursPilot field.number");
        }
    }

    @Test
    public void negativeAndHugeNumbersAreOutOfRange() {
        for (Object wrong : new Object[] {-1, new BigDecimal("-0.0001"), 1_000_001, Long.MAX_VALUE, BigInteger.TEN.pow(40), 1e300}) {
            refused(PILOT.with("supportHoursPilot", wrong), "supportHoursPilot field.range");
        }
        refused(PILOT.with("sites", List.of(Map.of("unit", "Nord", "headcount", -1))), "sites[0].headcount field.range");
    }

    @Test
    public void theBoundsThemselvesAreInRange() {
        assertEquals(BigDecimal.ZERO, PILOT.with("supportHoursPilot", 0).body().supportHoursPilot());
        assertEquals(0, new BigDecimal(1_000_000).compareTo(PILOT.with("supportHoursPilot", new BigDecimal("1E6")).body().supportHoursPilot()));
    }

    @Test
    public void aCountIsWhole() {
        refused(PILOT.with("cycleWeeks", new BigDecimal("1.5")), "cycleWeeks field.whole");
        assertEquals(4, (int) PILOT.with("cycleWeeks", new BigDecimal("4.0")).body().cycleWeeks());
        assertEquals(10, (int) PILOT.with("cycleWeeks", new BigDecimal("1E1")).body().cycleWeeks());
    }

    @Test
    public void hoursHaveAtMostFourDecimals() {
        assertEquals(new BigDecimal("0.1234"), PILOT.with("supportHoursPilot", new BigDecimal("0.1234")).body().supportHoursPilot());
        refused(PILOT.with("supportHoursPilot", new BigDecimal("0.12345")), "supportHoursPilot field.decimals");
    }

    @Test(timeout = 5_000)
    public void numbersThatWouldTakeForEverToReckonWithAreRefused() {
        for (String wrong : List.of("1E-999999999", "1E-2147483647", "0E-999999999", "0E+999999999")) {
            refused(PILOT.with("supportHoursPilot", new BigDecimal(wrong)), "supportHoursPilot field.decimals");
        }
        refused(PILOT.with("supportHoursPilot", new BigDecimal("1E+999999999")), "supportHoursPilot field.range");
        refused(DossierFixture.targetGroup("Nord", "SSA", 1, "").with("headcount", new BigDecimal("1E-999999999")), "headcount field.range");
        refused(Draft.of(ImplementationPlan.class).with("stabilisationWeeks", new BigDecimal("1E-999999999")), "stabilisationWeeks field.whole");
    }

    @Test
    public void aDateIsADayInTheCalendar() {
        for (Object wrong : new Object[] {"i går", "2026-02-30", "2026-2-3", "31-12-2026", 20260101, true, "2026-01-01T00:00:00Z", List.of()}) {
            refused(PILOT.with("startsOn", wrong), "startsOn field.date");
        }
        assertEquals(LocalDate.of(2028, 2, 29), PILOT.with("startsOn", "2028-02-29").body().startsOn());
    }

    @Test
    public void aDateLiesInTheTimeOfProjects() {
        refused(PILOT.with("startsOn", "1989-12-31"), "startsOn field.year");
        refused(PILOT.with("startsOn", "2101-01-01"), "startsOn field.year");
        refused(PILOT.with("startsOn", "+12026-01-01"), "startsOn field.year");
        assertEquals(List.of(), PILOT.with("startsOn", "1990-01-01").faults());
        assertEquals(List.of(), PILOT.with("startsOn", "2100-12-31").faults());
    }

    @Test
    public void yesAndNoAreNotWords() {
        for (Object wrong : new Object[] {"true", 1, "ja", List.of(true)}) {
            refused(PILOT.with("apartFromCasework", wrong), "apartFromCasework field.yesNo");
        }
    }

    @Test
    public void noIsAnAnswer() {
        assertEquals(false, PILOT.with("apartFromCasework", false).body().apartFromCasework());
        assertNull(PILOT.body().apartFromCasework());
    }

    @Test
    public void aChoiceIsOneOfThoseOffered() {
        for (Object wrong : new Object[] {"scale", "SCALE ", "", 0, true, List.of("SCALE"), Map.of()}) {
            Draft<Pilot> pilot = PILOT.with("responsibleIs", wrong);
            if (wrong.equals("")) {
                assertNull(pilot.body().responsibleIs());
            } else {
                refused(pilot, "responsibleIs field.choice");
            }
        }
    }

    @Test
    public void aPersonIsNamedByKey() {
        for (Object wrong : new Object[] {7, true, Map.of("key", "anna"), "x".repeat(256)}) {
            refused(PILOT.with("responsible", wrong), "responsible field.user");
        }
        assertEquals(List.of(), PILOT.with("responsible", "x".repeat(255)).faults());
        assertEquals(Map.of("responsible", new UserKey("anna")), Reading.strictly(Pilot.class, PILOT.with("responsible", "anna").tree()).users());
    }

    @Test
    public void aListIsAListOfObjects() {
        for (Object wrong : new Object[] {"Nord", 7, Map.of("unit", "Nord")}) {
            refused(PILOT.with("sites", wrong), "sites field.list");
        }
        refused(PILOT.with("sites", Arrays.asList("Nord", null, 7, List.of())),
                "sites[0] field.object", "sites[1] field.object", "sites[2] field.object", "sites[3] field.object");
    }

    @Test
    public void aListHasAtMostAHundredItems() {
        assertEquals(100, PILOT.with("sites", Collections.nCopies(100, Map.of("unit", "Nord"))).body().sites().size());
        refused(PILOT.with("sites", Collections.nCopies(101, Map.of("unit", "Nord"))), "sites field.tooMany");
    }

    @Test
    public void faultsInAListNameTheItem() {
        refused(PILOT.with("sites", List.of(Map.of("unit", "Nord"), Map.of("headcount", "mange", "farve", "rød"))),
                "sites[1].farve field.unknown", "sites[1].unit field.required", "sites[1].headcount field.number");
    }

    @Test
    public void unknownFieldsAreRefused() {
        refused(PILOT.with("score", 87), "score field.unknown");
        refused(PILOT.with("Title", "Robot"), "Title field.unknown");
    }

    @Test
    public void nothingAtAllLacksEverythingThatIsRequired() {
        assertEquals(List.of("role field.required", "person field.required"), Draft.of(RoleAssignment.class).faults());
        assertEquals(List.of("committee field.required", "type field.required", "meetingOn field.required"), Draft.of(Discussion.class).faults());
    }

    @Test
    public void aNullIsTheSameAsNothing() {
        Map<String, Object> tree = new HashMap<>();
        Schema.of(Pilot.class).fields().forEach(field -> tree.put(field.name(), null));
        tree.put("title", "Robot");
        assertEquals(PILOT.body(), Reading.strictly(Pilot.class, tree).body());
    }

    @Test
    public void everyFaultIsSaidAtOnce() {
        refused(PILOT.with("title", null).with("startsOn", "nu").with("cycleWeeks", -1).with("hej", 1),
                "hej field.unknown", "title field.required", "startsOn field.date", "cycleWeeks field.range");
    }

    @Test
    public void contradictionsAreLookedForOnceEachFieldIsInOrder() {
        refused(PILOT.with("startsOn", "2026-03-02").with("endsOn", "2026-03-01").with("cycleWeeks", "x"), "cycleWeeks field.number");
        refused(PILOT.with("startsOn", "2026-03-02").with("endsOn", "2026-03-01"), "endsOn pilot.ends.beforeStart");
    }

    @Test
    public void aFaultyTreeMakesNoBody() {
        assertNull(Reading.strictly(Pilot.class, PILOT.with("cycleWeeks", "x").tree()).body());
    }

    @Test
    public void referencesAreHandedOnForChecking() {
        assertEquals(List.of(new Reference("committee", "committees", "area", "area")),
                Reading.strictly(Discussion.class, DossierFixture.discussion().tree()).references());
    }

    @Test
    public void aReferenceThatIsNoTextIsNotLookedUp() {
        Reading.Result<Discussion> read = Reading.strictly(Discussion.class, DossierFixture.discussion().with("committee", 7).tree());
        assertEquals(List.of(), read.references());
        assertEquals("field.text", read.faults().get(0).code());
        assertEquals(List.of(), Reading.strictly(Discussion.class, DossierFixture.discussion().with("committee", "a\0").tree()).references());
    }

    @Test
    public void whatIsStoredIsReadWithFieldsThatThisVersionDoesNotKnow() {
        Map<String, Object> stored = new LinkedHashMap<>(PilotFixture.realistic().tree());
        stored.put("addedLater", "x");
        assertEquals(PilotFixture.realistic().body(), Reading.stored(Pilot.class, stored));
    }

    @Test
    public void whatIsStoredIsReadThoughItIsBeyondTodaysLimits() {
        Pilot pilot = Reading.stored(Pilot.class, Map.of("title", "x".repeat(300), "startsOn", "1950-01-01", "cycleWeeks", 2_000_000));
        assertEquals(300, pilot.title().length());
        assertEquals(1950, pilot.startsOn().getYear());
        assertEquals(2_000_000, (int) pilot.cycleWeeks());
    }

    @Test
    public void whatIsStoredAndMakesNoSenseIsPassedOver() {
        Pilot pilot = Reading.stored(Pilot.class, Map.of("title", "Robot", "startsOn", "nu", "decision", "SELL", "cycleWeeks", "x",
                "apartFromCasework", "ja", "sites", "Nord", "rounds", List.of(7)));
        assertEquals(PILOT.body(), pilot);
    }

    @Test
    public void whatIsStoredWithoutWhatIsRequiredCannotBeRead() {
        assertThrows(IllegalStateException.class, () -> Reading.stored(Discussion.class, Map.of("committee", "area", "type", "DISCUSSION")));
        assertThrows(IllegalStateException.class, () -> Reading.stored(Judgement.class, Map.of("stance", "FROM_THE_FUTURE")));
        assertThrows(IllegalStateException.class, () -> Reading.stored(Pilot.class, Map.of("title", "Robot", "sites", List.of(Map.of()))));
    }

    @Test
    public void whoJustifiedIsReadFromWhatIsStored() {
        Pilot pilot = Reading.stored(Pilot.class, PILOT.with("justifications[0]", Map.of("rule", "PR5", "kind", "JUSTIFIED",
                "reason", "x", "by", "lars", "on", "2026-04-01")).tree());
        assertEquals("lars", pilot.justifications().get(0).by().value());
        assertTrue(pilot.justification(pilot.justifications().get(0).rule()).isPresent());
    }

    private static void refused(Draft<?> draft, String... faults) {
        assertEquals(List.of(faults), draft.faults());
    }
}
