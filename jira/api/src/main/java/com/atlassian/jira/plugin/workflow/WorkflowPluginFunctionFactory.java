package com.atlassian.jira.plugin.workflow;

/**
 * Marks the factory of a workflow function.
 *
 * <p>Evidence: implemented by plugins built against Jira 11.3.
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {
}
