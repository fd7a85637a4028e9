package com.atlassian.activeobjects.external;

/**
 * Carries the tables from one model version to the next.
 *
 * <p>Evidence: implemented by a plugin built against Jira 11.0.
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
