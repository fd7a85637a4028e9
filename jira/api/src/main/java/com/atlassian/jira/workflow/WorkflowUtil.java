package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

/**
 * Reads workflows.
 *
 * <p>Evidence: called by a plugin built against 8.20; unconfirmed on 11.
 */
public class WorkflowUtil {
    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowXML) throws FactoryException {
        throw new UnsupportedOperationException("signature only");
    }
}
