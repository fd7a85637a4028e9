package dk.klar.domain.record;

import dk.klar.domain.people.UserKey;
import java.time.Instant;

/** Who did something, and when. */
public record Stamp(UserKey by, Instant at) {
}
