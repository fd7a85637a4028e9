package dk.klar.host.jql;

import dk.klar.host.data.JiraData;
import java.time.Clock;
import java.util.Optional;

/** Who asks a query, of what, when. */
record Asked(Optional<String> userKey, JiraData data, Clock clock, Condition visible) {
}
