package dk.klar.host.rest;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** The properties of an issue. Unlike a plugin's put, one through REST is indexed at once. */
@Path("issue/{issue}/properties")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource {

    private static final String ENTITY = "IssueProperty";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jira jira;

    PropertyResource(Jira jira) {
        this.jira = jira;
    }

    @GET
    public Response keys(@PathParam("issue") String key) {
        Issue issue = jira.issue(key);
        return Answers.ok(Map.of("keys", jira.properties().findKeys(ENTITY, issue.getId()).stream()
                .map(property -> Map.of("self", self(issue, property), "key", property)).toList()));
    }

    @GET
    @Path("{property}")
    public Response get(@PathParam("issue") String key, @PathParam("property") String property)
            throws JsonProcessingException {
        EntityProperty found = jira.properties().get(ENTITY, jira.issue(key).getId(), property);
        if (found == null) {
            throw Answers.fault(404, "The property with key '" + property + "' does not exist.");
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", property);
        json.put("value", JSON.readTree(found.getValue()));
        return Answers.ok(json);
    }

    @PUT
    @Path("{property}")
    public Response put(@PathParam("issue") String key, @PathParam("property") String property, String value)
            throws IndexException {
        Issue issue = editable(key);
        boolean there = jira.properties().exists(ENTITY, issue.getId(), property);
        try {
            jira.properties().put(ENTITY, issue.getId(), property, value);
        } catch (IllegalArgumentException e) {
            throw Answers.fault(400, e.getMessage());
        }
        jira.index().reIndex(issue);
        return Response.status(there ? 200 : 201).build();
    }

    @DELETE
    @Path("{property}")
    public Response delete(@PathParam("issue") String key, @PathParam("property") String property)
            throws IndexException {
        Issue issue = editable(key);
        if (!jira.properties().exists(ENTITY, issue.getId(), property)) {
            throw Answers.fault(404, "The property with key '" + property + "' does not exist.");
        }
        jira.properties().delete(ENTITY, issue.getId(), property);
        jira.index().reIndex(issue);
        return Answers.noContent();
    }

    private Issue editable(String key) {
        Issue issue = jira.issue(key);
        if (!jira.may(ProjectPermissions.EDIT_ISSUES, issue)) {
            throw Answers.fault(jira.user() == null ? 401 : 403, "You do not have permission to edit this issue.");
        }
        return issue;
    }

    private String self(Issue issue, String property) {
        return jira.self("issue/" + issue.getKey() + "/properties/" + property);
    }
}
