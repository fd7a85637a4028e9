package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.WorkflowFile;

/** Reads workflows. */
public class WorkflowUtil {
    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowXML) throws FactoryException {
        try {
            return WorkflowFile.readAccepted(workflowXML).freshDescriptor();
        } catch (InvalidWorkflow e) {
            throw new FactoryException(e.getMessage(), e);
        }
    }
}
