package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * A workflow scheme that projects can have.
 *
 * <p>Evidence: the type is imported by a plugin built against 8.20; builder, setName and setMapping are called by plugins
 * against 8.1 to 8.20, setMappings is implemented by one against 7.4. The members are unconfirmed on 11.
 */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    /** Makes one. */
    interface Builder {
        Builder setName(String name);

        Builder setMappings(Map<String, String> mappings);

        Builder setMapping(String issueTypeId, String workflowName);

        AssignableWorkflowScheme build();
    }
}
