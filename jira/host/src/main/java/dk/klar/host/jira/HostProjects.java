package dk.klar.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import dk.klar.host.data.ProjectRow;
import dk.klar.host.data.Projects;
import java.util.List;
import java.util.Optional;

/** Projects by id and key. */
final class HostProjects implements ProjectManager {

    private final Projects projects;
    private final JiraObjects objects;

    HostProjects(Projects projects, JiraObjects objects) {
        this.projects = projects;
        this.objects = objects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : object(projects.byId(id));
    }

    @Override
    public Project getProjectByCurrentKey(String projectKey) {
        return projectKey == null ? null : object(projects.byCurrentKey(projectKey));
    }

    @Override
    public Project getProjectObjByKey(String projectKey) {
        return projectKey == null ? null : object(projects.byKey(projectKey));
    }

    @Override
    public List<Project> getProjectObjects() {
        return projects.all().stream().<Project>map(row -> new HostProject(row, objects)).toList();
    }

    @Override
    public List<Project> getProjects() {
        return getProjectObjects();
    }

    private Project object(Optional<ProjectRow> row) {
        return row.map(found -> new HostProject(found, objects)).orElse(null);
    }
}
