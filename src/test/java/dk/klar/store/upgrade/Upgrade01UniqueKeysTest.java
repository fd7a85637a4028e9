package dk.klar.store.upgrade;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.store.AoRecords;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.Written;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Records.Write;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The first upgrade task, on real databases. */
@RunWith(Parameterized.class)
public class Upgrade01UniqueKeysTest {
    private static final String RECORDS = "\"" + AoDatabase.PREFIX + "_RECORD\"";
    private static final String CHANGES = "\"" + AoDatabase.PREFIX + "_CHANGE\"";

    @Parameter
    public Fresh fresh;

    private final Subject subject = Subject.of(new IssueId(10_001));
    private AoDatabase database;

    /** Where a database comes from. */
    public enum Fresh {
        H2(AoDatabase::h2), POSTGRES(AoDatabase::postgres);

        private final Supplier<AoDatabase> open;

        Fresh(Supplier<AoDatabase> open) {
            this.open = open;
        }
    }

    @Parameters(name = "{0}")
    public static Fresh[] databases() {
        return Fresh.values();
    }

    @Before
    public void open() {
        database = fresh.open.get();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aFreshInstallationHasNothingToUpgrade() {
        upgrade();

        assertEquals(List.of(), rows(RECORDS));
    }

    @Test
    public void whatKlarWroteItselfStaysToTheLastColumn() {
        save(1_200);
        List<String> records = rows(RECORDS);
        List<String> changes = rows(CHANGES);

        upgrade();

        assertEquals(records, rows(RECORDS));
        assertEquals(changes, rows(CHANGES));
    }

    @Test
    public void wrongKeysAreMendedOnEveryPageAndNothingElse() {
        save(1_200);
        List<String> right = rows(RECORDS);
        for (int i : new int[] {0, 499, 500, 501, 999, 1_000, 1_199}) {
            execute("update " + RECORDS + " set \"UNIQUE_KEY\" = 'wrong" + i + "' where \"RECORD_KEY\" = 'p" + i + "'");
        }

        upgrade();

        assertEquals(right, rows(RECORDS));
        Entry<?> pilot = pilot(500);
        assertEquals(Optional.of(pilot), new AoRecords(database.activeObjects()).find(subject, Kind.PILOT, "p500"));
    }

    @Test
    public void runningItAgainChangesNothing() {
        save(3);
        execute("update " + RECORDS + " set \"UNIQUE_KEY\" = 'wrong' where \"RECORD_KEY\" = 'p1'");
        upgrade();
        List<String> once = rows(RECORDS);

        upgrade();

        assertEquals(once, rows(RECORDS));
    }

    @Test
    public void twoRowsThatClaimToBeOneRecordAreLeftToAPerson() {
        save(2);
        execute("update " + RECORDS + " set \"RECORD_KEY\" = 'p0' where \"RECORD_KEY\" = 'p1'");
        List<String> before = rows(RECORDS);

        upgrade();

        assertEquals(before, rows(RECORDS));
    }

    private void upgrade() {
        new Upgrade01UniqueKeys().upgrade(null, database.activeObjects());
    }

    private void save(int pilots) {
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < pilots; i++) {
            writes.add(Records.Write.added(pilot(i)));
        }
        new AoRecords(database.activeObjects()).write(writes);
    }

    private Entry<?> pilot(int number) {
        return Written.entry(subject, Kind.PILOT, "p" + number, number, Map.of("title", "Pilot " + number));
    }

    private void execute(String sql) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> rows(String table) {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + table + " order by \"ID\"")) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
