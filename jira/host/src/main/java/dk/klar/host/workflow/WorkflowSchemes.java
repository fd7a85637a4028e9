package dk.klar.host.workflow;

import dk.klar.host.workflow.store.SchemeRepository;
import dk.klar.host.workflow.store.SchemeRepository.Scheme;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Which workflow an issue of a project and type begins in. Issues that exist keep the workflow that they began in
 * when their project gets another scheme; Jira would move them over.
 */
public final class WorkflowSchemes {
    private final SchemeRepository schemes;
    private final Workflows workflows;

    public WorkflowSchemes(SchemeRepository schemes, Workflows workflows) {
        this.schemes = schemes;
        this.workflows = workflows;
    }

    public String workflowOf(long projectId, String issueTypeId) {
        return schemes.ofProject(projectId).flatMap(scheme -> scheme.workflowOf(issueTypeId)).orElse(Workflows.DEFAULT_NAME);
    }

    /** @param workflowByIssueType ids of issue types; the empty id is for every type that is not listed */
    public Scheme create(String name, Map<String, String> workflowByIssueType) {
        workflowByIssueType.values().forEach(workflows::get);
        return schemes.create(name, workflowByIssueType);
    }

    public void assign(long projectId, long schemeId) {
        if (all().stream().noneMatch(scheme -> scheme.id() == schemeId)) {
            throw new NoSuchElementException("No workflow scheme " + schemeId);
        }
        schemes.assign(projectId, schemeId);
    }

    public List<Scheme> all() {
        return schemes.all();
    }

    /** Schemes that name the workflow: while there are any it cannot be deleted. */
    public List<Scheme> using(String workflow) {
        return all().stream().filter(scheme -> scheme.workflows().containsValue(workflow)).toList();
    }

    public List<Long> projectsOf(Scheme scheme) {
        return schemes.projectsOf(scheme.id());
    }
}
