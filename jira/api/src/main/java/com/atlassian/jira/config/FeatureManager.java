package com.atlassian.jira.config;

/**
 * Feature flags; only handed through to {@code MultiUserCFType}.
 *
 * <p>Evidence: constructor argument in a plugin built against Jira 11.3.
 */
public interface FeatureManager {
}
