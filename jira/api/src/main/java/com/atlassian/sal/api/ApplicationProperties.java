package com.atlassian.sal.api;

/**
 * Addresses and version of the host. Not to be mixed up with the one of Jira.
 *
 * <p>Evidence: getBaseUrl, getDisplayName and getPlatformId are called by plugins built against Jira 11.0, getVersion
 * on the platform version before.
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();
}
