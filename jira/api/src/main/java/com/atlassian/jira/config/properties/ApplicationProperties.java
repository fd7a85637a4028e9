package com.atlassian.jira.config.properties;

import java.util.Locale;

/**
 * Settings of Jira. Not to be mixed up with the one of SAL.
 *
 * <p>Evidence: called by a plugin built against Jira 11.3; getDefaultLocale is in the Javadoc of Jira 7.3.
 */
public interface ApplicationProperties {
    String getString(String name);

    boolean getOption(String key);

    String getDefaultBackedString(String name);

    Locale getDefaultLocale();
}
