package dk.klar.host.data;

import java.util.List;
import java.util.Optional;

/** What a Jira has before anything is set up: groups, roles, permissions, an administrator, types, statuses, a screen. */
public final class Basics {

    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String USERS = "jira-software-users";
    public static final String DEFAULT_SCREEN = "Default Screen";
    public static final String DEFAULT_PERMISSION_SCHEME = "Default Permission Scheme";

    private static final List<String> MEMBER_PERMISSIONS = List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "EDIT_ISSUES",
            "TRANSITION_ISSUES", "ASSIGN_ISSUES", "ASSIGNABLE_USER", "ADD_COMMENTS", "RESOLVE_ISSUES", "CLOSE_ISSUES");
    private static final List<String> ADMIN_PERMISSIONS = List.of("ADMINISTER_PROJECTS", "DELETE_ISSUES",
            "MOVE_ISSUES", "SET_ISSUE_SECURITY", "MODIFY_REPORTER");

    private Basics() {
    }

    static void fill(JiraData data, Sql sql) {
        sql.inTransaction(() -> {
            if (data.groups().all().isEmpty()) {
                people(data);
                permissions(data);
                constants(data.constants());
                data.screens().create(DEFAULT_SCREEN,
                        List.of("summary", "issuetype", "reporter", "assignee", "description", "labels", "security"));
            }
        });
    }

    private static void people(JiraData data) {
        data.groups().create(ADMINISTRATORS);
        data.groups().create(USERS);
        UserRow admin = data.users().create("admin", "Administrator", "admin@example.com", "admin");
        data.groups().add(ADMINISTRATORS, admin.userKey());
        data.groups().add(USERS, admin.userKey());
        List.of("Administrators", "Developers", "Users").forEach(data.roles()::create);
    }

    private static void permissions(JiraData data) {
        PermissionSchemes schemes = data.permissionSchemes();
        schemes.grantGlobally("ADMINISTER", Optional.of(ADMINISTRATORS));
        schemes.grantGlobally("SYSTEM_ADMIN", Optional.of(ADMINISTRATORS));
        schemes.grantGlobally("BULK_CHANGE", Optional.of(USERS));
        long scheme = schemes.create(DEFAULT_PERMISSION_SCHEME).id();
        MEMBER_PERMISSIONS.forEach(permission -> schemes.grant(scheme, permission, Holder.loggedIn()));
        long administrators = data.roles().byName("Administrators").orElseThrow().id();
        ADMIN_PERMISSIONS.forEach(permission -> schemes.grant(scheme, permission, Holder.role(administrators)));
    }

    private static void constants(Constants constants) {
        constants.addIssueType(new IssueTypeRow("10000", "Task", "A piece of work.",
                "/images/icons/issuetypes/task.svg", false));
        constants.addStatus(status("1", "Open", StatusCategoryRow.TO_DO));
        constants.addStatus(status("3", "In Progress", StatusCategoryRow.IN_PROGRESS));
        constants.addStatus(status("4", "Reopened", StatusCategoryRow.TO_DO));
        constants.addStatus(status("5", "Resolved", StatusCategoryRow.DONE));
        constants.addStatus(status("6", "Closed", StatusCategoryRow.DONE));
    }

    private static StatusRow status(String id, String name, StatusCategoryRow category) {
        return new StatusRow(id, name, "", category, "/images/icons/statuses/generic.png");
    }
}
