package dk.klar.jira;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.store.CanonicalJson;
import dk.klar.testing.Announced;
import dk.klar.testing.AuditLines;
import dk.klar.testing.InMemoryConfidences;
import dk.klar.testing.InMemoryRounds;
import dk.klar.testing.InMemorySnapshot;
import dk.klar.testing.InMemorySummaries;
import dk.klar.testing.InMemoryTallies;
import dk.klar.testing.Letters;
import dk.klar.testing.Unguarded;
import dk.klar.text.FrozenWords;
import dk.klar.text.Library;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rights;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What Klar's adapters stand on, in memory: one implementation in a project with Klar on, and whoever is asking; what these may see and do is the two worlds' to say. */
abstract class OneImplementation implements Implementations, Rights, People, Switches, Projects, PublishedStates, Caller {
    /** What Jira's audit log was told. */
    public final AuditLines audit = new AuditLines();
    public final Map<Long, Set<String>> on = new HashMap<>();
    public final Map<IssueId, Map<Gate, GateState>> published = new HashMap<>();
    /** Key of who is asking; null for nobody. */
    public String user;
    public Locale locale = Locale.ENGLISH;
    private final Implementation implementation;
    private final UseCases useCases;

    OneImplementation(Implementation implementation, Records records, String user, Instant now) {
        this.implementation = implementation;
        this.user = user;
        on.put(implementation.projectId(), Set.of(implementation.issueTypeId()));
        AtomicInteger keys = new AtomicInteger();
        useCases = UseCases.on(new UseCases.Ports(records, new InMemorySnapshot(records, List::of), new InMemoryConfidences(), this, this, this, this, this, new InMemorySummaries(), new InMemoryRounds(), new InMemoryTallies(), this, search(),
                new Unguarded(), new FrozenWords(ZoneOffset.UTC), () -> Road.REST, new CanonicalJson(), audit, new Letters(), new Announced(),
                () -> "key" + keys.incrementAndGet(), () -> "CODE-" + keys.incrementAndGet(), Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** Asked once, before anything else is there. */
    abstract GateSearch search();

    abstract boolean maySee(UserKey viewer);

    public UseCases useCases() {
        return useCases;
    }

    public Library library() {
        return new Library(this, this, this);
    }

    @Override
    public Optional<Implementation> any(IssueId issue) {
        return Optional.of(implementation).filter(known -> known.id().equals(issue));
    }

    @Override
    public Optional<Implementation> visible(IssueId issue, UserKey viewer) {
        return any(issue).filter(known -> maySee(viewer));
    }

    @Override
    public Optional<Implementation> visible(String issueKey, UserKey viewer) {
        return Optional.of(implementation).filter(known -> known.key().equals(issueKey) && maySee(viewer));
    }

    @Override
    public List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds, int most) {
        return projectId == implementation.projectId() && issueTypeIds.contains(implementation.issueTypeId()) ? List.of(implementation) : List.of();
    }

    @Override
    public long count(Map<Long, Set<String>> issueTypeIds) {
        return ofTypes(implementation.projectId(), issueTypeIds.getOrDefault(implementation.projectId(), Set.of()), 1).size();
    }

    @Override
    public long[] ids(long projectId) {
        return projectId == implementation.projectId() ? new long[] {implementation.id().value()} : new long[0];
    }

    @Override
    public boolean exists(UserKey person) {
        return true;
    }

    @Override
    public Optional<String> userName(UserKey person) {
        return Optional.of(person.value());
    }

    @Override
    public Optional<UserKey> byUserName(String name) {
        return Optional.of(new UserKey(name));
    }

    @Override
    public boolean on(long projectId, String issueTypeId) {
        return issueTypes(projectId).contains(issueTypeId);
    }

    @Override
    public Set<Long> projects() {
        return Set.copyOf(on.keySet());
    }

    @Override
    public Optional<Instant> leaving(long projectId) {
        return Optional.empty();
    }

    @Override
    public void leave(long projectId, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void left(long projectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> issueTypes(long projectId) {
        return on.getOrDefault(projectId, Set.of());
    }

    @Override
    public void set(long projectId, Set<String> issueTypeIds) {
        on.put(projectId, issueTypeIds);
    }

    @Override
    public Optional<Project> byKey(String projectKey) {
        return all().stream().filter(project -> project.key().equals(projectKey)).findFirst();
    }

    @Override
    public void publish(IssueId issue, Summary summary) {
        published.put(issue, summary.states());
    }

    @Override
    public boolean holds(IssueId issue, Summary summary) {
        return summary.states().equals(published.get(issue));
    }

    @Override
    public void withdraw(IssueId issue) {
        published.remove(issue);
    }

    @Override
    public Optional<UserKey> user() {
        return Optional.ofNullable(user).map(UserKey::new);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
