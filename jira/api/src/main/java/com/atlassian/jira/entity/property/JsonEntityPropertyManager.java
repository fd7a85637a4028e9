package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * Reads and writes properties without asking for permissions and without touching the index.
 *
 * <p>Evidence: get, put, delete, deleteByEntityNameAndPropertyKey and query are called by a plugin built against Jira
 * 11.0; the others are implemented by one against 7.4.
 */
public interface JsonEntityPropertyManager {
    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void delete(String entityName, Long entityId, String key);

    void deleteByEntity(String entityName, Long entityId);

    void deleteByEntityNameAndPropertyKey(String entityName, String propertyKey);

    boolean exists(String entityName, Long entityId, String key);

    List<String> findKeys(String entityName, Long entityId);

    EntityPropertyQuery<?> query();
}
