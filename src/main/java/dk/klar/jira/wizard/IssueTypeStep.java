package dk.klar.jira.wizard;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.SetupStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The issue type, and that the project offers it. Projects that share the issue type scheme will offer it too. */
final class IssueTypeStep implements SetupStep {
    private final Ground ground;

    IssueTypeStep(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String id() {
        return "issue-type";
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        Optional<IssueType> type = ground.type();
        String name = type.map(IssueType::getName).orElse(ground.names().own("issue-type"));
        if (type.isPresent() && ground.project(wish).filter(project -> offers(project, type.get())).isPresent()) {
            return Look.there("there", name);
        }
        String others = ground.project(wish).map(this::alsoIn).orElse("");
        return others.isEmpty() ? Look.missing(type.isPresent() ? "offer" : "make", name) : Look.missing("shared", name, others);
    }

    @Override
    public void make(Wish wish, UserKey user) {
        IssueType type = ground.type().orElseGet(() -> ground.jira().get(IssueTypeManager.class)
                .createIssueType(ground.names().own("issue-type"), ground.names().own("issue-type.description"), null));
        Project project = ground.madeProject(wish);
        if (!offers(project, type)) {
            List<String> offered = schemes().getIssueTypesForProject(project).stream().map(IssueType::getId).collect(Collectors.toCollection(ArrayList::new));
            offered.add(type.getId());
            schemes().update(schemes().getConfigScheme(project), offered);
        }
    }

    private IssueTypeSchemeManager schemes() {
        return ground.jira().get(IssueTypeSchemeManager.class);
    }

    private boolean offers(Project project, IssueType type) {
        return schemes().getIssueTypesForProject(project).stream().map(IssueType::getId).anyMatch(type.getId()::equals);
    }

    private String alsoIn(Project project) {
        FieldConfigScheme scheme = schemes().getConfigScheme(project);
        return scheme.getAssociatedProjectObjects().stream().map(Project::getKey).filter(key -> !key.equals(project.getKey()))
                .sorted().collect(Collectors.joining(", "));
    }
}
