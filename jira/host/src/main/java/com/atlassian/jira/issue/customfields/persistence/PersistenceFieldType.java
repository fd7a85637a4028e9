package com.atlassian.jira.issue.customfields.persistence;

/** The column that a custom field value is stored in. */
public class PersistenceFieldType {

    public static final PersistenceFieldType TYPE_LIMITED_TEXT = new PersistenceFieldType("stringvalue");
    public static final PersistenceFieldType TYPE_UNLIMITED_TEXT = new PersistenceFieldType("textvalue");
    public static final PersistenceFieldType TYPE_DECIMAL = new PersistenceFieldType("numbervalue");

    private final String columnName;

    private PersistenceFieldType(String columnName) {
        this.columnName = columnName;
    }

    @Override
    public String toString() {
        return columnName;
    }
}
