package dk.klar.host.workflow.engine;

import com.opensymphony.workflow.WorkflowException;
import java.util.Locale;
import java.util.Map;

/**
 * The permission that a workflow names. Exports made since Jira 6.3 give its key (permissionKey); workflows that were
 * made earlier still give its old name (permission), long or short.
 */
public final class PermissionNames {
    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("administer project", "ADMINISTER_PROJECTS"), Map.entry("project", "ADMINISTER_PROJECTS"),
            Map.entry("browse project", "BROWSE_PROJECTS"), Map.entry("browse", "BROWSE_PROJECTS"),
            Map.entry("create issue", "CREATE_ISSUES"), Map.entry("create", "CREATE_ISSUES"),
            Map.entry("edit issue", "EDIT_ISSUES"), Map.entry("edit", "EDIT_ISSUES"),
            Map.entry("update", "EDIT_ISSUES"), Map.entry("update issue", "EDIT_ISSUES"),
            Map.entry("assign issue", "ASSIGN_ISSUES"), Map.entry("assign", "ASSIGN_ISSUES"),
            Map.entry("assignable user", "ASSIGNABLE_USER"), Map.entry("assignable", "ASSIGNABLE_USER"),
            Map.entry("resolve issue", "RESOLVE_ISSUES"), Map.entry("resolve", "RESOLVE_ISSUES"),
            Map.entry("close issue", "CLOSE_ISSUES"), Map.entry("close", "CLOSE_ISSUES"),
            Map.entry("comment issue", "ADD_COMMENTS"), Map.entry("comment", "ADD_COMMENTS"),
            Map.entry("delete issue", "DELETE_ISSUES"), Map.entry("delete", "DELETE_ISSUES"),
            Map.entry("move issue", "MOVE_ISSUES"), Map.entry("move", "MOVE_ISSUES"),
            Map.entry("link issue", "LINK_ISSUES"), Map.entry("link", "LINK_ISSUES"),
            Map.entry("work on issue", "WORK_ON_ISSUES"), Map.entry("work", "WORK_ON_ISSUES"),
            Map.entry("schedule issue", "SCHEDULE_ISSUES"), Map.entry("schedule", "SCHEDULE_ISSUES"),
            Map.entry("create attachment", "CREATE_ATTACHMENTS"), Map.entry("attach", "CREATE_ATTACHMENTS"),
            Map.entry("modify reporter", "MODIFY_REPORTER"), Map.entry("modifyreporter", "MODIFY_REPORTER"),
            Map.entry("set issue security", "SET_ISSUE_SECURITY"), Map.entry("setissuesecurity", "SET_ISSUE_SECURITY"),
            Map.entry("transition issue", "TRANSITION_ISSUES"), Map.entry("transition", "TRANSITION_ISSUES"));

    private PermissionNames() {
    }

    /** An old name that nobody knows is an error: letting everybody through, or nobody, would be a guess. */
    public static String keyIn(Map<?, ?> args) throws WorkflowException {
        if (args.get("permissionKey") instanceof String key && !key.isBlank()) {
            return key.trim();
        }
        String name = args.get("permission") instanceof String text ? text.trim() : "";
        String key = OLD.get(name.toLowerCase(Locale.ROOT));
        if (key == null) {
            throw new WorkflowException("Unknown permission '" + name + "'");
        }
        return key;
    }
}
