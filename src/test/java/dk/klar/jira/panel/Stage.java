package dk.klar.jira.panel;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.InMemoryRecords;
import dk.klar.text.Library;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Rights;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Klar with everything around it in memory, one implementation called ELDER-1, and one reader. */
final class Stage implements Implementations, Rights, People, Switches, PublishedStates, Projects, GateSearch, Caller {
    static final String ISSUE = "ELDER-1";
    static final UserKey READER = new UserKey("lene");
    private static final Implementation IMPLEMENTATION = new Implementation(new IssueId(10001), ISSUE, 10000, "10100");

    private final AtomicInteger keys = new AtomicInteger();
    private final UseCases useCases;
    private final Set<Right> rights = EnumSet.allOf(Right.class);
    private Locale locale = Locale.ENGLISH;
    private boolean on = true;

    Stage() {
        useCases = UseCases.on(new UseCases.Ports(new InMemoryRecords(), this, this, this, this, this, this, this,
                () -> "k" + keys.incrementAndGet(), Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC)));
    }

    Stage in(Locale language) {
        locale = language;
        return this;
    }

    Stage withoutRights() {
        rights.clear();
        return this;
    }

    Stage with(Right... some) {
        rights.clear();
        rights.addAll(List.of(some));
        return this;
    }

    Stage off() {
        on = false;
        return this;
    }

    String add(Kind kind, Map<String, ?> tree) {
        return useCases.record().add(READER, ISSUE, kind, tree).key();
    }

    String committee(Map<String, ?> tree) {
        return useCases.keepCommittees().add(READER, tree).key();
    }

    void set(Kind kind, String key, Map<String, ?> tree) {
        useCases.record().change(READER, ISSUE, kind, key, 0, tree);
    }

    void through() {
        useCases.recordPassage().through(Gate.ROLLOUT, IMPLEMENTATION, READER);
    }

    PanelView panel() {
        return issuePanel().of(ISSUE).orElseThrow();
    }

    IssuePanel issuePanel() {
        return new IssuePanel(useCases, this, new Library(this, this));
    }

    @Override
    public Optional<Implementation> visible(String issueKey, UserKey viewer) {
        return Optional.of(IMPLEMENTATION).filter(issue -> issue.key().equals(issueKey));
    }

    @Override
    public List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds) {
        return List.of(IMPLEMENTATION);
    }

    @Override
    public boolean may(Right right, Implementation implementation, UserKey user) {
        return rights.contains(right);
    }

    @Override
    public boolean mayAdminister(UserKey user) {
        return true;
    }

    @Override
    public boolean exists(UserKey user) {
        return true;
    }

    @Override
    public String displayName(UserKey user) {
        return user.value().substring(0, 1).toUpperCase(Locale.ROOT) + user.value().substring(1);
    }

    @Override
    public boolean on(long projectId, String issueTypeId) {
        return on;
    }

    @Override
    public Set<String> issueTypes(long projectId) {
        return Set.of();
    }

    @Override
    public void set(long projectId, Set<String> issueTypeIds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void publish(IssueId issue, Map<Gate, GateState> states) {
        // Nobody searches here.
    }

    @Override
    public void withdraw(IssueId issue) {
        // Nobody searches here.
    }

    @Override
    public Optional<Project> byKey(String projectKey) {
        return Optional.empty();
    }

    @Override
    public List<Project> all() {
        return List.of();
    }

    @Override
    public Found count(Gate gate, Set<GateState> states, List<String> projectKeys, UserKey searcher) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<UserKey> user() {
        return Optional.of(READER);
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
