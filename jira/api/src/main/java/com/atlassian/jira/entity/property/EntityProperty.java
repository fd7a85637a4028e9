package com.atlassian.jira.entity.property;

import com.atlassian.jira.entity.WithId;
import java.sql.Timestamp;

/**
 * A JSON value kept with an issue or another thing of Jira.
 *
 * <p>Evidence: getKey and getValue are called by a plugin built against Jira 11.0; the others are implemented by one
 * against 7.4.
 */
public interface EntityProperty extends WithId {
    Long getId();

    String getEntityName();

    Long getEntityId();

    String getKey();

    String getValue();

    Timestamp getCreated();

    Timestamp getUpdated();
}
