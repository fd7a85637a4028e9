package dk.klar.testing;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Summary;
import dk.klar.domain.portfolio.Which;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Rights;
import dk.klar.usecase.port.Source;
import dk.klar.usecase.port.Switches;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the use cases need of Jira, in memory. */
public final class InMemoryJira implements Implementations, Rights, People, Switches, Projects, PublishedStates, GateSearch {
    private final Map<String, Implementation> issues = new LinkedHashMap<>();
    private final Map<IssueId, Implementation> byId = new HashMap<>();
    private final Set<String> granted = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Map<Long, Set<String>> on = new HashMap<>();
    private final Map<IssueId, GateState> published = new LinkedHashMap<>();
    private final Map<IssueId, Summary> summaries = new HashMap<>();
    private final List<Project> projects = new ArrayList<>();
    private final Deque<Runnable> beforePublications = new ArrayDeque<>();
    private final Deque<Runnable> beforeWithdrawals = new ArrayDeque<>();
    private final Set<String> hidden = new HashSet<>();
    private final Map<Long, Set<String>> filters = new HashMap<>();
    private final Map<Long, Instant> leaving = new HashMap<>();
    private Consumer<IssueId> onLook = issue -> { };
    private int publications;
    private int counts;

    public void issue(Implementation issue) {
        issues.put(issue.key(), issue);
        byId.put(issue.id(), issue);
    }

    public void project(Project project) {
        projects.add(project);
    }

    /** @param rights of {@code browse}, {@code record}, {@code decide}, {@code hear} and {@code administer} */
    public void user(String key, String... rights) {
        people.add(key);
        for (String right : rights) {
            granted.add(key + " " + right);
        }
    }

    /** Somebody new who may look and no more. */
    public UserKey passerBy() {
        UserKey key = new UserKey("passer-by-" + people.size());
        user(key.value(), "browse");
        return key;
    }

    /** By its security level: this person may not see it, whatever they may in the project. */
    public void hide(String issueKey, UserKey from) {
        hidden.add(issueKey + " " + from);
    }

    public void leaves(String user) {
        people.remove(user);
    }

    /** Runs just before the next publication, as a colleague's save would. */
    public void beforeNextPublication(Runnable step) {
        beforePublications.add(step);
    }

    /** What happens to each implementation that is published, or found to be published as it stands. */
    public void onLook(Consumer<IssueId> step) {
        onLook = step;
    }

    /** Where an issue stands with the rollout as JQL finds it; empty when JQL does not find it. */
    public Optional<GateState> published(Implementation issue) {
        return Optional.ofNullable(published.get(issue.id()));
    }

    /** How often anything was published, the same again included. */
    public int publications() {
        return publications;
    }

    /** How many counts were asked for. */
    public int counts() {
        return counts;
    }

    @Override
    public Optional<Implementation> visible(String issueKey, UserKey viewer) {
        return Optional.ofNullable(issues.get(issueKey)).filter(issue -> sees(viewer, issue));
    }

    @Override
    public Optional<Implementation> any(IssueId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Implementation> visible(IssueId id, UserKey viewer) {
        return any(id).filter(issue -> sees(viewer, issue));
    }

    private boolean sees(UserKey viewer, Implementation issue) {
        return granted.contains(viewer + " browse") && !hidden.contains(issue.key() + " " + viewer);
    }

    @Override
    public List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds, int most) {
        return issues.values().stream()
                .filter(issue -> issue.projectId() == projectId && issueTypeIds.contains(issue.issueTypeId())).limit(most).toList();
    }

    @Override
    public long count(Map<Long, Set<String>> issueTypeIds) {
        counts++;
        return issues.values().stream().filter(issue -> issueTypeIds.getOrDefault(issue.projectId(), Set.of()).contains(issue.issueTypeId())).count();
    }

    @Override
    public long[] ids(long projectId) {
        return issues.values().stream().filter(issue -> issue.projectId() == projectId).mapToLong(issue -> issue.id().value()).sorted().toArray();
    }

    @Override
    public boolean may(Right right, Implementation implementation, UserKey user) {
        return granted.contains(user + " " + right.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public boolean mayAdminister(UserKey user) {
        return granted.contains(user + " administer");
    }

    @Override
    public boolean exists(UserKey user) {
        return people.contains(user.value());
    }

    @Override
    public String displayName(UserKey user) {
        return exists(user) ? user.value().toUpperCase(java.util.Locale.ROOT) : user.value();
    }

    /** A name that is never the key, as in a Jira where everybody was renamed. */
    public static String renamed(UserKey user) {
        return user + ".x";
    }

    @Override
    public Optional<String> userName(UserKey user) {
        return Optional.of(user).filter(this::exists).map(InMemoryJira::renamed);
    }

    @Override
    public Optional<UserKey> byUserName(String name) {
        return people.stream().map(UserKey::new).filter(user -> renamed(user).equals(name)).findFirst();
    }

    /** Of all issues, by their ids. */
    public List<Subject> subjects() {
        return issues.values().stream().map(Implementation::subject).toList();
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
    public Set<String> issueTypes(long projectId) {
        return on.getOrDefault(projectId, Set.of());
    }

    @Override
    public void set(long projectId, Set<String> issueTypeIds) {
        on.put(projectId, Set.copyOf(issueTypeIds));
    }

    @Override
    public Optional<Instant> leaving(long projectId) {
        return Optional.ofNullable(leaving.get(projectId));
    }

    @Override
    public void leave(long projectId, Instant since) {
        leaving.put(projectId, since);
    }

    @Override
    public void left(long projectId) {
        leaving.remove(projectId);
    }

    @Override
    public Optional<Project> byKey(String projectKey) {
        return projects.stream().filter(project -> project.key().equals(projectKey)).findFirst();
    }

    @Override
    public List<Project> all() {
        return List.copyOf(projects);
    }

    @Override
    public void publish(IssueId issue, Summary summary) {
        Runnable step = beforePublications.poll();
        if (step != null) {
            step.run();
        }
        onLook.accept(issue);
        publications++;
        published.put(issue, summary.states().get(Gate.ROLLOUT));
        summaries.put(issue, summary);
    }

    @Override
    public boolean holds(IssueId issue, Summary summary) {
        boolean held = published.containsKey(issue) && published.get(issue) == summary.states().get(Gate.ROLLOUT);
        if (held) {
            onLook.accept(issue);
        }
        return held;
    }

    /** Somebody writes something else there. */
    public void forge(Implementation issue, GateState state) {
        published.put(issue.id(), state);
    }

    /** Runs just before the next withdrawal, which fails with it. */
    public void beforeNextWithdrawal(Runnable step) {
        beforeWithdrawals.add(step);
    }

    @Override
    public void withdraw(IssueId issue) {
        Runnable step = beforeWithdrawals.poll();
        if (step != null) {
            step.run();
        }
        published.remove(issue);
        summaries.remove(issue);
    }

    @Override
    public List<Implementation> all(Source source, UserKey searcher) {
        known(source);
        return issues.values().stream().filter(issue -> published.containsKey(issue.id())).filter(issue -> visible(issue.id(), searcher).isPresent())
                .filter(issue -> source.projects().isEmpty() || source.projects().contains(issue.key().replaceAll("-\\d+$", "")))
                .filter(issue -> source.filter() == null || filters.get(source.filter()).contains(issue.key())).toList();
    }

    @Override
    public Newest newest(int most, UserKey searcher) {
        List<Implementation> all = all(Source.everything(), searcher).stream().sorted(Comparator.comparing((Implementation issue) -> issue.id().value()).reversed()).toList();
        return new Newest(all.stream().limit(most).toList(), all.size());
    }

    /** A filter that finds these. */
    public void filter(long id, String... issueKeys) {
        filters.put(id, Set.of(issueKeys));
    }

    private void known(Source source) {
        if (!projects.stream().map(Project::key).toList().containsAll(source.projects())) {
            throw new UnknownProject(source.projects().toString());
        } else if (source.filter() != null && !filters.containsKey(source.filter())) {
            throw new UnknownFilter(source.filter().toString());
        }
    }

    @Override
    public String jql(Which which, Source source) {
        return which instanceof Which.Is is ? is.dimension().id() + " = " + Dimension.id(is.values().get(0)) : which instanceof Which.Every ? "all" : which.toString();
    }

    @Override
    public List<IssueId> found(Which which, UserKey searcher) {
        return issues.values().stream().filter(issue -> summaries.containsKey(issue.id())).filter(issue -> visible(issue.id(), searcher).isPresent())
                .filter(issue -> which.fits(issue.key().replaceAll("-\\d+$", ""), summaries.get(issue.id()))).map(Implementation::id).toList();
    }

    @Override
    public Found count(Gate gate, Set<GateState> states, Source source, UserKey searcher) {
        known(source);
        long count = published.values().stream().filter(states::contains).count();
        return new Found(count, "klarRollout in " + states.stream().map(GateState::id).sorted().toList());
    }
}
