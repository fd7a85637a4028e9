package dk.klar.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import dk.klar.host.workflow.store.DraftRepository;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.WorkflowEdit;
import dk.klar.host.workflow.xml.WorkflowFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;

/** Workflows for plugins: one that projects use is changed through a draft, as in Jira. */
final class HostWorkflowManager implements WorkflowManager {
    private static final String PROLOGUE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            """;

    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final DraftRepository drafts;

    HostWorkflowManager(Workflows workflows, WorkflowSchemes schemes, DraftRepository drafts) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.drafts = drafts;
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows.names().stream().map(this::getWorkflowClone).toList();
    }

    /** To be read: nobody may hand it back changed. */
    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        String name = schemes.workflowOf(issue.getProjectId(), issue.getIssueTypeId());
        return new HostWorkflow(name, workflows.get(name).descriptor(), true, false);
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return getWorkflowClone(schemes.workflowOf(projectId, issueTypeId));
    }

    @Override
    public JiraWorkflow getWorkflowClone(String name) {
        return workflows.find(name).map(file -> new HostWorkflow(name, file.freshDescriptor(), isActive(name), false)).orElse(null);
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String name) {
        return drafts.xml(name).map(xml -> new HostWorkflow(name, read(xml).freshDescriptor(), true, true)).orElse(null);
    }

    @Override
    public void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) {
        StringWriter xml = new StringWriter();
        xml.write(PROLOGUE);
        workflow.getDescriptor().writeXML(new PrintWriter(xml, true), 0);
        try {
            workflows.importXml(workflow.getName(), xml.toString(), false);
        } catch (InvalidWorkflow e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String name) {
        if (!isActive(name)) {
            throw new IllegalArgumentException("No project uses \"" + name + "\": it needs no draft");
        } else if (drafts.xml(name).isPresent()) {
            throw new IllegalStateException("\"" + name + "\" has a draft already");
        }
        drafts.save(name, workflows.get(name).xml());
        return getDraftWorkflow(name);
    }

    @Override
    public boolean deleteDraftWorkflow(String name) {
        return drafts.delete(name);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        String name = workflow.getName();
        if (((HostWorkflow) workflow).draft()) {
            WorkflowEdit edit = read(drafts.xml(name).orElseThrow()).edit();
            edit.take(workflow.getDescriptor());
            drafts.save(name, edit.xml());
        } else if (workflow.isActive() || workflow.isSystemWorkflow()) {
            throw new IllegalStateException("\"" + name + "\" is in use: change a draft of it");
        } else {
            edit(name, user, workflow);
        }
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String name) {
        edit(name, user, getDraftWorkflow(name));
        drafts.delete(name);
    }

    private void edit(String name, ApplicationUser user, JiraWorkflow changed) {
        try {
            workflows.edit(name, user.getKey(), edit -> edit.take(changed.getDescriptor()));
        } catch (InvalidWorkflow e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private boolean isActive(String name) {
        return schemes.using(name).stream().anyMatch(scheme -> !schemes.projectsOf(scheme).isEmpty());
    }

    private static WorkflowFile read(String xml) {
        try {
            return WorkflowFile.readAccepted(xml);
        } catch (InvalidWorkflow e) {
            throw new IllegalStateException("A stored draft cannot be read", e);
        }
    }
}
