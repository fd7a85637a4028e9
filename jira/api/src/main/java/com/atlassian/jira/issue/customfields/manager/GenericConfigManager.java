package com.atlassian.jira.issue.customfields.manager;

/**
 * Where default values of fields are stored.
 *
 * <p>Evidence: type used by a plugin that runs on Jira 11.3; update and retrieve are called by one built against 8,
 * create and remove are unconfirmed on 11.
 */
public interface GenericConfigManager {
    void create(String dataType, String key, Object obj);

    void update(String dataType, String key, Object obj);

    Object retrieve(String dataType, String key);

    void remove(String dataType, String key);
}
