package dk.klar.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Summary;
import dk.klar.store.CanonicalJson;
import dk.klar.testing.Announced;
import dk.klar.testing.AuditLines;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryConfidences;
import dk.klar.testing.InMemoryRecords;
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
import dk.klar.usecase.port.Rights.Right;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What Klar's adapters stand on, in memory: one project with Klar on, one issue, and whoever is asking. */
public final class World implements Implementations, Rights, People, Switches, Projects, PublishedStates, Caller {
    /** What Jira's audit log was told. */
    public final AuditLines audit = new AuditLines();
    public static final long PROJECT = 10_100;
    public static final String TYPE = "10001";
    public static final Implementation IMPLEMENTATION = new Implementation(DossierFixture.ISSUE, "SUND-7", "Medicinrobotter", PROJECT, TYPE);

    public final Map<Long, Set<String>> on = new HashMap<>(Map.of(PROJECT, Set.of(TYPE)));
    public final Set<String> mayRecord = new HashSet<>(Set.of("lars"));
    public final Set<String> mayAdminister = new HashSet<>(Set.of("dorte"));
    public final Set<String> mayBrowse = new HashSet<>(Set.of("lars", "olga", "dorte"));
    public final Map<IssueId, Map<Gate, GateState>> published = new HashMap<>();
    public String user = "lars";
    public Locale locale = Locale.ENGLISH;
    private final UseCases useCases;

    public World(Records records) {
        AtomicInteger keys = new AtomicInteger();
        Clock clock = Clock.fixed(DossierFixture.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        useCases = UseCases.on(new UseCases.Ports(records, new InMemorySnapshot(records, List::of), new InMemoryConfidences(), this, this, this, this, this, new InMemorySummaries(), new InMemoryRounds(), new InMemoryTallies(), this, mock(GateSearch.class),
                new Unguarded(), new FrozenWords(ZoneOffset.UTC), () -> Road.REST, new CanonicalJson(), audit, new Letters(), new Announced(),
                () -> "key" + keys.incrementAndGet(), () -> "CODE", clock));
    }

    /** With these records on the issue. */
    public static World with(DossierFixture fixture) {
        return new World(records(fixture));
    }

    public static InMemoryRecords records(DossierFixture fixture) {
        InMemoryRecords records = new InMemoryRecords();
        Dossier dossier = fixture.dossier();
        for (Kind kind : Kind.values()) {
            for (Entry<?> entry : dossier.entries(kind)) {
                records.write(List.of(Records.Write.added(entry)));
            }
        }
        return records;
    }

    public UseCases useCases() {
        return useCases;
    }

    public Library library() {
        return new Library(this, this, this);
    }

    /** The issue as Jira hands it out. */
    public static Issue issue() {
        Issue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(IMPLEMENTATION.id().value());
        when(issue.getKey()).thenReturn(IMPLEMENTATION.key());
        when(issue.getSummary()).thenReturn(IMPLEMENTATION.summary());
        when(issue.getProjectId()).thenReturn(PROJECT);
        when(issue.getIssueTypeId()).thenReturn(TYPE);
        return issue;
    }

    /** A user of Jira, whose display name is the key in capitals. */
    public static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key.toUpperCase(Locale.ROOT));
        return user;
    }

    @Override
    public Optional<Implementation> any(IssueId issue) {
        return Optional.of(IMPLEMENTATION).filter(known -> known.id().equals(issue));
    }

    @Override
    public Optional<Implementation> visible(IssueId issue, UserKey viewer) {
        return Optional.of(IMPLEMENTATION).filter(known -> known.id().equals(issue) && mayBrowse.contains(viewer.value()));
    }

    @Override
    public Optional<Implementation> visible(String issueKey, UserKey viewer) {
        return Optional.of(IMPLEMENTATION).filter(it -> it.key().equals(issueKey) && mayBrowse.contains(viewer.value()));
    }

    @Override
    public List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds, int most) {
        return projectId == PROJECT && issueTypeIds.contains(TYPE) ? List.of(IMPLEMENTATION) : List.of();
    }

    @Override
    public long count(Map<Long, Set<String>> issueTypeIds) {
        return issueTypeIds.getOrDefault(PROJECT, Set.of()).contains(TYPE) ? 1 : 0;
    }

    @Override
    public long[] ids(long projectId) {
        return projectId == PROJECT ? new long[] {IMPLEMENTATION.id().value()} : new long[0];
    }

    @Override
    public boolean may(Right right, Implementation implementation, UserKey person) {
        return mayRecord.contains(person.value());
    }

    @Override
    public boolean mayAdminister(UserKey person) {
        return mayAdminister.contains(person.value());
    }

    @Override
    public boolean exists(UserKey person) {
        return true;
    }

    @Override
    public Optional<String> userName(UserKey user) {
        return Optional.of(user.value());
    }

    @Override
    public Optional<UserKey> byUserName(String name) {
        return Optional.of(new UserKey(name));
    }

    @Override
    public String displayName(UserKey person) {
        return person.value().toUpperCase(Locale.ROOT);
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
    public List<Project> all() {
        return List.of(new Project(PROJECT, "SUND", "Sundhed & <b>omsorg</b>",
                List.of(new IssueType(TYPE, "Implementering"), new IssueType("10002", "Opgave"))));
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
