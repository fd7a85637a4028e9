package dk.klar.jira.rights;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ofbiz.core.entity.GenericEntityException;

/** Jira's issues. Browse is asked of the issue, never of its project: security levels count only there. */
public final class JiraImplementations implements Implementations {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;
    private final SearchService search;
    private final IssueDocumentSearchService counter;

    public JiraImplementations(IssueManager issues, PermissionManager permissions, UserManager users, SearchService search, IssueDocumentSearchService counter) {
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
        this.search = search;
        this.counter = counter;
    }

    @Override
    public Optional<Implementation> visible(String issueKey, UserKey viewer) {
        return visible(issues.getIssueByCurrentKey(issueKey), viewer);
    }

    @Override
    public Optional<Implementation> visible(IssueId id, UserKey viewer) {
        return visible(issues.getIssueObject(id.value()), viewer);
    }

    @Override
    public Optional<Implementation> any(IssueId id) {
        return Optional.ofNullable(issues.getIssueObject(id.value())).map(JiraImplementations::of);
    }

    private Optional<Implementation> visible(Issue issue, UserKey viewer) {
        ApplicationUser user = users.getUserByKey(viewer.value());
        boolean visible = issue != null && user != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
        return visible ? Optional.of(of(issue)) : Optional.empty();
    }

    @Override
    public List<Implementation> ofTypes(long projectId, Set<String> issueTypeIds, int most) {
        String jql = jql(List.of(projectId), issueTypeIds);
        try {
            return search.searchOverrideSecurity(null, search.parseQuery(null, jql).getQuery(), new PagerFilter<>(most))
                    .getResults().stream().map(JiraImplementations::of).toList();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search " + jql, e);
        }
    }

    /** Most projects have the same types: they are put together, so that the query stays short. */
    @Override
    public long count(Map<Long, Set<String>> issueTypeIds) {
        Map<Set<String>, List<Long>> projects = issueTypeIds.keySet().stream().sorted().filter(project -> !issueTypeIds.get(project).isEmpty())
                .collect(Collectors.groupingBy(issueTypeIds::get, LinkedHashMap::new, Collectors.toList()));
        if (projects.isEmpty()) {
            return 0;
        }
        String jql = projects.entrySet().stream().map(each -> '(' + jql(each.getValue(), each.getKey()) + ')').collect(Collectors.joining(" OR "));
        try {
            return counter.getHitCount(null, search.parseQuery(null, jql).getQuery(), true);
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not count " + jql, e);
        }
    }

    private static String jql(List<Long> projects, Set<String> issueTypeIds) {
        return "project in (" + projects.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ") AND issuetype in (" + String.join(", ", new TreeSet<>(issueTypeIds)) + ')';
    }

    /** Of the database and not of the index, which a restart may find behind. */
    @Override
    public long[] ids(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId).stream().mapToLong(Long::longValue).sorted().toArray();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not list the issues of project " + projectId, e);
        }
    }

    /** @param issue one that Jira has created, so that it has an id */
    public static Implementation of(Issue issue) {
        return new Implementation(new IssueId(issue.getId()), issue.getKey(), issue.getSummary(), issue.getProjectId(), issue.getIssueTypeId());
    }
}
