package com.atlassian.jira.plugin.workflow;

/**
 * Marks the factory of a workflow validator.
 *
 * <p>Evidence: implemented by plugins built against Jira 7 and 8; unconfirmed on 11.
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {
}
