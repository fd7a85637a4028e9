package dk.klar.host.rest;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.data.Basics;
import dk.klar.host.data.UserRow;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Users: to find them, and for administrators to add, change, deactivate and delete them. */
@Path("user")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class UserResource {

    private static final int LARGEST_PAGE = 1000;

    private final Jira jira;
    private final Shapes shapes;

    UserResource(Jira jira) {
        this.jira = jira;
        this.shapes = new Shapes(jira);
    }

    @GET
    public Response get(@QueryParam("username") String name, @QueryParam("key") String key) {
        jira.requireUser();
        return Answers.ok(shapes.user(find(name, key)));
    }

    private ApplicationUser find(String name, String key) {
        if (name == null && key == null) {
            throw Answers.fault(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        ApplicationUser user = name != null ? jira.users().getUserByName(name) : jira.users().getUserByKey(key);
        if (user == null) {
            throw Answers.fault(404, "The user named '" + (name == null ? key : name) + "' does not exist");
        }
        return user;
    }

    @GET
    @Path("search")
    public Response search(@QueryParam("username") String typed, @QueryParam("startAt") @DefaultValue("0") int startAt,
                           @QueryParam("maxResults") @DefaultValue("50") int maxResults,
                           @QueryParam("includeInactive") @DefaultValue("false") boolean includeInactive) {
        jira.requireUser();
        if (typed == null) {
            throw Answers.fieldFault("username", "The username query parameter was not provided");
        }
        return Answers.ok(found(typed.equals(".") ? "" : typed, includeInactive).stream()
                .skip(Math.max(0, startAt)).limit(Math.max(0, maxResults)).map(shapes::user).toList());
    }

    private List<ApplicationUser> found(String typed, boolean includeInactive) {
        return jira.userSearch().findUsers(typed, new UserSearchParams.Builder(LARGEST_PAGE).allowEmptyQuery(true)
                .includeActive(true).includeInactive(includeInactive).build());
    }

    @GET
    @Path("picker")
    public Response pick(@QueryParam("query") @DefaultValue("") String query,
                         @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        jira.requireUser();
        List<ApplicationUser> found = query.isBlank() ? List.of() : found(query, false);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("users", found.stream().limit(Math.max(0, maxResults)).map(UserResource::picked).toList());
        json.put("total", found.size());
        json.put("header", "Showing " + Math.min(found.size(), maxResults) + " of " + found.size() + " matching users");
        return Answers.ok(json);
    }

    private static Map<String, Object> picked(ApplicationUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.getUsername());
        json.put("key", user.getKey());
        json.put("displayName", user.getDisplayName());
        return json;
    }

    @GET
    @Path("assignable/search")
    public Response assignable(@QueryParam("username") @DefaultValue("") String typed,
                               @QueryParam("project") String projectKey, @QueryParam("issueKey") String issueKey) {
        jira.requireUser();
        if (projectKey == null && issueKey == null) {
            throw Answers.fault(400, "The project or issueKey query parameter must be provided");
        }
        Project project = issueKey == null ? jira.project(projectKey) : projectOf(jira.issue(issueKey));
        return Answers.ok(found(typed, false).stream().filter(user -> jira.permissions()
                .hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user)).map(shapes::user).toList());
    }

    private static Project projectOf(Issue issue) {
        return issue.getProjectObject();
    }

    @POST
    public Response create(JsonNode body) {
        jira.requireAdmin();
        String name = required(body, "name");
        if (jira.users().getUserByName(name) != null) {
            throw Answers.fieldFault("username", "A user with that username already exists.");
        }
        UserRow row = jira.data().users().create(name, required(body, "displayName"), required(body, "emailAddress"),
                body.path("password").asText(name));
        jira.data().groups().add(Basics.USERS, row.userKey());
        return Answers.json(201, shapes.user(jira.users().getUserByKey(row.userKey())));
    }

    /** What the anonymization of a user would change. */
    @GET
    @Path("anonymization")
    public Response affectedByAnonymization(@QueryParam("userKey") String key) {
        jira.requireAdmin();
        return Answers.ok(Map.of("success", true, "affectedEntities", new Anonymization(jira).affected(row(key))));
    }

    /** Jira does it in the background; here it is done when the answer comes. What the user owned goes to {@code newOwnerKey}. */
    @POST
    @Path("anonymization")
    public Response anonymize(JsonNode body) {
        jira.requireAdmin();
        Optional<UserRow> owner = Optional.ofNullable(body.path("newOwnerKey").asText(null)).map(this::row);
        return Answers.json(202, Map.of("status", "COMPLETED", "errors", new Anonymization(jira).of(row(required(body, "userKey")), owner)));
    }

    private UserRow row(String key) {
        return jira.data().users().byKey(find(null, key).getKey()).orElseThrow();
    }

    private static String required(JsonNode body, String field) {
        if (body == null || body.path(field).asText("").isBlank()) {
            throw Answers.fieldFault(field, "You must specify a value.");
        }
        return body.get(field).asText();
    }

    /** Name, display name, e-mail, and whether the user is active; what is left out stays. */
    @PUT
    public Response change(@QueryParam("username") String name, @QueryParam("key") String key, JsonNode body) {
        jira.requireAdmin();
        UserRow row = jira.data().users().byKey(find(name, key).getKey()).orElseThrow();
        jira.data().users().update(new UserRow(row.id(), row.userKey(), body.path("name").asText(row.userName()),
                body.path("displayName").asText(row.displayName()), body.path("emailAddress").asText(row.email()),
                body.path("active").asBoolean(row.active()), row.locale()));
        return Answers.ok(shapes.user(jira.users().getUserByKey(row.userKey())));
    }

    @DELETE
    public Response delete(@QueryParam("username") String name, @QueryParam("key") String key) {
        jira.requireAdmin();
        jira.data().users().delete(find(name, key).getKey());
        return Answers.noContent();
    }
}
