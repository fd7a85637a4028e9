package dk.klar.host.jira;

import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which permissions there are: Jira's own and those of plugins. Asking for another one is a mistake, said by name. */
public final class PermissionNames {

    private static final List<String> PROJECT = List.of("ADMINISTER_PROJECTS", "BROWSE_PROJECTS",
            "VIEW_READONLY_WORKFLOW", "VIEW_DEV_TOOLS", "MANAGE_SPRINTS_PERMISSION", "CREATE_ISSUES", "EDIT_ISSUES",
            "TRANSITION_ISSUES", "SCHEDULE_ISSUES", "MOVE_ISSUES", "ASSIGN_ISSUES", "ASSIGNABLE_USER", "RESOLVE_ISSUES",
            "CLOSE_ISSUES", "MODIFY_REPORTER", "DELETE_ISSUES", "LINK_ISSUES", "SET_ISSUE_SECURITY",
            "VIEW_VOTERS_AND_WATCHERS", "MANAGE_WATCHERS", "ADD_COMMENTS", "EDIT_ALL_COMMENTS", "EDIT_OWN_COMMENTS",
            "DELETE_ALL_COMMENTS", "DELETE_OWN_COMMENTS", "CREATE_ATTACHMENTS", "DELETE_ALL_ATTACHMENTS",
            "DELETE_OWN_ATTACHMENTS", "WORK_ON_ISSUES", "EDIT_OWN_WORKLOGS", "EDIT_ALL_WORKLOGS",
            "DELETE_OWN_WORKLOGS", "DELETE_ALL_WORKLOGS");
    private static final List<String> GLOBAL = List.of("ADMINISTER", "SYSTEM_ADMIN", "USER_PICKER",
            "CREATE_SHARED_OBJECTS", "BULK_CHANGE", "MANAGE_GROUP_FILTER_SUBSCRIPTIONS");

    private final Supplier<Plugins> plugins;

    PermissionNames(Supplier<Plugins> plugins) {
        this.plugins = plugins;
    }

    public List<String> ofProjects() {
        return Stream.concat(PROJECT.stream(), plugins.get().modules(Module.ProjectPermission.class).stream()
                .map(owned -> owned.module().key())).toList();
    }

    public List<String> global() {
        return Stream.concat(GLOBAL.stream(), plugins.get().modules(Module.GlobalPermission.class).stream()
                .map(owned -> owned.module().key())).toList();
    }

    void requireOfProjects(String permission) {
        if (!PROJECT.contains(permission) && !ofProjects().contains(permission)) {
            throw new IllegalArgumentException("No project permission is called " + permission);
        }
    }

    void requireGlobal(String permission) {
        if (!GLOBAL.contains(permission) && !global().contains(permission)) {
            throw new IllegalArgumentException("No global permission is called " + permission);
        }
    }
}
