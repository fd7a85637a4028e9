package dk.klar.jira.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.workflow.Workflow;
import dk.klar.domain.workflow.Workflow.Changing;
import dk.klar.usecase.port.Workflows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Jira's workflows. To read them all takes Jira one look for a draft each: done on an administrator's page only. */
public final class JiraWorkflows implements Workflows {
    private final WorkflowManager workflows;
    private final GlobalPermissionManager permissions;
    private final UserManager users;

    public JiraWorkflows(WorkflowManager workflows, GlobalPermissionManager permissions, UserManager users) {
        this.workflows = workflows;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean mayChange(UserKey user) {
        ApplicationUser person = users.getUserByKey(user.value());
        return person != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, person);
    }

    @Override
    public List<Workflow> all() {
        List<Workflow> all = new ArrayList<>();
        workflows.getWorkflows().stream().sorted(Comparator.comparing(JiraWorkflow::getName, String.CASE_INSENSITIVE_ORDER)).forEach(live -> {
            JiraWorkflow draft = workflows.getDraftWorkflow(live.getName());
            all.add(read(live, false, changing(live, draft)));
            if (draft != null) {
                all.add(read(draft, true, Changing.DIRECTLY));
            }
        });
        return all;
    }

    @Override
    public Optional<String> of(long projectId, String issueTypeId) {
        return Optional.ofNullable(workflows.getWorkflow(projectId, issueTypeId)).map(JiraWorkflow::getName);
    }

    @Override
    public void detach(Workflow workflow, UserKey user) {
        change().make(workflow, person(user), KlarParts::removeFrom);
    }

    @Override
    public void attach(Workflow workflow, int transitionId, Gate gate, UserKey user) {
        change().make(workflow, person(user), descriptor -> Gates.put(descriptor, transitionId, gate));
    }

    private WorkflowChange change() {
        return new WorkflowChange(workflows);
    }

    private ApplicationUser person(UserKey user) {
        return users.getUserByKey(user.value());
    }

    private static Changing changing(JiraWorkflow live, JiraWorkflow draft) {
        if (live.isSystemWorkflow()) {
            return Changing.NEVER;
        } else if (!live.isActive()) {
            return Changing.DIRECTLY;
        }
        return draft == null ? Changing.BY_DRAFT : Changing.NOT_WHILE_DRAFT;
    }

    static Workflow read(JiraWorkflow workflow, boolean draft, Changing changing) {
        return new Workflow(new Workflow.Id(workflow.getName(), draft), changing, Actions.read(workflow.getDescriptor()));
    }
}
