package dk.klar.host.rest;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.data.FilterRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Saved filters. Jira keeps shares and stars; here {@code shared} is a yes or no, and the owner's are the favourites. */
@Path("filter")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FilterResource {

    private static final int NAME = 255;

    private final Jira jira;

    FilterResource(Jira jira) {
        this.jira = jira;
    }

    @POST
    public Response create(JsonNode body) {
        String user = jira.requireUser().getKey();
        String name = body == null ? "" : body.path("name").asText("").strip();
        if (name.isEmpty() || name.length() > NAME) {
            throw Answers.fault(400, "You must specify a name to save this search request as.");
        }
        String jql = body.path("jql").asText("");
        ParseResult parsed = jira.search().parseQuery(jira.user(), jql);
        if (!parsed.isValid()) {
            throw Answers.fault(400, String.join(" ", parsed.getErrors().getErrorMessages()));
        }
        return Answers.ok(shape(jira.data().filters().create(name, user, jql, body.path("shared").asBoolean())));
    }

    @GET
    @Path("favourite")
    public Response favourites() {
        List<Map<String, Object>> filters = jira.data().filters().ownedBy(jira.requireUser().getKey()).stream().map(this::shape).toList();
        return Answers.ok(filters);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return Answers.ok(shape(find(id)));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id) {
        FilterRow filter = find(id);
        if (!filter.ownerKey().equals(jira.requireUser().getKey())) {
            throw Answers.fault(403, "You do not have permission to delete this filter.");
        }
        jira.data().filters().delete(filter.id());
        return Answers.noContent();
    }

    private FilterRow find(String id) {
        return jira.data().filters().visible(id.matches("\\d{1,18}") ? Long.parseLong(id) : -1, jira.requireUser().getKey())
                .orElseThrow(() -> Answers.fault(404, "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed."));
    }

    private Map<String, Object> shape(FilterRow filter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", jira.self("filter/" + filter.id()));
        json.put("id", Long.toString(filter.id()));
        json.put("name", filter.name());
        json.put("jql", filter.jql());
        json.put("favourite", filter.ownerKey().equals(jira.requireUser().getKey()));
        json.put("viewUrl", jira.host().baseUrl() + "/issues/?filter=" + filter.id());
        return json;
    }
}
