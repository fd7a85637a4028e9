package dk.klar.jira.wizard;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.SetupStep.Wish;
import java.util.Optional;

/** What the steps stand on: the project and the issue type, as far as they are there. */
final class Ground {
    private final Lookup jira;
    private final Names names;

    Ground(Lookup jira, Names names) {
        this.jira = jira;
        this.names = names;
    }

    Lookup jira() {
        return jira;
    }

    Names names() {
        return names;
    }

    ApplicationUser person(UserKey user) {
        return jira.get(UserManager.class).getUserByKey(user.value());
    }

    Optional<Project> project(Wish wish) {
        return Optional.ofNullable(jira.get(ProjectManager.class).getProjectByCurrentKey(wish.key()));
    }

    Optional<IssueType> type() {
        return jira.get(IssueTypeManager.class).getIssueTypes().stream().filter(type -> names.is("issue-type", type.getName())).findFirst();
    }

    boolean ready(Wish wish) {
        return project(wish).isPresent() && type().isPresent();
    }

    Project madeProject(Wish wish) {
        return project(wish).orElseThrow(() -> new IllegalStateException("there is no project " + wish.key()));
    }

    IssueType madeType() {
        return type().orElseThrow(() -> new IllegalStateException("there is no issue type " + names.own("issue-type")));
    }
}
