package dk.klar.benchmark;

import dk.klar.testing.AoDatabase;
import dk.klar.usecase.port.Records;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;

/** The least that it can cost: rows read by JDBC, every column of each, and nothing done with them. */
final class BareSql {
    /** Rows that the driver fetches at a time: PostgreSQL's would hold all of them otherwise. */
    private static final int FETCHED = 1_000;
    private final DataSource database;

    BareSql(DataSource database) {
        this.database = database;
    }

    static String table(String name) {
        return "\"" + AoDatabase.PREFIX + "_" + name + "\"";
    }

    /** @return how many rows there were */
    long read(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return read(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, but for so many rows that they cannot be held together. */
    long stream(String sql) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false); // PostgreSQL fetches by and by only within a transaction.
            long rows = read(connection, sql);
            connection.commit();
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of a table about these issues, {@link Records#AT_ONCE} in a statement. */
    long about(String table, List<Long> issues) {
        return about(table, issues, Records.AT_ONCE);
    }

    /** Likewise, so many in a statement; all on one connection. */
    long about(String table, List<Long> issues, int atOnce) {
        try (Connection connection = database.getConnection()) {
            long rows = 0;
            for (int from = 0; from < issues.size(); from += atOnce) {
                Object[] some = issues.subList(from, Math.min(issues.size(), from + atOnce)).toArray();
                rows += read(connection, "select * from " + table(table) + " where \"SUBJECT\" in (?" + ", ?".repeat(some.length - 1) + ")", some);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return count(statement);
        }
    }

    private static long count(PreparedStatement statement) throws SQLException {
        long rows = 0;
        try (ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            boolean[] longText = new boolean[columns];
            for (int i = 0; i < columns; i++) {
                longText[i] = result.getMetaData().getColumnType(i + 1) == Types.CLOB;
            }
            for (; result.next(); rows++) {
                for (int i = 0; i < columns; i++) {
                    // H2 hands over a long text as something yet to be read.
                    Object value = longText[i] ? result.getString(i + 1) : result.getObject(i + 1);
                    if (value instanceof String text && text.length() == Integer.MAX_VALUE) {
                        throw new IllegalStateException("never");
                    }
                }
            }
        }
        return rows;
    }
}
