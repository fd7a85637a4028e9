package dk.klar.jira.property;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
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
import dk.klar.domain.portfolio.Dimension;
import dk.klar.jira.rights.JiraImplementations;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts by JQL over the published states, as the searcher: Jira leaves out what the searcher may not browse. */
public final class JiraGateSearch implements GateSearch {
    /** As in atlassian-plugin.xml. Frozen. */
    private static final Map<Dimension, String> ALIASES = Map.of(Dimension.STATE, "klarState", Dimension.NEXT, "klarNextGate", Dimension.UNMET, "klarUnmet",
            Dimension.WAIVED, "klarWaived", Dimension.PITFALLS, "klarPitfall", Dimension.PILOTS, "klarPilots", Dimension.MED, "klarMed");

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
    public Found count(Gate gate, Set<GateState> states, List<String> projectKeys, UserKey searcher) {
        ApplicationUser user = users.getUserByKey(searcher.value());
        projectKeys.forEach(key -> visible(key, user));
        String jql = in(projectKeys) + alias(gate) + " in (" + states.stream().map(GateState::id).collect(Collectors.joining(", ")) + ")";
        try {
            return new Found(search.getHitCount(user, query(jql, user), false), jql);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search " + jql, e);
        }
    }

    @Override
    public List<Implementation> all(List<String> projectKeys, UserKey searcher) {
        ApplicationUser user = users.getUserByKey(searcher.value());
        projectKeys.forEach(key -> visible(key, user));
        return found(jql(projectKeys) + " ORDER BY key ASC", user);
    }

    @Override
    public List<IssueId> found(List<Wanted> wanted, UserKey searcher) {
        return found(jqlOf(wanted), users.getUserByKey(searcher.value())).stream().map(Implementation::id).toList();
    }

    /** Nothing that somebody typed is in it: ids and days alone. */
    static String jqlOf(List<Wanted> wanted) {
        return wanted.stream().map(JiraGateSearch::jql).collect(Collectors.joining(" AND "));
    }

    private static String jql(Wanted wanted) {
        if (wanted instanceof Wanted.AnyOf any) {
            return ALIASES.get(any.dimension()) + in(any.values().stream().map(Dimension::id));
        } else if (wanted instanceof Wanted.InState in) {
            return in.gates().stream().sorted().map(gate -> alias(gate) + " = " + in.state().id()).collect(Collectors.joining(" OR ", "(", ")"));
        } else if (wanted instanceof Wanted.Decided decided) {
            return "klarOutcome" + in(decided.outcomes().stream().map(Decision.Outcome::id));
        }
        Wanted.Within within = (Wanted.Within) wanted;
        String alias = within.day() == Day.DECIDED ? "klarDecided" : "klarUnansweredSince";
        return (within.from() == null ? "" : alias + " >= \"" + within.from() + "\" AND ") + alias + " <= \"" + within.to() + '"';
    }

    private static String in(Stream<String> ids) {
        return ids.sorted().collect(Collectors.joining("\", \"", " in (\"", "\")"));
    }

    private List<Implementation> found(String jql, ApplicationUser user) {
        try {
            return parser.search(user, query(jql, user), PagerFilter.getUnlimitedFilter()).getResults().stream().map(JiraImplementations::of).toList();
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
    public String jql(Dimension dimension, Enum<?> value, List<String> projectKeys) {
        return in(projectKeys) + ALIASES.get(dimension) + " = \"" + Dimension.id(value) + '"';
    }

    @Override
    public String jql(List<String> projectKeys) {
        return in(projectKeys) + "klarNextGate is not EMPTY";
    }

    /** The beginning of a query. Keys that were found to be there hold nothing that would need escaping. */
    private static String in(List<String> projectKeys) {
        return projectKeys.isEmpty() ? "" : projectKeys.stream().map(key -> '"' + key + '"')
                .collect(Collectors.joining(", ", "project in (", ") AND "));
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
