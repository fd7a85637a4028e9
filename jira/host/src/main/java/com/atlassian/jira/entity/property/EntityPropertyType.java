package com.atlassian.jira.entity.property;

/** What carries properties, by the name under which they are stored. */
public class EntityPropertyType {

    public static final EntityPropertyType ISSUE_PROPERTY = new EntityPropertyType("IssueProperty");
    public static final EntityPropertyType PROJECT_PROPERTY = new EntityPropertyType("ProjectProperty");

    private final String dbEntityName;

    private EntityPropertyType(String dbEntityName) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
