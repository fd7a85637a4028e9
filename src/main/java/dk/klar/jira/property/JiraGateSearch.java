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
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.GateSearch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts by JQL over the published states, as the searcher: Jira leaves out what the searcher may not browse. */
public final class JiraGateSearch implements GateSearch {
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
        String jql = jql(gate, states, projectKeys.stream().map(key -> visible(key, user).getKey()).toList());
        SearchService.ParseResult parsed = parser.parseQuery(user, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand " + jql + ": " + parsed.getErrors());
        }
        try {
            return new Found(search.getHitCount(user, parsed.getQuery(), false), jql);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search " + jql, e);
        }
    }

    private Project visible(String key, ApplicationUser user) {
        Project project = projects.getProjectByCurrentKey(key);
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)) {
            throw new UnknownProject(key);
        }
        return project;
    }

    private static String jql(Gate gate, Set<GateState> states, List<String> projectKeys) {
        String jql = alias(gate) + " in (" + states.stream().map(GateState::id).collect(Collectors.joining(", ")) + ")";
        return projectKeys.isEmpty() ? jql
                : "project in (" + projectKeys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(", ")) + ") AND " + jql;
    }

    /** As in atlassian-plugin.xml: klarRollout for the gate rollout. Frozen. */
    static String alias(Gate gate) {
        return "klar" + Character.toUpperCase(gate.id().charAt(0)) + gate.id().substring(1);
    }
}
