package dk.klar.benchmark;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.portfolio.Which;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The town's issues, with a search that has its answer ready: what Jira takes for issues, properties and its index is Jira's, and
 * none of it is measured. Everybody sees everything.
 */
final class TownInJira implements Implementations, GateSearch, PublishedStates {
    private final List<Implementation> all = new ArrayList<>();
    private final Map<Long, List<Implementation>> byProject = new HashMap<>();
    private final Map<IssueId, Implementation> byId = new HashMap<>();
    private final Map<String, Implementation> byKey = new HashMap<>();
    private int published;

    void add(Implementation implementation) {
        all.add(implementation);
        byProject.computeIfAbsent(implementation.projectId(), project -> new ArrayList<>()).add(implementation);
        byId.put(implementation.id(), implementation);
        byKey.put(implementation.key(), implementation);
    }

    /** How often anything was published. */
    int published() {
        return published;
    }

    @Override
    public Optional<Implementation> visible(String issueKey, UserKey viewer) {
        return Optional.ofNullable(byKey.get(issueKey));
    }

    @Override
    public Optional<Implementation> visible(IssueId issue, UserKey viewer) {
        return any(issue);
    }

    @Override
    public Optional<Implementation> any(IssueId issue) {
        return Optional.ofNullable(byId.get(issue));
    }

    @Override
    public List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds, int most) {
        return byProject.getOrDefault(projectId, List.of()).stream().limit(most).toList();
    }

    @Override
    public long count(Map<Long, Set<String>> issueTypeIds) {
        return issueTypeIds.keySet().stream().mapToLong(project -> byProject.getOrDefault(project, List.of()).size()).sum();
    }

    @Override
    public long[] ids(long projectId) {
        return byProject.getOrDefault(projectId, List.of()).stream().mapToLong(issue -> issue.id().value()).sorted().toArray();
    }

    @Override
    public List<Implementation> all(Source source, UserKey searcher) {
        return all;
    }

    @Override
    public Newest newest(int most, UserKey searcher) {
        return new Newest(all.stream().limit(most).toList(), all.size());
    }

    @Override
    public List<IssueId> found(Which which, UserKey searcher) {
        return List.of();
    }

    @Override
    public String jql(Which which, Source source) {
        return which.toString();
    }

    @Override
    public Found count(Gate gate, Set<GateState> states, Source source, UserKey searcher) {
        return new Found(0, "");
    }

    @Override
    public void publish(IssueId issue, Summary summary) {
        published++;
    }

    @Override
    public boolean holds(IssueId issue, Summary summary) {
        return true;
    }

    @Override
    public void withdraw(IssueId issue) {
        throw new UnsupportedOperationException();
    }
}
