package dk.klar.host.web.form;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.host.HostContext;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.SecurityLevelRow;
import dk.klar.host.data.UserRow;
import dk.klar.host.web.form.FormField.Option;
import dk.klar.host.web.page.Ask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The choices of the select lists for people and security levels. */
final class People {

    private final HostContext host;
    private final JiraData data;

    People(HostContext host) {
        this.host = host;
        this.data = host.services().get(JiraData.class);
    }

    /** Who may be given an issue of the project, and nobody; whoever has it now stays a choice. */
    List<Option> assignable(Ask ask, Project project, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", ask.words().text("form.unassigned"), chosen.isEmpty()));
        active(chosen).filter(user -> user.userName().equals(chosen) || isAssignable(user, project))
                .map(user -> option(user, chosen)).forEach(options::add);
        return options;
    }

    List<Option> everybody(String chosen) {
        return active(chosen).map(user -> option(user, chosen)).toList();
    }

    List<Option> securityOptions(Ask ask, Project project, String chosen) {
        Stream<Option> none = Stream.of(new Option("", ask.words().text("form.none"), chosen.isEmpty()));
        return Stream.concat(none, securityLevels(project).stream().map(level -> new Option(
                String.valueOf(level.id()), level.name(), String.valueOf(level.id()).equals(chosen)))).toList();
    }

    List<SecurityLevelRow> securityLevels(Project project) {
        return data.projects().byId(project.getId()).flatMap(row -> row.securitySchemeId())
                .map(scheme -> data.securitySchemes().levels(scheme)).orElse(List.of());
    }

    private Stream<UserRow> active(String chosen) {
        return data.users().all().stream().filter(user -> user.active() || user.userName().equals(chosen))
                .sorted(Comparator.comparing(UserRow::displayName));
    }

    private boolean isAssignable(UserRow user, Project project) {
        return host.services().get(PermissionManager.class).hasPermission(ProjectPermissions.ASSIGNABLE_USER, project,
                host.services().get(UserManager.class).getUserByKey(user.userKey()));
    }

    private static Option option(UserRow user, String chosen) {
        return new Option(user.userName(), user.displayName(), user.userName().equals(chosen));
    }
}
