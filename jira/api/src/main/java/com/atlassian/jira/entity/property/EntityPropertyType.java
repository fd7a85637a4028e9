package com.atlassian.jira.entity.property;

/**
 * What a property is kept with. The constants have no value here.
 *
 * <p>Evidence: getDbEntityName is called by a plugin built against Jira 8.1; the constants are unconfirmed on 11.
 */
public class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY = null;
    public static final EntityPropertyType PROJECT_PROPERTY = null;

    public String getDbEntityName() {
        throw new UnsupportedOperationException("signature only");
    }
}
