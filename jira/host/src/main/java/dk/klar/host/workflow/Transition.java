package dk.klar.host.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * A way out of an issue's current status.
 *
 * @param toStatusId where it leads unless a conditional result decides otherwise
 * @param screenId   the screen to fill in first
 * @param properties the transition's meta attributes, such as opsbar-sequence
 */
public record Transition(int id, String name, String description, String toStatusId, Optional<Long> screenId,
                         boolean global, boolean conditional, Map<String, String> properties) {
    public Transition {
        properties = Map.copyOf(properties);
    }
}
