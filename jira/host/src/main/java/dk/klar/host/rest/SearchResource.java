package dk.klar.host.rest;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.jira.Errors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JQL. */
@Path("search")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    private final Jira jira;
    private final IssueShape shape;

    SearchResource(Jira jira) {
        this.jira = jira;
        this.shape = new IssueShape(jira);
    }

    @GET
    public Response get(@QueryParam("jql") String jql, @QueryParam("startAt") @DefaultValue("0") int startAt,
                        @QueryParam("maxResults") @DefaultValue("50") int maxResults,
                        @QueryParam("fields") List<String> fields, @QueryParam("expand") List<String> expand) {
        return answer(jql, startAt, maxResults, IssueShape.names(fields), IssueShape.names(expand));
    }

    @POST
    public Response post(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw Answers.fault(400, "The request's body must be a JSON object.");
        }
        return answer(body.path("jql").asText(""), number(body, "startAt", 0), number(body, "maxResults", DEFAULT_PAGE),
                texts(body.path("fields")), texts(body.path("expand")));
    }

    private static int number(JsonNode body, String name, int otherwise) {
        JsonNode node = body.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return otherwise;
        }
        if (!node.canConvertToInt()) {
            throw Answers.fault(400, "'" + name + "' must be a number.");
        }
        return node.intValue();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.addAll(IssueShape.names(List.of(node.asText())));
        }
        node.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private Response answer(String jql, int startAt, int maxResults, List<String> fields, List<String> expand) {
        ParseResult parsed = jira.search().parseQuery(jira.user(), jql == null ? "" : jql);
        if (!parsed.isValid()) {
            return Answers.errors(400, new Errors(List.copyOf(parsed.getErrors().getErrorMessages()), Map.of()));
        }
        int start = Math.max(0, startAt);
        int max = Math.min(maxResults < 0 ? LARGEST_PAGE : maxResults, LARGEST_PAGE);
        try {
            SearchResults<Issue> found = jira.search().search(jira.user(), parsed.getQuery(),
                    new PagerFilter<Issue>(start, max));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("expand", "schema,names");
            json.put("startAt", start);
            json.put("maxResults", max);
            json.put("total", found.getTotal());
            json.put("issues", found.getResults().stream().map(issue -> shape.of(issue, fields, expand)).toList());
            return Answers.ok(json);
        } catch (SearchException e) {
            return Answers.errors(400, Errors.message(e.getMessage()));
        }
    }
}
