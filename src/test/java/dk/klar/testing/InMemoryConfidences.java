package dk.klar.testing;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Records;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was said in confidence, in memory. It passes the same contract test as the real store. */
public final class InMemoryConfidences implements Confidences {
    private final Map<String, Confidential> byId = new LinkedHashMap<>();
    private final Map<String, String> idsByCode = new LinkedHashMap<>();
    private final Map<IssueId, Set<UserKey>> speakers = new HashMap<>();
    private final Deque<Runnable> beforeReplacements = new ArrayDeque<>();

    /** Runs just before the next replacement, as a colleague's would; or the store goes away. */
    public void beforeNextReplacement(Runnable step) {
        beforeReplacements.add(step);
    }

    @Override
    public synchronized List<Confidential> about(IssueId issue) {
        return byId.values().stream().filter(one -> one.issue().equals(issue)).sorted(Comparator.comparing(Confidential::id)).toList();
    }

    @Override
    public synchronized Map<IssueId, List<Confidential>> aboutEach(List<IssueId> issues) {
        return issues.stream().collect(Collectors.toMap(issue -> issue, this::about));
    }

    @Override
    public synchronized Optional<Confidential> byCode(IssueId issue, String code) {
        return Optional.ofNullable(idsByCode.get(issue.value() + code)).map(byId::get);
    }

    @Override
    public synchronized void add(Confidential one, String code, UserKey speaker) {
        byId.put(one.id(), one);
        if (one.openness() == Openness.WITHOUT_NAME) {
            speakers.computeIfAbsent(one.issue(), issue -> new HashSet<>()).add(speaker);
        }
        idsByCode.put(one.issue().value() + code, one.id());
    }

    @Override
    public synchronized int speakers(IssueId issue) {
        return speakers.getOrDefault(issue, Set.of()).size();
    }

    @Override
    public synchronized void letOut(IssueId issue, List<Confidential> disclosed) {
        replace(disclosed);
        speakers.remove(issue);
    }

    @Override
    public synchronized void replace(List<Confidential> changed) {
        Runnable step = beforeReplacements.poll();
        if (step != null) {
            step.run();
        }
        changed.forEach(one -> there(one.id(), one.version() - 1));
        changed.forEach(one -> byId.put(one.id(), one));
    }

    @Override
    public synchronized void remove(Confidential one, UserKey speaker) {
        there(one.id(), one.version());
        byId.remove(one.id());
        speakers.getOrDefault(one.issue(), new HashSet<>()).remove(speaker);
    }

    @Override
    public synchronized void forget(IssueId issue) {
        byId.values().removeIf(one -> one.issue().equals(issue));
        speakers.remove(issue);
    }

    private void there(String id, int version) {
        if (!byId.containsKey(id) || byId.get(id).version() != version) {
            throw new Records.StaleWrite(null);
        }
    }
}
