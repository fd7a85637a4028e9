package dk.klar.host.workflow;

import com.atlassian.jira.issue.status.Status;
import java.util.Optional;

/** Statuses and screens that workflows point at by id. Core registers it. */
public interface WorkflowConstants {
    Optional<Status> status(String id);

    void createStatus(String id, String name);

    Optional<String> screenName(long id);

    /** An empty screen, to be filled by an administrator. */
    void createScreen(long id, String name);
}
