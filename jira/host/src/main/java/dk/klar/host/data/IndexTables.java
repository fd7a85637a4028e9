package dk.klar.host.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What JQL finds of properties and custom fields: as of the issue's last reIndex. */
public final class IndexTables {

    /** A value under a path of a property; one of the three is there. */
    public record IndexedValue(String propertyKey, String path, Optional<String> text, Optional<Double> number,
                               Optional<Instant> date) {
    }

    /** A value of a custom field; of a user field it is the user's key. */
    public record IndexedFieldValue(long fieldId, String value) {
    }

    private final Sql sql;

    IndexTables(Sql sql) {
        this.sql = sql;
    }

    public void replace(long issueId, List<IndexedValue> properties, List<IndexedFieldValue> fields) {
        sql.inTransaction(() -> {
            sql.update("delete from JIRA_INDEXED_PROPERTY where ISSUE_ID = ?", issueId);
            sql.update("delete from JIRA_INDEXED_FIELD where ISSUE_ID = ?", issueId);
            properties.forEach(value -> sql.update("insert into JIRA_INDEXED_PROPERTY (ISSUE_ID, PROPERTY_KEY, PATH,"
                    + " STRING_VALUE, NUMBER_VALUE, DATE_VALUE) values (?, ?, ?, ?, ?, ?)", issueId,
                    value.propertyKey(), value.path(), value.text(), value.number(), value.date()));
            fields.forEach(field -> sql.update("insert into JIRA_INDEXED_FIELD (ISSUE_ID, FIELD_ID, STRING_VALUE)"
                    + " values (?, ?, ?)", issueId, field.fieldId(), field.value()));
        });
    }
}
