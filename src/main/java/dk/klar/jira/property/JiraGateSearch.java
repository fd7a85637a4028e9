package dk.klar.jira.property;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Day;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.domain.portfolio.Which;
import dk.klar.jira.rights.JiraImplementations;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts by JQL over the published states, as the searcher: Jira leaves out what the searcher may not browse. */
public final class JiraGateSearch implements GateSearch {
    /** As in atlassian-plugin.xml. Frozen. */
    private static final Map<Dimension, String> ALIASES = Map.of(Dimension.STATE, "klarState", Dimension.NEXT, "klarNextGate", Dimension.UNMET, "klarUnmet",
            Dimension.WAIVED, "klarWaived", Dimension.PITFALLS, "klarPitfall", Dimension.PILOTS, "klarPilots", Dimension.OPEN_PILOTS, "klarOpenPilot", Dimension.MED, "klarMed");
    private static final Map<Day, String> DAYS = Map.of(Day.MEETING, "klarMeeting", Day.ITEM_BY, "klarItemBy", Day.MISSED, "klarMissedMeeting",
            Day.UNANSWERED_SINCE, "klarUnansweredSince", Day.DECIDED, "klarDecided", Day.PILOT_OVER, "klarPilotOverSince", Day.WAIVED_UNTIL, "klarWaivedUntil", Day.CONDITION_DUE, "klarConditionDue");
    private static final String ALL = "klarNextGate is not EMPTY";

    private final SearchService parser;
    private final IssueDocumentSearchService search;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    public JiraGateSearch(SearchService parser, IssueDocumentSearchService search, ProjectManager projects,
                          PermissionManager permissions, UserManager users) {
        this.parser = parser;
        this.search = search;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Found count(Gate gate, Set<GateState> states, Source source, UserKey searcher) {
        ApplicationUser user = users.getUserByKey(searcher.value());
        visible(source, user);
        String jql = in(source) + alias(gate) + " in (" + states.stream().map(GateState::id).collect(Collectors.joining(", ")) + ")";
        try {
            return new Found(search.getHitCount(user, query(jql, user), false), jql);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search " + jql, e);
        }
    }

    @Override
    public List<Implementation> all(Source source, UserKey searcher) {
        ApplicationUser user = users.getUserByKey(searcher.value());
        visible(source, user);
        return found(jql(Which.every(), source), user);
    }

    @Override
    public Newest newest(int most, UserKey searcher) {
        SearchResults<Issue> newest = search(ALL + " ORDER BY created DESC, key DESC", users.getUserByKey(searcher.value()), new PagerFilter<>(most));
        return new Newest(newest.getResults().stream().map(JiraImplementations::of).toList(), newest.getTotal());
    }

    @Override
    public List<IssueId> found(Which which, UserKey searcher) {
        return found(jql(which, Source.everything()), users.getUserByKey(searcher.value())).stream().map(Implementation::id).toList();
    }

    private List<Implementation> found(String jql, ApplicationUser user) {
        return ByKey.all(jql, query -> {
            SearchResults<Issue> some = search(query, user, new PagerFilter<>(ByKey.AT_ONCE));
            return new ByKey.Part(some.getResults().stream().map(JiraImplementations::of).toList(), some.getTotal());
        });
    }

    private SearchResults<Issue> search(String jql, ApplicationUser user, PagerFilter pager) {
        try {
            return parser.search(user, query(jql, user), pager);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search " + jql, e);
        }
    }

    private Query query(String jql, ApplicationUser user) {
        SearchService.ParseResult parsed = parser.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + parsed.getErrors());
        }
        return parsed.getQuery();
    }

    @Override
    public String jql(Which which, Source source) {
        return in(source) + said(which);
    }

    private static String said(Which which) {
        if (which instanceof Which.InProject project) {
            return "project = \"" + project.key() + '"';
        } else if (which instanceof Which.Is is) {
            return oneOf(ALIASES.get(is.dimension()), is.values().stream().map(Dimension::id).toList());
        } else if (which instanceof Which.Decided decided) {
            return oneOf("klarOutcome", decided.outcomes().stream().map(Decision.Outcome::id).toList());
        } else if (which instanceof Which.Stands stands) {
            return stands.gates().stream().map(gate -> alias(gate) + " = " + stands.state().id()).collect(Collectors.joining(" OR ", "(", ")"));
        } else if (which instanceof Which.On on) {
            return said(DAYS.get(on.day()), on.from(), on.to());
        }
        List<Which> parts = which instanceof Which.All all ? all.parts() : List.of();
        return parts.isEmpty() ? ALL : parts.stream().map(JiraGateSearch::said).collect(Collectors.joining(" AND "));
    }

    /** Up to the day after: at whatever hour of the last day the index has put what has none. */
    private static String said(String alias, LocalDate from, LocalDate to) {
        String begins = from == null ? "" : alias + " >= \"" + from + '"';
        String ends = to == null ? "" : alias + " < \"" + to.plusDays(1) + '"';
        return begins.isEmpty() && ends.isEmpty() ? alias + " is not EMPTY" : begins + (begins.isEmpty() || ends.isEmpty() ? "" : " AND ") + ends;
    }

    private static String oneOf(String alias, List<String> ids) {
        return ids.size() == 1 ? alias + " = \"" + ids.get(0) + '"' : ids.stream().collect(Collectors.joining("\", \"", alias + " in (\"", "\")"));
    }

    /** The beginning of a query. Keys that were found to be there hold nothing that would need escaping. */
    private static String in(Source source) {
        return (source.filter() == null ? "" : "filter = " + source.filter() + " AND ") + (source.projects().isEmpty() ? ""
                : source.projects().stream().map(key -> '"' + key + '"').collect(Collectors.joining(", ", "project in (", ") AND ")));
    }

    private void visible(Source source, ApplicationUser user) {
        source.projects().forEach(key -> visible(key, user));
        if (source.filter() != null) {
            SearchService.ParseResult parsed = parser.parseQuery(user, "filter = " + source.filter());
            if (!parsed.isValid() || parser.validateQuery(user, parsed.getQuery()).hasAnyErrors()) {
                throw new UnknownFilter(String.valueOf(source.filter()));
            }
        }
    }

    private void visible(String key, ApplicationUser user) {
        Project project = projects.getProjectByCurrentKey(key);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            throw new UnknownProject(key);
        }
    }

    /** As in atlassian-plugin.xml: klarRollout for the gate rollout. Frozen. */
    static String alias(Gate gate) {
        return "klar" + Character.toUpperCase(gate.id().charAt(0)) + gate.id().substring(1);
    }
}
