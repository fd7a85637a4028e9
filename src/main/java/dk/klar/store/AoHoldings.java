package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.usecase.port.Holdings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.java.ao.RawEntity;

/** What Klar's tables hold of each implementation. Kinds that this Klar does not know are passed over, and so kept. */
public final class AoHoldings implements Holdings {
    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoHoldings(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public Map<IssueId, Held> all() {
        Map<IssueId, Held> all = new HashMap<>();
        return WholeWrites.reading(() -> {
            Pages.each(ao, RecordRow.class, 0L, RecordRow::getID, row -> add(all, row.getSubject(), row.getKind(), Instant.ofEpochMilli(row.getUpdatedAt())));
            Pages.each(ao, ChangeRow.class, 0L, ChangeRow::getID, row -> add(all, row.getSubject(), row.getKind(), Instant.ofEpochMilli(row.getChangedAt())));
            Pages.each(ao, ConfidentialRow.class, "", ConfidentialRow::getID, row -> add(all, row.getSubject(), Kind.CONCERN.segment(),
                    LocalDate.parse(row.getWeek()).atStartOfDay(ZoneOffset.UTC).toInstant()));
            return all;
        }, "what is kept");
    }

    private static void add(Map<IssueId, Held> all, long storedSubject, String segment, Instant at) {
        if (RecordKeys.subject(storedSubject) instanceof Subject.Implementation about) {
            Kind.bySegment(segment).ifPresent(kind -> all.merge(about.issue(), new Held(at, Set.of(kind)), AoHoldings::both));
        }
    }

    private static Held both(Held one, Held other) {
        Set<Kind> kinds = EnumSet.copyOf(one.kinds());
        boolean more = kinds.addAll(other.kinds());
        return !more && !other.last().isAfter(one.last()) ? one : new Held(one.last().isAfter(other.last()) ? one.last() : other.last(), kinds);
    }

    @Override
    public int remove(IssueId issue, Set<Kind> kinds) {
        int[] removed = new int[1];
        writes.write(() -> {
            removed[0] = 0;
            for (Kind kind : kinds) {
                removed[0] += delete(RecordRow.class, issue, kind);
                delete(ChangeRow.class, issue, kind);
            }
            if (kinds.contains(Kind.PASSAGE)) {
                ao.deleteWithSQL(EvidenceRow.class, "UNIQUE_KEY LIKE ?", RecordKeys.unique(Subject.of(issue), Kind.PASSAGE, "%"));
            }
        }, () -> false, () -> "what is kept no longer of " + issue);
        return removed[0];
    }

    private int delete(Class<? extends RawEntity<Long>> rows, IssueId issue, Kind kind) {
        return ao.deleteWithSQL(rows, "SUBJECT = ? AND KIND = ?", issue.value(), kind.segment());
    }
}
