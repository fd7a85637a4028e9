package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * Searches properties.
 *
 * <p>Evidence: entityName, entityId and find are called by a plugin built against Jira 11.0; key and count are
 * implemented by one against 7.4.
 */
public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
    T entityId(Long entityId);

    ExecutableQuery entityName(String entityName);

    ExecutableQuery key(String key);

    /** A search that is narrow enough to run. */
    interface ExecutableQuery extends EntityPropertyQuery<ExecutableQuery> {
        List<EntityProperty> find();

        long count();
    }
}
