package dk.klar.host.jira;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.SecurityLevelRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jira's own fields: who may set them, what they accept, in Jira's words. */
final class SystemFields {

    static final List<String> IDS = List.of("project", "issuetype", "summary", "description", "assignee", "reporter",
            "labels", "security");
    static final ProjectPermissionKey MODIFY_REPORTER = new ProjectPermissionKey("MODIFY_REPORTER");

    private static final int MAX_SUMMARY = 255;
    private static final int MAX_TEXT = 32_767;
    private static final int MAX_LABEL = 255;
    private static final String AUTOMATIC = "-1";

    private final JiraData data;
    private final UserManager users;
    private final PermissionManager permissions;

    SystemFields(JiraData data, UserManager users, PermissionManager permissions) {
        this.data = data;
        this.users = users;
        this.permissions = permissions;
    }

    boolean isShown(String fieldId, Project project, ApplicationUser user) {
        return switch (fieldId) {
            case "assignee" -> permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, project, user);
            case "reporter" -> permissions.hasPermission(MODIFY_REPORTER, project, user);
            case "security" -> permissions.hasPermission(ProjectPermissions.SET_ISSUE_SECURITY, project, user)
                    && !levels(project).isEmpty();
            default -> IDS.contains(fieldId);
        };
    }

    /** Sets the field, or says what is wrong with the value. */
    Optional<String> set(HostIssue issue, String fieldId, List<String> typed) {
        String first = typed.isEmpty() ? "" : typed.get(0);
        return switch (fieldId) {
            case "project" -> first.equals(String.valueOf(issue.getProjectId()))
                    || first.equals(issue.getProjectObject().getKey()) ? Optional.empty()
                    : Optional.of("An issue is moved to another project, not edited into it.");
            case "issuetype" -> issueType(issue, first);
            case "summary" -> summary(issue, first);
            case "description" -> description(issue, first);
            case "assignee" -> assignee(issue, first.trim());
            case "reporter" -> reporter(issue, first.trim());
            case "labels" -> labels(issue, typed);
            case "security" -> security(issue, first.trim());
            default -> throw new IllegalArgumentException("No field of Jira's own is called " + fieldId);
        };
    }

    private Optional<String> issueType(HostIssue issue, String typed) {
        return issue.getProjectObject().getIssueTypes().stream()
                .filter(type -> type.getId().equals(typed) || type.getName().equals(typed)).findFirst()
                .map(type -> {
                    if (!type.getId().equals(issue.getIssueTypeId())) {
                        issue.setIssueTypeId(type.getId());
                    }
                    return Optional.<String>empty();
                }).orElse(Optional.of("The issue type selected is invalid."));
    }

    private Optional<String> summary(HostIssue issue, String typed) {
        if (typed.isBlank()) {
            return Optional.of("You must specify a summary of the issue.");
        }
        if (typed.contains("\n") || typed.contains("\r")) {
            return Optional.of("The summary is invalid because it contains newline characters.");
        }
        if (typed.length() > MAX_SUMMARY) {
            return Optional.of("Summary must be less than " + MAX_SUMMARY + " characters.");
        }
        issue.setSummary(typed.trim());
        return Optional.empty();
    }

    private Optional<String> description(HostIssue issue, String typed) {
        if (typed.length() > MAX_TEXT) {
            return Optional.of("The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        issue.setDescription(typed);
        return Optional.empty();
    }

    private Optional<String> assignee(HostIssue issue, String name) {
        if (name.isEmpty()) {
            issue.setAssignee(null);
            return Optional.empty();
        }
        ApplicationUser user = AUTOMATIC.equals(name) ? issue.getProjectObject().getProjectLead()
                : user(name);
        if (user == null && !AUTOMATIC.equals(name)) {
            return Optional.of("User '" + name + "' does not exist.");
        }
        if (user != null && !permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue.getProjectObject(), user)) {
            return Optional.of("User '" + name + "' cannot be assigned issues.");
        }
        issue.setAssignee(user);
        return Optional.empty();
    }

    private Optional<String> reporter(HostIssue issue, String name) {
        if (name.isEmpty()) {
            return Optional.of("Reporter is required.");
        }
        ApplicationUser user = user(name);
        if (user == null) {
            return Optional.of("The reporter specified is not a user.");
        }
        issue.setReporter(user);
        return Optional.empty();
    }

    private ApplicationUser user(String nameOrKey) {
        ApplicationUser byName = users.getUserByName(nameOrKey);
        return byName == null ? users.getUserByKey(nameOrKey) : byName;
    }

    private Optional<String> labels(HostIssue issue, List<String> typed) {
        Set<Label> labels = new LinkedHashSet<>();
        for (String label : typed) {
            if (label.contains(" ")) {
                return Optional.of("The label '" + label + "' contains spaces which is invalid.");
            }
            if (label.length() > MAX_LABEL) {
                return Optional.of("The label '" + label + "' exceeds the maximum length of " + MAX_LABEL + " characters.");
            }
            if (!label.isEmpty()) {
                labels.add(new HostLabel(label));
            }
        }
        issue.setLabels(labels);
        return Optional.empty();
    }

    private Optional<String> security(HostIssue issue, String typed) {
        if (typed.isEmpty() || typed.equals("-1")) {
            issue.setSecurityLevelId(null);
            return Optional.empty();
        }
        Optional<SecurityLevelRow> level = levels(issue.getProjectObject()).stream()
                .filter(row -> String.valueOf(row.id()).equals(typed) || row.name().equals(typed)).findFirst();
        level.ifPresent(row -> issue.setSecurityLevelId(row.id()));
        return level.isPresent() ? Optional.empty() : Optional.of("The security level '" + typed + "' is not valid.");
    }

    List<SecurityLevelRow> levels(Project project) {
        return data.projects().byId(project.getId()).flatMap(row -> row.securitySchemeId())
                .map(data.securitySchemes()::levels).orElse(List.of());
    }
}
