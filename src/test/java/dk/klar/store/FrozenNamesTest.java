package dk.klar.store;

import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertTrue;

import dk.klar.testing.AoDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Test;

/**
 * Names that live in customers' databases. When this fails, do not correct the test: existing rows carry the old name,
 * so it takes an upgrade task.
 */
public class FrozenNamesTest {
    private static final Map<String, Set<String>> TABLES = Map.ofEntries(
            Map.entry("AO_925DA9_RECORD", Set.of("ID", "SUBJECT", "KIND", "RECORD_KEY", "VERSION", "UNIQUE_KEY", "BODY", "CREATED_BY", "CREATED_AT", "UPDATED_BY", "UPDATED_AT")),
            Map.entry("AO_925DA9_CHANGE", Set.of("ID", "SUBJECT", "KIND", "RECORD_KEY", "VERSION", "AUTHOR", "CHANGED_AT", "BEFORE_BODY", "AFTER_BODY")),
            Map.entry("AO_925DA9_EVIDENCE", Set.of("ID", "UNIQUE_KEY", "CONTENT", "PEOPLE", "SHA256")),
            Map.entry("AO_925DA9_CONFIDENTIAL", Set.of("ID", "SUBJECT", "OPENNESS", "AUTHOR", "WEEK", "BODY", "ANSWER", "ANSWERED_BY", "ADDITIONS", "KEPT_BACK", "DISCLOSED", "VERSION", "TRACE")),
            Map.entry("AO_925DA9_CONFIDENTIAL_KEY", Set.of("SUBJECT", "SECRET", "VOICE_SECRET")),
            Map.entry("AO_925DA9_CONFIDENTIAL_VOICE", Set.of("VOICE", "SUBJECT")),
            Map.entry("AO_925DA9_SUMMARY", Set.of("SUBJECT", "FINGERPRINT", "BODY")),
            Map.entry("AO_925DA9_ROUND", Set.of("NAME", "VERSION", "EDITION", "PROJECT", "LAST_ISSUE", "LOOKED", "ABOUT", "FAILED", "SINCE", "ENDED", "OWED", "STOPPED", "HOLDER", "HELD_UNTIL")),
            Map.entry("AO_925DA9_TALLY", Set.of("SLOT", "PROJECT", "ON_DAY", "BODY")),
            Map.entry("AO_925DA9_FEED", Set.of("PERSON", "FINGERPRINT", "MADE_ON")),
            Map.entry("AO_925DA9_DIGEST", Set.of("PERSON", "RHYTHM", "SENT_DAY")),
            Map.entry("AO_925DA9_ABSENCE", Set.of("PERSON", "SINCE")),
            Map.entry("AO_925DA9_WEBHOOK", Set.of("WEBHOOK_KEY", "VERSION", "ADDRESS", "GATES", "SWITCHED_ON", "SECRET", "MADE_AT")),
            Map.entry("AO_925DA9_WEBHOOK_STANDING", Set.of("WEBHOOK_KEY", "VERSION", "FAILURES", "REFUSALS", "FAILING_SINCE", "NEXT_TRY", "DELIVERED_AT", "TROUBLE", "TROUBLE_STATUS", "TROUBLE_AT", "GIVEN_UP", "DROPPED", "HOLDER", "HELD_UNTIL")),
            Map.entry("AO_925DA9_WEBHOOK_DELIVERY", Set.of("ID", "WEBHOOK_KEY", "DELIVERY", "EVENT", "QUEUED_AT", "BODY")));
    /** Words that are reserved in PostgreSQL, Oracle, SQL Server or MySQL and would come to mind as a column. */
    private static final Set<String> RESERVED = Set.of("ACCESS", "AUDIT", "BEFORE", "AFTER", "CHANGE", "COMMENT", "DATE",
            "DESC", "GROUP", "KEY", "LEVEL", "NUMBER", "ORDER", "RECORD", "ROLE", "ROW", "SIZE", "TABLE", "TYPE", "UNIQUE",
            "USER", "VALUE", "VALUES", "AT", "BY");

    @Test
    public void tablesAndColumnsAreTheOnesThatCustomersHaveOnH2() {
        assertThat(tables(Store.Databases.H2), is(new TreeMap<>(TABLES)));
    }

    @Test
    public void tablesAndColumnsAreTheOnesThatCustomersHaveOnPostgres() {
        assertThat(tables(Store.Databases.POSTGRES), is(new TreeMap<>(TABLES)));
    }

    @Test
    public void namesFitEveryDatabaseThatJiraRunsOn() {
        TABLES.forEach((table, columns) -> {
            assertTrue(table, table.length() <= 30);
            for (String column : columns) {
                assertTrue(column, column.length() <= 30);
                assertTrue(column, !RESERVED.contains(column));
            }
        });
    }

    private static Map<String, Set<String>> tables(AoDatabase database) {
        Map<String, Set<String>> tables = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, AoDatabase.PREFIX + "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME");
                if (table.equals(table.toUpperCase(Locale.ROOT)) && !table.endsWith("_SEQ")) {
                    tables.computeIfAbsent(table, name -> new TreeSet<>()).add(columns.getString("COLUMN_NAME"));
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
