package dk.klar.host.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one person changed at once. */
public record ChangeGroupRow(long id, long issueId, Optional<String> authorKey, Instant created,
                             List<ChangeItemRow> items) {
}
