package dk.klar.testing;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.portfolio.Summary;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Summaries;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Summaries in memory. It passes the same contract test as the real store. */
public final class InMemorySummaries implements Summaries {
    private final Map<IssueId, Summary> kept = new LinkedHashMap<>();
    private int most;

    /** How many were asked for at a time, at most. */
    public int most() {
        return most;
    }

    private final Set<IssueId> refused = new HashSet<>();

    /** From now on this one cannot be kept. */
    public synchronized void refuse(IssueId issue) {
        refused.add(issue);
    }

    @Override
    public synchronized void save(Map<IssueId, Summary> summaries) {
        if (summaries.keySet().stream().anyMatch(refused::contains)) {
            throw new Records.StoreUnavailable("refused", null);
        }
        kept.putAll(summaries);
    }

    @Override
    public String edition() {
        return "in memory";
    }

    @Override
    public synchronized void remove(IssueId issue) {
        kept.remove(issue);
    }

    @Override
    public synchronized Map<IssueId, Summary> of(List<IssueId> issues) {
        most = Math.max(most, issues.size());
        Map<IssueId, Summary> some = new LinkedHashMap<>(kept);
        some.keySet().retainAll(issues);
        return some;
    }
}
