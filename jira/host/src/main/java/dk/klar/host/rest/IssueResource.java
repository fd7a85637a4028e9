package dk.klar.host.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.jira.IssueOperations.Result;
import dk.klar.host.data.CommentRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues and their comments. */
@Path("issue")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final Jira jira;
    private final IssueShape shape;

    IssueResource(Jira jira) {
        this.jira = jira;
        this.shape = new IssueShape(jira);
    }

    @GET
    @Path("{issue}")
    public Response get(@PathParam("issue") String key, @QueryParam("fields") List<String> fields,
                        @QueryParam("expand") List<String> expand) {
        return Answers.ok(shape.of(jira.issue(key), IssueShape.names(fields), IssueShape.names(expand)));
    }

    @POST
    public Response create(JsonNode body) {
        IssueInput input = IssueInput.of(body, List.of());
        Project project = input.named("project", "key", "id").flatMap(this::project)
                .orElseThrow(() -> Answers.fieldFault("project", input.fields().has("project")
                        ? "valid project is required" : "project is required"));
        String type = input.named("issuetype", "id", "name").flatMap(name -> issueType(project, name))
                .orElseThrow(() -> Answers.fieldFault("issuetype", input.fields().has("issuetype")
                        ? "valid issue type is required" : "issue type is required"));
        Result result = jira.operations().create(project.getId(), type,
                input.input().without("project", "issuetype"), jira.user());
        return result.issue().map(issue -> created(issue, input)).orElseGet(() -> Answers.refused(result));
    }

    private Optional<Project> project(String keyOrId) {
        return Optional.ofNullable(keyOrId.matches("\\d{1,18}") ? jira.projects().getProjectObj(Long.valueOf(keyOrId))
                : jira.projects().getProjectObjByKey(keyOrId));
    }

    private static Optional<String> issueType(Project project, String idOrName) {
        return project.getIssueTypes().stream()
                .filter(type -> type.getId().equals(idOrName) || type.getName().equalsIgnoreCase(idOrName))
                .map(IssueType::getId).findFirst();
    }

    private Response created(Issue issue, IssueInput input) {
        input.comments().forEach(comment -> jira.operations().comment(issue.getId(), comment, jira.user()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.getId().toString());
        json.put("key", issue.getKey());
        json.put("self", jira.self("issue/" + issue.getId()));
        return Answers.json(201, json);
    }

    @PUT
    @Path("{issue}")
    public Response edit(@PathParam("issue") String key, JsonNode body) {
        Issue issue = jira.issue(key);
        IssueInput input = IssueInput.of(body, issue.getLabels().stream().map(Label::getLabel).toList());
        if (!input.input().values().isEmpty()) {
            Result result = jira.operations().edit(issue.getId(), input.input(), jira.user());
            if (!result.ok()) {
                return Answers.refused(result);
            }
        }
        for (String comment : input.comments()) {
            Result result = jira.operations().comment(issue.getId(), comment, jira.user());
            if (!result.ok()) {
                return Answers.refused(result);
            }
        }
        return Answers.noContent();
    }

    @PUT
    @Path("{issue}/assignee")
    public Response assign(@PathParam("issue") String key, JsonNode user) {
        String name = user != null && user.hasNonNull("name") ? user.get("name").asText() : "";
        Result result = jira.operations().assign(jira.issue(key).getId(), name, jira.user());
        return result.ok() ? Answers.noContent() : Answers.refused(result);
    }

    @DELETE
    @Path("{issue}")
    public Response delete(@PathParam("issue") String key) {
        Result result = jira.operations().delete(jira.issue(key).getId(), jira.user());
        return result.ok() ? Answers.noContent() : Answers.refused(result);
    }

    @GET
    @Path("{issue}/comment")
    public Response comments(@PathParam("issue") String key) {
        return Answers.ok(shape.comments(jira.issue(key)));
    }

    @POST
    @Path("{issue}/comment")
    public Response comment(@PathParam("issue") String key, JsonNode body) {
        Issue issue = jira.issue(key);
        Result result = jira.operations().comment(issue.getId(), body == null ? "" : body.path("body").asText(), jira.user());
        if (!result.ok()) {
            return Answers.refused(result);
        }
        List<CommentRow> all = jira.data().comments().of(issue.getId());
        return Answers.json(201, shape.comment(issue, all.get(all.size() - 1)));
    }
}
