package dk.klar.host.data;

import java.time.Instant;
import java.util.Optional;

/** A line of the audit log; category and action are keys of texts. */
public record AuditRow(long id, Instant created, Optional<String> authorKey, String category, String action, String objects, String changes) {
}
