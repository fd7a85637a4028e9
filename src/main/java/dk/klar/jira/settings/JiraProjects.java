package dk.klar.jira.settings;

import com.atlassian.jira.project.ProjectManager;
import dk.klar.usecase.port.Projects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Jira's projects with the issue types of their schemes. */
public final class JiraProjects implements Projects {
    private final ProjectManager projects;

    public JiraProjects(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Project> byKey(String projectKey) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(projectKey)).map(JiraProjects::of);
    }

    @Override
    public List<Project> all() {
        return projects.getProjectObjects().stream().map(JiraProjects::of)
                .sorted(Comparator.comparing(Project::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static Project of(com.atlassian.jira.project.Project project) {
        return new Project(project.getId(), project.getKey(), project.getName(), project.getIssueTypes().stream()
                .map(type -> new IssueType(type.getId(), type.getName())).toList());
    }
}
