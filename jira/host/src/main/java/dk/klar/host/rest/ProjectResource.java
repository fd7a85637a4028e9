package dk.klar.host.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.data.ProjectRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Projects. */
@Path("project")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProjectResource {

    private final Jira jira;
    private final Shapes shapes;

    ProjectResource(Jira jira) {
        this.jira = jira;
        this.shapes = new Shapes(jira);
    }

    @GET
    public Response all() {
        return Answers.ok(jira.permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, jira.user()).stream()
                .map(shapes::project).toList());
    }

    @GET
    @Path("{project}")
    public Response get(@PathParam("project") String key) {
        return Answers.ok(whole(jira.project(key)));
    }

    private Map<String, Object> whole(Project project) {
        Map<String, Object> json = shapes.project(project);
        json.put("description", project.getDescription());
        json.put("lead", shapes.user(project.getProjectLead()));
        json.put("issueTypes", project.getIssueTypes().stream().map(shapes::issueType).toList());
        json.put("roles", roles(project));
        return json;
    }

    @GET
    @Path("{project}/role")
    public Response rolesOf(@PathParam("project") String key) {
        return Answers.ok(roles(jira.project(key)));
    }

    private Map<String, Object> roles(Project project) {
        Map<String, Object> roles = new LinkedHashMap<>();
        for (ProjectRole role : jira.host().services().get(ProjectRoleManager.class).getProjectRoles()) {
            roles.put(role.getName(), jira.self("project/" + project.getId() + "/role/" + role.getId()));
        }
        return roles;
    }

    /** Key, name and description; what is left out stays. */
    @PUT
    @Path("{project}")
    public Response change(@PathParam("project") String key, JsonNode body) {
        jira.requireAdmin();
        ProjectRow row = jira.data().projects().byId(jira.project(key).getId()).orElseThrow();
        String newKey = body.path("key").asText(row.projectKey());
        if (!newKey.matches("[A-Z][A-Z0-9_]+")) {
            throw Answers.fieldFault("projectKey", "Project keys must start with an uppercase letter, followed by one or"
                    + " more uppercase alphanumeric characters.");
        }
        Optional<ProjectRow> holder = jira.data().projects().byKey(newKey).filter(other -> other.id() != row.id());
        if (holder.isPresent()) {
            throw Answers.fieldFault("projectKey", "Project '" + holder.get().name() + "' uses this project key.");
        }
        jira.data().projects().update(new ProjectRow(row.id(), newKey, body.path("name").asText(row.name()),
                body.path("description").asText(row.description()), row.leadKey(), row.permissionSchemeId(),
                row.securitySchemeId(), row.archived()));
        return Answers.ok(whole(jira.project(newKey)));
    }
}
