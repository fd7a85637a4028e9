package dk.klar.host.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klar.host.data.IssueTypeRow;
import dk.klar.host.data.StatusRow;
import dk.klar.host.jira.JiraObjects;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The site itself: what it is, who asks, what may be done, which fields, types and statuses there are. */
@Path("")
@UnrestrictedAccess
@Produces(MediaType.APPLICATION_JSON)
public final class SiteResource {

    private final Jira jira;
    private final Shapes shapes;

    SiteResource(Jira jira) {
        this.jira = jira;
        this.shapes = new Shapes(jira);
    }

    @GET
    @Path("serverInfo")
    public Response serverInfo() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baseUrl", jira.host().baseUrl());
        json.put("version", "11.3.0");
        json.put("versionNumbers", List.of(11, 3, 0));
        json.put("deploymentType", "Server");
        json.put("buildNumber", 0);
        json.put("serverTime", Shapes.moment(jira.host().clock().instant()));
        json.put("serverTitle", "Embedded Jira");
        return Answers.ok(json);
    }

    @GET
    @Path("myself")
    public Response myself() {
        Map<String, Object> json = shapes.user(jira.requireUser());
        json.put("locale", jira.data().users().byKey(jira.requireUser().getKey()).flatMap(row -> row.locale())
                .orElse(jira.host().defaultLocale().toLanguageTag()).replace('-', '_'));
        return Answers.ok(json);
    }

    /** Of all preferences, the language: en_US, da_DK; without a value the site's own. */
    @PUT
    @Path("mypreferences")
    public Response setPreference(@QueryParam("key") String key, JsonNode value) {
        if (!"jira.user.locale".equals(key)) {
            throw Answers.fieldFault("key", "The embedded Jira keeps no preference '" + key + "'.");
        }
        jira.data().users().setLocale(jira.requireUser().getKey(), Optional.ofNullable(value).map(JsonNode::asText).filter(text -> !text.isBlank())
                .map(text -> Locale.forLanguageTag(text.replace('_', '-'))));
        return Answers.noContent();
    }

    @GET
    @Path("field")
    public Response fields() {
        return Answers.ok(new FieldShape(jira).all());
    }

    @GET
    @Path("issuetype")
    public Response issueTypes() {
        JiraObjects objects = jira.host().services().get(JiraObjects.class);
        return Answers.ok(jira.data().constants().issueTypes().stream().map(IssueTypeRow::id).map(objects::issueType)
                .map((IssueType type) -> shapes.issueType(type)).toList());
    }

    @GET
    @Path("status")
    public Response statuses() {
        JiraObjects objects = jira.host().services().get(JiraObjects.class);
        return Answers.ok(jira.data().constants().statuses().stream().map(StatusRow::id).map(objects::status)
                .map((Status status) -> shapes.status(status)).toList());
    }

    @GET
    @Path("mypermissions")
    public Response myPermissions(@QueryParam("projectKey") String projectKey, @QueryParam("projectId") String projectId,
                                  @QueryParam("issueKey") String issueKey, @QueryParam("issueId") String issueId) {
        Map<String, Object> permissions = new LinkedHashMap<>();
        String issueName = issueKey == null ? issueId : issueKey;
        String projectName = projectKey == null ? projectId : projectKey;
        Issue issue = issueName == null ? null : jira.issue(issueName);
        Project project = projectName == null ? null : jira.project(projectName);
        for (String key : jira.permissionNames().ofProjects()) {
            permissions.put(key, permission(key, "PROJECT", holds(new ProjectPermissionKey(key), issue, project)));
        }
        for (String key : jira.permissionNames().global()) {
            permissions.put(key, permission(key, "GLOBAL", jira.holdsGlobally(key)));
        }
        return Answers.ok(Map.of("permissions", permissions));
    }

    /** Without issue and project: anywhere. */
    private boolean holds(ProjectPermissionKey permission, Issue issue, Project project) {
        if (issue != null) {
            return jira.may(permission, issue);
        }
        return project != null ? jira.permissions().hasPermission(permission, project, jira.user())
                : !jira.permissions().getProjects(permission, jira.user()).isEmpty();
    }

    private static Map<String, Object> permission(String key, String type, boolean have) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", key);
        json.put("key", key);
        json.put("name", key);
        json.put("type", type);
        json.put("havePermission", have);
        return json;
    }

    /** All issues, at once: done when it answers. */
    @POST
    @Path("reindex")
    public Response reindex() throws IndexException {
        jira.requireAdmin();
        for (Long id : jira.data().sql().list(Long.class, "select ID from JIRA_ISSUE order by ID")) {
            jira.index().reIndex(jira.issues().getIssueObject(id));
        }
        return Answers.json(202, Map.of("currentProgress", 100, "success", true, "type", "FOREGROUND"));
    }
}
