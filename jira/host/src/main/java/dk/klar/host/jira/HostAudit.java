package dk.klar.host.jira;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import dk.klar.host.data.AuditLog;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The audit log: who and when it adds itself. */
final class HostAudit implements AuditService {

    private final AuditLog log;
    private final Supplier<Optional<String>> currentUser;
    private final Clock clock;

    HostAudit(AuditLog log, Supplier<Optional<String>> currentUser, Clock clock) {
        this.log = log;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public void audit(AuditEvent event) {
        log.add(clock.instant(), currentUser.get(), event.getCategoryI18nKey(), event.getActionI18nKey(),
                event.getAffectedObjects().stream().map(AuditResource::getName).collect(Collectors.joining(", ")),
                event.getChangedValues().stream().map(value -> value.getKey() + ": " + value.getFrom() + " → " + value.getTo())
                        .collect(Collectors.joining("\n")));
    }
}
