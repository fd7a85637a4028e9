package dk.klar.usecase;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Only;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.retention.Retention;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Holdings;
import dk.klar.usecase.port.Records;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Removes what the municipality keeps no longer of implementations that are over: their issue is done or gone, and nothing has
 * become of them since. Killed in the middle, it goes on the next time. Without a decision of the municipality it removes
 * nothing.
 */
public final class ApplyRetention {
    private final Records records;
    private final Holdings holdings;
    private final Confidences confidences;
    private final Existence existence;
    private final Audit audit;
    private final Clock clock;

    public ApplyRetention(Records records, Holdings holdings, Confidences confidences, Existence existence, Audit audit, Clock clock) {
        this.records = records;
        this.holdings = holdings;
        this.confidences = confidences;
        this.existence = existence;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was removed; what was said in confidence is not counted. */
    public record Done(int records, int implementations) {
    }

    /** @throws Records.StoreUnavailable when it could not be done; what is removed by then stays so */
    public Done run() {
        Optional<Retention> retention = records.find(Subject.municipality(), Kind.RETENTION, Only.ONLY.id()).map(entry -> (Retention) entry.body());
        Done done = new Done(0, 0);
        if (retention.isEmpty() || retention.get().equals(new Retention(null, null, null))) {
            return done;
        }
        for (Map.Entry<IssueId, Holdings.Held> each : holdings.all().entrySet()) {
            Set<Kind> kinds = keptNoLonger(retention.get(), each.getKey(), each.getValue());
            if (!kinds.isEmpty()) {
                done = new Done(done.records() + remove(each.getKey(), kinds), done.implementations() + 1);
            }
        }
        if (done.implementations() > 0) {
            audit.removed(done.records(), done.implementations());
        }
        return done;
    }

    private Set<Kind> keptNoLonger(Retention retention, IssueId issue, Holdings.Held held) {
        boolean gone = !existence.exists(issue);
        Optional<Instant> done = gone ? Optional.of(held.last()) : existence.doneSince(issue);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        done.map(since -> since.isAfter(held.last()) ? since : held.last())
                .ifPresent(since -> kinds.addAll(retention.keptNoLonger(LocalDate.ofInstant(since, clock.getZone()), gone, LocalDate.now(clock))));
        kinds.retainAll(held.kinds());
        return kinds;
    }

    private int remove(IssueId issue, Set<Kind> kinds) {
        if (kinds.contains(Kind.CONCERN)) {
            confidences.forget(issue);
        }
        return holdings.remove(issue, kinds);
    }
}
