package com.atlassian.jira.issue.customfields.converters;

/**
 * Users from and to text; only handed through to {@code MultiUserCFType}.
 *
 * <p>Evidence: constructor argument in a plugin built against Jira 11.3; that it is an interface is unconfirmed on
 * 11.
 */
public interface MultiUserConverter {
}
