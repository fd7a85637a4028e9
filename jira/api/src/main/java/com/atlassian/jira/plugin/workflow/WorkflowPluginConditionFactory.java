package com.atlassian.jira.plugin.workflow;

/**
 * Marks the factory of a workflow condition.
 *
 * <p>Evidence: implemented by plugins built against Jira 7 and 8; unconfirmed on 11.
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {
}
