package dk.klar.wiring;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static dk.klar.testing.World.TINA;
import static dk.klar.wiring.Townhall.SOFIE;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.AllRows;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.LoggedLines;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Test;

/** Whoever speaks without a name is nowhere in what is left: no table, no history, no published state, no log. */
public class WithoutANameTest extends InTownhall {
    private static final String TEXT = "Nattevagterne tør ikke sige det højt";

    @Test
    public void oneRowIsLeftWithNothingInItButWhatWasSaidAndTheWeek() {
        Set<String> mondays = new HashSet<>(Set.of(monday()));
        hall.say(TEXT);
        mondays.add(monday());
        Map<String, String> row = only(hall.rows().klars("CONFIDENTIAL"));

        assertEquals(Set.of("ID", "SUBJECT", "OPENNESS", "AUTHOR", "WEEK", "BODY", "ANSWER", "ANSWERED_BY", "ADDITIONS", "KEPT_BACK", "DISCLOSED",
                "VERSION", "TRACE"), row.keySet());
        assertEquals("10042", row.get("SUBJECT"));
        assertEquals("WITHOUT_NAME", row.get("OPENNESS"));
        assertEquals("{\"nature\":\"CONCERN\",\"text\":\"" + TEXT + "\",\"beforeRollout\":true}", row.get("BODY"));
        assertEquals("{\"texts\":[]}", row.get("ADDITIONS"));
        for (String nothing : List.of("AUTHOR", "ANSWER", "ANSWERED_BY")) {
            assertEquals(nothing, null, row.get(nothing));
        }
        assertTrue(row.get("WEEK"), mondays.contains(row.get("WEEK")));
        assertEquals("1", row.get("VERSION"));
        assertTrue(row.get("TRACE"), row.get("TRACE").matches("[0-9a-f]{64}"));
        assertEquals(4, UUID.fromString(row.get("ID")).version());
    }

    @Test
    public void neitherTheIssuesKeysNorTheMarkOfWhoHasSpokenTell() {
        hall.say(TEXT);
        Map<String, String> key = only(hall.rows().klars("CONFIDENTIAL_KEY"));
        assertEquals(Set.of("SUBJECT", "SECRET", "VOICE_SECRET"), key.keySet());
        Map<String, String> voice = only(hall.rows().klars("CONFIDENTIAL_VOICE"));
        assertEquals(Set.of("VOICE", "SUBJECT"), voice.keySet());
        assertTrue(voice.get("VOICE"), voice.get("VOICE").matches("[0-9a-f]{64}"));
        assertTrue(key.get("SECRET"), key.get("SECRET").matches("[A-Za-z0-9+/]{43}="));
    }

    @Test
    public void noOtherRowComesGoesOrChangesWhateverTheAuthorDoes() {
        AllRows before = hall.rows();
        String code = hall.say(TEXT);
        hall.use.speakInConfidence().follow(SOFIE, "OMS-1", code);
        hall.use.speakInConfidence().add(SOFIE, "OMS-1", code, "Og heller ikke om dagen");
        sayMore(5);
        String other = hall.say("Tages tilbage");
        hall.use.speakInConfidence().takeBack(SOFIE, "OMS-1", other);
        assertEquals(before.without("CONFIDENTIAL", "CONFIDENTIAL_KEY", "CONFIDENTIAL_VOICE"), hall.rows().without("CONFIDENTIAL", "CONFIDENTIAL_KEY", "CONFIDENTIAL_VOICE"));
        assertEquals(6, hall.rows().klars("CONFIDENTIAL").size());
        assertTrue(before.tables().size() >= 4);
    }

    @Test
    public void neitherTheSpeakerNorTheCodeStandsInAnyCellHoweverItGoesOn() {
        List<String> codes = new ArrayList<>(List.of(hall.say(TEXT)));
        hall.use.speakInConfidence().add(SOFIE, "OMS-1", codes.get(0), "Mere");
        codes.addAll(sayMore(5));
        Confidential heard = hall.use.hearConcerns().open("OMS-1", TINA).get(0);
        hall.use.hearConcerns().answer("OMS-1", TINA, heard.id(), heard.version(), ConcernFixture.answer().tree());
        hall.use.hearConcerns().keepBack("OMS-1", TINA, heard.id(), heard.version() + 1, true);
        hall.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);

        for (String cell : cells(hall.rows())) {
            assertThat(cell.toLowerCase(Locale.ROOT), not(containsString("sofie")));
            codes.forEach(code -> assertThat(cell.replace("-", ""), not(containsString(code.replace("-", "")))));
        }
    }

    @Test
    public void theTextStandsInItsRowAloneAndInNoneOnceItIsTakenBack() {
        String code = hall.say(TEXT);
        hall.use.hearConcerns().open("OMS-1", TINA);
        hall.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        assertEquals(1, cells(hall.rows()).stream().filter(cell -> cell.contains(TEXT)).count());
        hall.use.speakInConfidence().takeBack(SOFIE, "OMS-1", code);
        assertEquals(0, cells(hall.rows()).stream().filter(cell -> cell.contains(TEXT)).count());
        assertEquals(List.of(), hall.rows().klars("CONFIDENTIAL"));
    }

    @Test
    public void neitherHistoryNorPublishedStatesTell() {
        String before = hall.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).toString();
        String code = hall.say(TEXT);
        hall.use.speakInConfidence().add(SOFIE, "OMS-1", code, "Mere");
        sayMore(5);
        assertEquals(before, hall.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).toString());
        assertEquals(0, hall.jira.publications());
    }

    @Test
    public void whatIsRecordedLaterNamesNothingOfIt() {
        hall.say(TEXT);
        String id = only(hall.rows().klars("CONFIDENTIAL")).get("ID");
        hall.use.hearConcerns().open("OMS-1", TINA);
        hall.use.recordPassage().through(Gate.ROLLOUT, ISSUE, LARS);
        String history = hall.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).toString();
        for (String trace : List.of(id, TEXT, "sofie", "inConfidence")) {
            assertThat(history, not(containsString(trace)));
        }
        assertThat(history, containsString("rollout"));
    }

    @Test
    public void nobodyLogsWhoOrWhat() {
        List<String> codes = new ArrayList<>();
        String logged = LoggedLines.during(() -> {
            codes.add(hall.say(TEXT));
            hall.use.speakInConfidence().add(SOFIE, "OMS-1", codes.get(0), "Og heller ikke om dagen");
            codes.addAll(sayMore(5));
            hall.use.hearConcerns().open("OMS-1", TINA);
            hall.use.speakInConfidence().takeBack(SOFIE, "OMS-1", codes.get(1));
            hall.close();
            hall.fail(assertThrows(StoreUnavailable.class, () -> hall.say(TEXT)));
            hall.fail(assertThrows(StoreUnavailable.class, () -> hall.use.speakInConfidence().follow(SOFIE, "OMS-1", codes.get(0))));
        });
        assertThat(logged, containsString("Klar's records cannot be reached"));
        assertThat(logged, containsString("CONFIDENTIAL"));
        for (String trace : List.of("Nattevagterne", "heller ikke", "Nr. ", codes.get(0), codes.get(1))) {
            assertThat(logged, not(containsString(trace)));
        }
        assertThat(logged.toLowerCase(Locale.ROOT), not(containsString("sofie")));
    }

    @Test
    public void idsAndTracesTellNoOrder() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            hall.say("Nr. " + i);
            hall.rows().klars("CONFIDENTIAL").stream().map(row -> row.get("ID")).filter(id -> !ids.contains(id)).forEach(ids::add);
        }
        assertEquals(12, ids.size());
        assertNotEquals(List.copyOf(new TreeSet<>(ids)), ids);
        ids.forEach(id -> assertEquals(4, UUID.fromString(id).version()));
        List<String> heard = hall.use.hearConcerns().open("OMS-1", TINA).stream().map(Confidential::id).toList();
        assertEquals(List.copyOf(new TreeSet<>(ids)), heard);
    }

    @Test
    public void codesAreOfEightyBitsThatDiffer() {
        Set<String> codes = new HashSet<>();
        IntStream.range(0, 50).forEach(i -> codes.add(hall.say("Nr. " + i)));
        assertEquals(50, codes.size());
        codes.forEach(code -> assertTrue(code, code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")));
        for (int place = 0; place < 19; place++) {
            int at = place;
            assertTrue("always the same at " + at, at % 5 == 4 || codes.stream().map(code -> code.charAt(at)).distinct().count() > 5);
        }
    }

    @Test
    public void untilThereAreFiveOnlyTheRepresentativeReadsThem() {
        hall.say("Nr. 0");
        Map<UserKey, String> before = Map.of(METTE, hall.read(METTE), LARS, hall.read(LARS), OLGA, hall.read(OLGA));
        sayMore(3);
        before.forEach((reader, all) -> {
            assertEquals(all, hall.read(reader));
            assertThat(all, not(containsString("Nr. ")));
        });
        assertEquals(4, hall.use.hearConcerns().open("OMS-1", TINA).size());
    }

    @Test
    public void ofOneThatAsksForNothingBeforeTheRolloutNothingIsSeenAtAll() {
        String before = hall.read(METTE);
        hall.use.speakInConfidence().say(SOFIE, "OMS-1", Openness.WITHOUT_NAME, ConcernFixture.concern(TEXT).with("beforeRollout", false).tree());
        assertEquals(before, hall.read(METTE));
    }

    @Test
    public void theSecondBatchIsNotHadBySubtracting() {
        sayMore(5);
        assertEquals(Set.of("Nr. 1", "Nr. 2", "Nr. 3", "Nr. 4", "Nr. 5"), Set.copyOf(hall.letOut()));
        String first = hall.read(LARS);
        for (int i = 6; i <= 9; i++) {
            hall.say("Nr. " + i);
            assertEquals("after " + i, first, hall.read(LARS));
        }
        hall.say("Nr. 10");
        List<String> fresh = new ArrayList<>(hall.letOut());
        fresh.removeAll(List.of("Nr. 1", "Nr. 2", "Nr. 3", "Nr. 4", "Nr. 5"));
        assertEquals(Set.of("Nr. 6", "Nr. 7", "Nr. 8", "Nr. 9", "Nr. 10"), Set.copyOf(fresh));
        assertThat(hall.read(LARS), not(containsString("\"week\"")));
    }

    @Test
    public void thatAnAuthorCameBackIsSeenByNobodyElse() {
        List<String> codes = sayMore(5);
        Map<UserKey, String> before = Map.of(METTE, hall.read(METTE), LARS, hall.read(LARS));
        hall.use.speakInConfidence().follow(SOFIE, "OMS-1", codes.get(2));
        hall.use.speakInConfidence().add(SOFIE, "OMS-1", codes.get(2), "Og heller ikke om dagen");
        before.forEach((reader, all) -> assertEquals(all, hall.read(reader)));
    }

    @Test
    public void whatIsSaidToTheRepresentativeNamesItsAuthorThereAlone() {
        AllRows before = hall.rows();
        String all = hall.read(LARS);
        hall.use.speakInConfidence().say(SOFIE, "OMS-1", Openness.TO_REPRESENTATIVE, ConcernFixture.concern(TEXT).with("beforeRollout", false).tree());
        sayMore(4);
        assertEquals(before.without("CONFIDENTIAL", "CONFIDENTIAL_KEY", "CONFIDENTIAL_VOICE"), hall.rows().without("CONFIDENTIAL", "CONFIDENTIAL_KEY", "CONFIDENTIAL_VOICE"));
        assertEquals(1, cells(hall.rows()).stream().filter(cell -> cell.toLowerCase(Locale.ROOT).contains("sofie")).count());
        assertThat(all + hall.read(LARS) + hall.read(OLGA), not(containsString("ofie")));
        assertThat(hall.read(LARS), not(containsString(TEXT)));
    }

    private List<String> sayMore(int many) {
        int before = hall.rows().klars("CONFIDENTIAL").size();
        return IntStream.rangeClosed(before + 1, before + many).mapToObj(i -> hall.say("Nr. " + i)).toList();
    }

    private static String monday() {
        return LocalDate.now().with(DayOfWeek.MONDAY).toString();
    }

    private static Map<String, String> only(List<Map<String, String>> rows) {
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    /** Every value that is in the database. */
    private static List<String> cells(AllRows rows) {
        return rows.tables().values().stream().flatMap(List::stream).flatMap(row -> row.values().stream()).filter(cell -> cell != null).toList();
    }
}
