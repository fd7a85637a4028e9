package com.atlassian.jira.plugin.customfield;

/**
 * The customfield-type module that a field type came from.
 *
 * <p>Evidence: type used by a plugin built against Jira 7.4; members and kind are unconfirmed on 11.
 */
public interface CustomFieldTypeModuleDescriptor {
    String getKey();

    String getCompleteKey();

    String getName();

    String getDescription();
}
