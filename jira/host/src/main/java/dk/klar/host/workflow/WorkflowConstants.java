package dk.klar.host.workflow;

import java.util.Optional;

/** Statuses and screens that workflows point at by id. */
public interface WorkflowConstants {
    /** Where in a workflow a status stands: it decides the category of one that has to be made. */
    enum Place { FIRST, BETWEEN, LAST }

    Optional<String> statusName(String id);

    void createStatus(String id, String name, Place place);

    Optional<String> screenName(long id);

    /** An empty screen, to be filled by an administrator. */
    void createScreen(long id);
}
