package dk.klar.host.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.data.ScreenRow;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.IssueOperations.Result;
import dk.klar.host.jira.JiraObjects;
import dk.klar.host.jira.Transitions.Transition;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The transitions of an issue. */
@Path("issue/{issue}/transitions")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {

    private final Jira jira;
    private final Shapes shapes;
    private final FieldShape fieldShape;

    TransitionResource(Jira jira) {
        this.jira = jira;
        this.shapes = new Shapes(jira);
        this.fieldShape = new FieldShape(jira);
    }

    @GET
    public Response available(@PathParam("issue") String key, @QueryParam("expand") List<String> expand,
                              @QueryParam("transitionId") String only) {
        Issue issue = jira.issue(key);
        boolean withFields = IssueShape.names(expand).contains("transitions.fields");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "transitions");
        json.put("transitions", jira.transitions().available(issue, jira.user()).stream()
                .filter(transition -> only == null || only.equals(String.valueOf(transition.id())))
                .map(transition -> shape(issue, transition, withFields)).toList());
        return Answers.ok(json);
    }

    private Map<String, Object> shape(Issue issue, Transition transition, boolean withFields) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(transition.id()));
        json.put("name", transition.name());
        json.put("to", shapes.status(jira.host().services().get(JiraObjects.class).status(transition.toStatusId())));
        json.put("hasScreen", transition.screenId().isPresent());
        if (withFields) {
            List<String> onScreen = transition.screenId().flatMap(jira.data().screens()::byId)
                    .map(ScreenRow::fieldIds).orElse(List.of());
            json.put("fields", fieldShape.editable(jira.fields().shown(onScreen, issue.getProjectId(),
                    issue.getIssueTypeId(), jira.user())));
        }
        return json;
    }

    @POST
    public Response perform(@PathParam("issue") String key, JsonNode body) {
        Issue issue = jira.issue(key);
        IssueInput input = IssueInput.of(body, issue.getLabels().stream().map(Label::getLabel).toList());
        JsonNode id = body.at("/transition/id");
        if (!id.asText().matches("\\d{1,9}")) {
            return Answers.errors(400, Errors.message("Missing 'transition' identifier"));
        }
        Result result = jira.transitions().perform(issue.getId(), Integer.parseInt(id.asText()), input.input(),
                String.join("\n\n", input.comments()), jira.user());
        return result.ok() ? Answers.noContent() : Answers.refused(result);
    }
}
