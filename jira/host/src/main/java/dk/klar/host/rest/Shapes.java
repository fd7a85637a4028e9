package dk.klar.host.rest;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON of things that stand inside other things. */
final class Shapes {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final Jira jira;

    Shapes(Jira jira) {
        this.jira = jira;
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** Null for nobody. */
    Map<String, Object> user(ApplicationUser user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", jira.self("user?username=" + user.getUsername()));
        json.put("key", user.getKey());
        json.put("name", user.getUsername());
        json.put("emailAddress", user.getEmailAddress());
        json.put("avatarUrls", Map.of("48x48", jira.host().baseUrl() + "/secure/useravatar?size=large"));
        json.put("displayName", user.getDisplayName());
        json.put("active", user.isActive());
        json.put("timeZone", ZoneId.systemDefault().getId());
        return json;
    }

    Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", jira.self("project/" + project.getId()));
        json.put("id", project.getId().toString());
        json.put("key", project.getKey());
        json.put("name", project.getName());
        json.put("projectTypeKey", "software");
        json.put("archived", project.isArchived());
        return json;
    }

    Map<String, Object> issueType(IssueType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", jira.self("issuetype/" + type.getId()));
        json.put("id", type.getId());
        json.put("description", type.getDescription());
        json.put("iconUrl", jira.host().baseUrl() + type.getIconUrl());
        json.put("name", type.getName());
        json.put("subtask", type.isSubTask());
        return json;
    }

    Map<String, Object> status(Status status) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("self", jira.self("statuscategory/" + status.getStatusCategory().getId()));
        category.put("id", status.getStatusCategory().getId());
        category.put("key", status.getStatusCategory().getKey());
        category.put("colorName", status.getStatusCategory().getColorName());
        category.put("name", status.getStatusCategory().getName());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", jira.self("status/" + status.getId()));
        json.put("description", status.getDescription());
        json.put("iconUrl", jira.host().baseUrl() + status.getIconUrl());
        json.put("name", status.getName());
        json.put("id", status.getId());
        json.put("statusCategory", category);
        return json;
    }
}
