package dk.klar.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Every row of every table in a database, past whatever reads it otherwise. */
public final class AllRows {
    private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

    private AllRows() {
    }

    public static AllRows of(DataSource source) {
        AllRows all = new AllRows();
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            for (String table : names(connection)) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    all.tables.put(table, rows(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** By table; a row is its values by column. */
    public Map<String, List<Map<String, String>>> tables() {
        return tables;
    }

    /** The rows of one of Klar's tables. */
    public List<Map<String, String>> klars(String table) {
        return tables.get(AoDatabase.PREFIX + "_" + table);
    }

    /** All but these of Klar's tables. */
    public Map<String, List<Map<String, String>>> without(String... klars) {
        Map<String, List<Map<String, String>>> others = new TreeMap<>(tables);
        for (String table : klars) {
            others.remove(AoDatabase.PREFIX + "_" + table);
        }
        return others;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static List<Map<String, String>> rows(ResultSet result) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        while (result.next()) {
            Map<String, String> row = new TreeMap<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.put(result.getMetaData().getColumnName(column), result.getString(column));
            }
            rows.add(row);
        }
        return rows;
    }
}
