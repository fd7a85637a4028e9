package dk.klar.host.data;

import java.util.List;

/** Values of custom fields: strings up to 255 characters, texts of any length, or numbers. */
public final class FieldValues {

    /** The column that a field type keeps its values in. */
    public enum Column { STRING_VALUE, TEXT_VALUE, NUMBER_VALUE }

    private final Sql sql;

    FieldValues(Sql sql) {
        this.sql = sql;
    }

    public List<Object> of(long fieldId, long issueId, Column column) {
        Class<?> type = column == Column.NUMBER_VALUE ? Double.class : String.class;
        return List.copyOf(sql.list(type, "select " + column + " from JIRA_FIELD_VALUE where FIELD_ID = ?"
                + " and ISSUE_ID = ? and " + column + " is not null order by ID", fieldId, issueId));
    }

    public void replace(long fieldId, long issueId, Column column, List<?> values) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_FIELD_VALUE where FIELD_ID = ? and ISSUE_ID = ?", fieldId, issueId);
            values.forEach(value -> sql.update("insert into JIRA_FIELD_VALUE (FIELD_ID, ISSUE_ID, " + column
                    + ") values (?, ?, ?)", fieldId, issueId, value));
        });
    }

    /** The issues that had a value. */
    public List<Long> removeAll(long fieldId) {
        return sql.inTransaction(() -> {
            List<Long> issues = sql.list(Long.class, "select distinct ISSUE_ID from JIRA_FIELD_VALUE"
                    + " where FIELD_ID = ?", fieldId);
            sql.update("delete from JIRA_FIELD_VALUE where FIELD_ID = ?", fieldId);
            return issues;
        });
    }
}
