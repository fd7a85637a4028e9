package dk.klar.store;

import static dk.klar.testing.ConcernFixture.nameless;
import static dk.klar.testing.ConcernFixture.toRepresentative;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static dk.klar.testing.World.METTE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Disclosure;
import dk.klar.domain.dossier.IssueId;
import dk.klar.testing.AoDatabase;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What only the store in a database does, fails at, or could give away. */
@RunWith(Parameterized.class)
public class AoConfidencesTest {
    private static final AtomicLong ISSUES = new AtomicLong(80_000);
    private static final String CODE = "7K3M-9QXR-2VBT-HN4D";
    private static final String TEXT = "Lederen lytter ikke";

    @Parameter
    public AoRecordsTest.Kept kept;

    private final IssueId issue = new IssueId(ISSUES.incrementAndGet());
    private final IssueId other = new IssueId(ISSUES.incrementAndGet());

    @Parameters(name = "{0}")
    public static AoRecordsTest.Kept[] databases() {
        return AoRecordsTest.Kept.values();
    }

    @Test
    public void allOnAnIssueAreReadInOneQueryHoweverManyThereAre() {
        AoConfidences confidences = confidences();
        add(confidences, 0, 1);
        assertEquals(1, statements(() -> confidences.about(issue)));
        add(confidences, 1, 100);
        assertEquals(1, statements(() -> assertEquals(100, confidences.about(issue).size())));
    }

    @Test
    public void byCodeItTakesTheKeyAndTheRow() {
        AoConfidences confidences = confidences();
        confidences.add(nameless(issue, issue.value() + "-a", TEXT), CODE, METTE);
        assertEquals(2, statements(() -> confidences.byCode(issue, CODE).orElseThrow()));
    }

    @Test
    public void aDatabaseThatIsAwayIsSaidSoAtEveryDoor() {
        AoDatabase database = kept.fresh();
        AoConfidences confidences = Store.confidences(database);
        Confidential one = nameless(issue, issue.value() + "-a", TEXT);
        database.close();

        assertThrows(StoreUnavailable.class, () -> confidences.about(issue));
        assertThrows(StoreUnavailable.class, () -> confidences.byCode(issue, CODE));
        assertThrows(StoreUnavailable.class, () -> confidences.add(one, CODE, METTE));
        assertThrows(StoreUnavailable.class, () -> confidences.replace(List.of(one.added("Mere"))));
        assertThrows(StoreUnavailable.class, () -> confidences.remove(one, METTE));
        assertThrows(StoreUnavailable.class, () -> confidences.speakers(issue));
        assertThrows(StoreUnavailable.class, () -> confidences.letOut(issue, List.of(one.keptBack(true))));
        assertThrows(StoreUnavailable.class, () -> confidences.forget(issue));
    }

    @Test
    public void ofTheCodeOnlyAnHmacUnderTheIssuesKeyIsKept() throws GeneralSecurityException {
        confidences().add(nameless(issue, issue.value() + "-a", TEXT), CODE, METTE);
        byte[] secret = Base64.getDecoder().decode(cell("CONFIDENTIAL_KEY", "SECRET", issue));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));

        assertEquals(32, secret.length);
        assertEquals(HexFormat.of().formatHex(mac.doFinal(CODE.getBytes(StandardCharsets.UTF_8))), cell("CONFIDENTIAL", "TRACE", issue));
    }

    @Test
    public void theSameCodeLeavesAnotherTraceOnAnotherIssue() {
        confidences().add(nameless(issue, issue.value() + "-a", TEXT), CODE, METTE);
        confidences().add(nameless(other, other.value() + "-a", TEXT), CODE, METTE);

        assertNotEquals(cell("CONFIDENTIAL_KEY", "SECRET", issue), cell("CONFIDENTIAL_KEY", "SECRET", other));
        assertNotEquals(cell("CONFIDENTIAL", "TRACE", issue), cell("CONFIDENTIAL", "TRACE", other));
    }

    @Test
    public void anIssueHasOneKeyAndOnlyOnceSomethingWasSaid() {
        AoConfidences confidences = confidences();
        confidences.about(issue);
        assertEquals(Optional.empty(), confidences.byCode(issue, CODE));
        assertEquals(0, rows("CONFIDENTIAL_KEY", issue));
        add(confidences, 0, 3);
        add(confidences(), 3, 5);
        assertEquals(1, rows("CONFIDENTIAL_KEY", issue));
    }

    @Test
    public void whereTheKeyIsDeletedNobodyFollowsByCodeAnyMore() {
        AoConfidences confidences = confidences();
        confidences.add(nameless(issue, issue.value() + "-a", TEXT), CODE, METTE);
        execute("delete from " + table("CONFIDENTIAL_KEY") + " where \"SUBJECT\" = " + issue.value());

        assertEquals(Optional.empty(), confidences.byCode(issue, CODE));
        assertEquals(1, confidences.about(issue).size());
    }

    @Test
    public void whatIsTakenBackLeavesNoRow() {
        AoConfidences confidences = confidences();
        Confidential one = nameless(issue, issue.value() + "-a", TEXT);
        confidences.add(one, CODE, METTE);
        confidences.replace(List.of(one.added("Mere")));
        assertEquals(1, rows("CONFIDENTIAL", issue));
        confidences.remove(one.added("Mere"), METTE);
        assertEquals(0, rows("CONFIDENTIAL", issue));
    }

    @Test
    public void onlyWhoSpokeToTheRepresentativeStandsInTheRow() {
        confidences().add(nameless(issue, issue.value() + "-a", TEXT), CODE, METTE);
        confidences().add(toRepresentative(other, other.value() + "-a", "mette"), CODE, METTE);

        assertEquals(null, cell("CONFIDENTIAL", "AUTHOR", issue));
        assertEquals("mette", cell("CONFIDENTIAL", "AUTHOR", other));
    }

    @Test
    public void aWriteThatTheDatabaseRefusesIsReportedWithoutAWordOfIt() {
        AoConfidences confidences = confidences();
        Confidential one = nameless(issue, issue.value() + "-a", TEXT);
        confidences.add(one, CODE, METTE);
        StoreUnavailable twice = assertThrows(StoreUnavailable.class, () -> confidences.add(one, "ANOTHER-CODE", METTE));
        assertSilent(twice);
        assertEquals(List.of(one), confidences.about(issue));
    }

    @Test
    public void aRowThatCannotBeReadIsReportedWithoutAWordOfIt() {
        AoConfidences confidences = confidences();
        confidences.add(nameless(issue, issue.value() + "-a", TEXT), CODE, METTE);
        for (String damage : List.of("{\"text\": \"" + TEXT, TEXT, "{\"text\": Lederen}", "{\"nature\":\"CONCERN\",\"text\":\"\"}", "[\"" + TEXT + "\"]")) {
            execute("update " + table("CONFIDENTIAL") + " set \"BODY\" = '" + damage + "' where \"SUBJECT\" = " + issue.value());
            StoreUnavailable unread = assertThrows(damage, StoreUnavailable.class, () -> confidences.about(issue));
            assertThat(unread.getMessage(), containsString(String.valueOf(issue.value())));
            assertSilent(unread);
        }
    }

    @Test
    public void ofWhoHasSpokenOnlyAnHmacIsKeptUnderAKeyThatGoesWithIt() {
        AoConfidences confidences = confidences();
        Confidential one = nameless(issue, issue.value() + "-a", TEXT);
        confidences.add(one, CODE, METTE);
        String mark = cell("CONFIDENTIAL_VOICE", "VOICE", issue);
        String secret = cell("CONFIDENTIAL_KEY", "VOICE_SECRET", issue);
        assertThat(mark, not(containsString("mette")));
        assertNotEquals(cell("CONFIDENTIAL_KEY", "SECRET", issue), secret);

        confidences.letOut(issue, Disclosure.due(List.of(one), 1, 1));
        assertEquals(0, rows("CONFIDENTIAL_VOICE", issue));
        assertNotEquals(secret, cell("CONFIDENTIAL_KEY", "VOICE_SECRET", issue));
        assertTrue(confidences.byCode(issue, CODE).isPresent());
        confidences.add(nameless(issue, issue.value() + "-b", TEXT), "OTHER", METTE);
        assertNotEquals(mark, cell("CONFIDENTIAL_VOICE", "VOICE", issue));
    }

    @Test
    public void whatIsForgottenLeavesNoRowInAnyTable() {
        confidences().add(nameless(issue, issue.value() + "-a", TEXT), CODE, METTE);
        confidences().forget(issue);
        for (String table : List.of("CONFIDENTIAL", "CONFIDENTIAL_KEY", "CONFIDENTIAL_VOICE")) {
            assertEquals(table, 0, rows(table, issue));
        }
    }

    /** Neither text nor code, down to the last cause. */
    private static void assertSilent(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString(), not(containsString("Lederen")));
        assertThat(trace.toString(), not(containsString(CODE)));
    }

    private AoConfidences confidences() {
        return Store.confidences(kept.shared());
    }

    private void add(AoConfidences confidences, int from, int to) {
        IntStream.range(from, to).forEach(i -> confidences.add(nameless(issue, issue.value() + "-" + i, TEXT), "CODE" + i, METTE));
    }

    private int statements(Runnable work) {
        return kept.shared().statementsDuring(work).size();
    }

    private static String table(String name) {
        return "\"" + AoDatabase.PREFIX + "_" + name + "\"";
    }

    private String cell(String table, String column, IssueId subject) {
        return query("select \"" + column + "\" from " + table(table) + " where \"SUBJECT\" = " + subject.value());
    }

    private int rows(String table, IssueId subject) {
        return Integer.parseInt(query("select count(*) from " + table(table) + " where \"SUBJECT\" = " + subject.value()));
    }

    private String query(String sql) {
        try (var connection = kept.shared().dataSource().getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = kept.shared().dataSource().getConnection(); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
