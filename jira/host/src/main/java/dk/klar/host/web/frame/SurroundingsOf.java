package dk.klar.host.web.frame;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.HostContext;
import dk.klar.host.web.fragment.Surroundings;
import dk.klar.host.web.page.Ask;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What Jira tells fragments on its pages: user and helper always, project and issue where there is one. */
public final class SurroundingsOf {

    private final HostContext host;

    public SurroundingsOf(HostContext host) {
        this.host = host;
    }

    public Surroundings page(Ask ask) {
        return around(ask, null, Map.of(), Map.of());
    }

    public Surroundings project(Ask ask, String projectKey) {
        Project project = host.services().get(ProjectManager.class).getProjectObjByKey(projectKey);
        return around(ask, project, Map.of("project", project), variables(project));
    }

    public Surroundings issue(Ask ask, Issue issue) {
        Project project = issue.getProjectObject();
        Map<String, String> variables = new HashMap<>(variables(project));
        variables.put("issue.key", issue.getKey());
        variables.put("issue.id", issue.getId().toString());
        return around(ask, project, Map.of("project", project, "issue", issue), variables);
    }

    private Surroundings around(Ask ask, Project project, Map<String, Object> things, Map<String, String> variables) {
        Map<String, Object> context = new HashMap<>(things);
        ask.userKey().map(host.services().get(UserManager.class)::getUserByKey).ifPresent(user -> {
            context.put("user", user);
            context.put("username", user.getName());
        });
        context.put("helper", new JiraHelper(ask.request(), project, things));
        return new Surroundings(context, variables);
    }

    private static Map<String, String> variables(Project project) {
        String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
        return Map.of("project.key", project.getKey(), "project.id", project.getId().toString(),
                "projectKeyEncoded", encoded, "pathEncodedProjectKey", encoded);
    }
}
