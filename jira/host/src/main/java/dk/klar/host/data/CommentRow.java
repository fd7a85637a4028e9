package dk.klar.host.data;

import java.time.Instant;
import java.util.Optional;

/** A comment. */
public record CommentRow(long id, long issueId, Optional<String> authorKey, String body, Instant created,
                         Instant updated) {
}
