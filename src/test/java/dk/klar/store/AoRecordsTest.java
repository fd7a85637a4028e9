package dk.klar.store;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.record.Tree;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.SampleTrees;
import dk.klar.testing.Written;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Records.StaleWrite;
import dk.klar.usecase.port.Records.StoreUnavailable;
import dk.klar.usecase.port.Records.Write;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What only the store in a database can do, or fail at. */
@RunWith(Parameterized.class)
public class AoRecordsTest {
    private static final AtomicLong ISSUES = new AtomicLong(50_000);

    /** The databases. */
    public enum Kept {
        H2(() -> Store.Databases.H2, AoDatabase::h2), POSTGRES(() -> Store.Databases.POSTGRES, AoDatabase::postgres);

        private final Supplier<AoDatabase> shared;
        private final Supplier<AoDatabase> fresh;

        Kept(Supplier<AoDatabase> shared, Supplier<AoDatabase> fresh) {
            this.shared = shared;
            this.fresh = fresh;
        }

        /** For the tests of a run, which keep apart by issue. */
        AoDatabase shared() {
            return shared.get();
        }

        /** One that a test may break. */
        AoDatabase fresh() {
            return fresh.get();
        }
    }

    @Parameter
    public Kept kept;

    private final Subject subject = Subject.of(new IssueId(ISSUES.incrementAndGet()));

    @Parameters(name = "{0}")
    public static Kept[] databases() {
        return Kept.values();
    }

    @Test
    public void aDossierIsReadInOneQueryWhetherItHasOnePilotOrAHundred() {
        save(0, 1);
        assertEquals(1, statements(() -> records().about(subject)));

        save(1, 100);
        assertEquals(1, statements(() -> assertEquals(100, records().about(subject).size())));
    }

    @Test
    public void manyDossiersAreReadInOneQuery() {
        save(0, 2);
        List<Subject> subjects = new ArrayList<>(List.of(subject));
        while (subjects.size() < Records.AT_ONCE) {
            subjects.add(Subject.of(new IssueId(ISSUES.incrementAndGet())));
        }
        assertEquals(1, statements(() -> assertEquals(2, records().aboutEach(subjects).get(subject).size())));
    }

    @Test
    public void aDossierIsReadInOneQueryWithAllThatTheMunicipalityShares() {
        save(0, 2);
        assertEquals(1, statements(() -> assertEquals(2, records().withShared(subject).get(subject).size())));
    }

    @Test
    public void aRecordAndAPageOfHistoryAreReadInOneQueryEach() {
        save(0, 100);

        assertEquals(1, statements(() -> records().find(subject, Kind.PILOT, "p1")));
        assertEquals(1, statements(() -> assertEquals(50, records().history(subject, 10, 50).size())));
    }

    @Test
    public void aChangeTakesAsManyStatementsInAFullDossierAsInASmallOne() {
        Entry<?> one = save(0, 1);
        int small = statements(() -> records().write(List.of(Records.Write.changed(one, next(one)))));
        save(1, 100);

        assertEquals(small, statements(() -> records().write(List.of(Records.Write.changed(next(one), next(next(one)))))));
    }

    @Test
    public void whatIsNoJsonIsNamedRatherThanPassedOver() {
        save(0, 2);
        for (String damage : new String[] {"{\"title\": ", "[1]", "null", "\"text\"", "{} {}"}) {
            update("RECORD", "BODY", damage);

            String message = assertThrows(damage, StoreUnavailable.class, () -> records().about(subject)).getMessage();
            assertThat(message, containsString(RecordKeys.subject(subject) + ":pilots:p0"));
            assertThrows(damage, StoreUnavailable.class, () -> records().find(subject, Kind.PILOT, "p0"));
        }
    }

    @Test
    public void aKindThatThisVersionDoesNotKnowIsNamed() {
        save(0, 1);
        update("RECORD", "KIND", "horoscopes");

        assertThrows(StoreUnavailable.class, () -> records().about(subject));
    }

    @Test
    public void historyThatIsNoJsonIsNamed() {
        save(0, 1);
        update("CHANGE", "AFTER_BODY", "{");

        String message = assertThrows(StoreUnavailable.class, () -> records().history(subject, 0, 10)).getMessage();
        assertThat(message, containsString("p0"));
    }

    @Test
    public void fieldsOfAnotherVersionOfKlarArePassedOver() {
        save(0, 1);
        update("RECORD", "BODY", "{\"title\":\"kept\",\"fromTheFuture\":{\"a\":[1]},\"participants\":\"NO_SUCH\"}");

        assertEquals("kept", Tree.of(records().about(subject).get(0).body()).get("title"));
    }

    @Test
    public void aDatabaseThatIsAwayIsSaidSoAtEveryDoor() {
        AoDatabase database = kept.fresh();
        AoRecords records = new AoRecords(database.activeObjects());
        database.close();

        assertThrows(StoreUnavailable.class, () -> records.about(subject));
        assertThrows(StoreUnavailable.class, () -> records.find(subject, Kind.PILOT, "a"));
        assertThrows(StoreUnavailable.class, () -> records.history(subject, 0, 1));
        assertThrows(StoreUnavailable.class, () -> records.write(List.of(Records.Write.added(pilot("a")))));
    }

    @Test
    public void whenTheDatabaseRefusesTheLastOfSeveralWritesNoneIsDone() {
        Entry<?> one = save(0, 1);
        Write good = Records.Write.changed(one, next(one));
        Write refused = Records.Write.added(pilot("k".repeat(300)));

        assertThrows(StoreUnavailable.class, () -> records().write(List.of(Records.Write.added(pilot("fresh")), good, refused)));
        assertEquals(List.of(one), records().about(subject));
        assertEquals(1, records().history(subject, 0, 10).size());
    }

    @Test
    public void aWriteInsideATransactionGoesWithIt() {
        assertThrows(IllegalStateException.class, () -> kept.shared().activeObjects().executeInTransaction(() -> {
            records().write(List.of(Records.Write.added(pilot("a"))));
            throw new IllegalStateException("the transition failed after all");
        }));

        assertEquals(List.of(), records().about(subject));
        assertEquals(List.of(), records().history(subject, 0, 10));
    }

    @Test
    public void aStaleWriteInsideATransactionIsStale() {
        Entry<?> one = save(0, 1);
        Entry<?> theirs = Written.changed(one, "bo", Map.of("title", "theirs"));
        records().write(List.of(Records.Write.changed(one, theirs)));

        assertThrows(StaleWrite.class, () -> kept.shared().activeObjects().executeInTransaction(() -> {
            records().write(List.of(Records.Write.changed(one, theirs)));
            return null;
        }));
    }

    @Test
    public void aLongHistoryIsCountedAndPagedInAsManyQueriesAsAShortOneAndCountingReadsNoBodies() {
        save(0, 3);
        List<String> few = kept.shared().statementsDuring(() -> records().spread(subject));
        int page = statements(() -> records().history(subject, new Narrowed(Kind.PILOT, null), 0, 200));
        save(3, 60);
        List<String> many = kept.shared().statementsDuring(() -> assertEquals(60, records().spread(subject).within(Narrowed.NOT)));
        assertEquals(few, many);
        assertEquals(many.toString(), 1, many.size());
        assertFalse(many.toString(), many.get(0).contains("BODY"));
        assertEquals(page, statements(() -> records().history(subject, new Narrowed(Kind.PILOT, null), 0, 200)));
    }

    private AoRecords records() {
        return new AoRecords(kept.shared().activeObjects());
    }

    private int statements(Runnable work) {
        return kept.shared().statementsDuring(work).size();
    }

    private Entry<?> save(int from, int to) {
        records().write(IntStream.range(from, to).mapToObj(i -> Records.Write.added(pilot("p" + i))).toList());
        return pilot("p" + from);
    }

    private static Entry<?> next(Entry<?> entry) {
        return Written.changed(entry, "bo", Map.of("title", "changed"));
    }

    private Entry<?> pilot(String key) {
        return Written.entry(subject, Kind.PILOT, key, 0, SampleTrees.of(Kind.PILOT));
    }

    /** Puts a value into the rows about p0, past the store. */
    private void update(String table, String column, String value) {
        String sql = "update \"%s_%s\" set \"%s\" = ? where \"SUBJECT\" = ? and \"RECORD_KEY\" = 'p0'"
                .formatted(AoDatabase.PREFIX, table, column);
        try (Connection connection = kept.shared().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.setLong(2, RecordKeys.subject(subject));
            assertEquals(1, statement.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
