package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Between the workflow editor and the arguments of a workflow extension. Form values are String arrays.
 *
 * <p>Evidence: getDescriptorParams is implemented by plugins built against Jira 11.3; getVelocityParams is in the
 * Javadoc of Jira 4, and of Jira 7 for the base class that plugins extend on 11.3.
 */
public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
