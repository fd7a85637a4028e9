package dk.klar.host.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.Holder;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.RoleRow;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Project roles. */
final class HostRoles implements ProjectRoleManager {

    private final JiraData data;
    private final JiraObjects objects;

    HostRoles(JiraData data, JiraObjects objects) {
        this.data = data;
        this.objects = objects;
    }

    private record Role(RoleRow row) implements ProjectRole {

        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getName() {
            return row.name();
        }
    }

    private record Actors(Set<ApplicationUser> users) implements ProjectRoleActors {

        @Override
        public Set<ApplicationUser> getApplicationUsers() {
            return users;
        }
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return id == null ? null : data.roles().byId(id).map(Role::new).orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return name == null ? null : data.roles().byName(name).map(Role::new).orElse(null);
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return data.roles().all().stream().<ProjectRole>map(Role::new).toList();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        List<Long> held = user == null ? List.of() : data.roles().of(user.getKey(), project.getId());
        return getProjectRoles().stream().filter(role -> held.contains(role.getId())).toList();
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project) {
        return user != null && data.roles().of(user.getKey(), project.getId()).contains(projectRole.getId());
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project) {
        Set<ApplicationUser> users = new LinkedHashSet<>();
        data.roles().actors(projectRole.getId(), project.getId()).stream().flatMap(this::keys)
                .forEach(key -> users.add(objects.user(Optional.of(key))));
        return new Actors(users);
    }

    private Stream<String> keys(Holder actor) {
        return actor.kind() == Holder.Kind.GROUP ? data.groups().members(actor.value()).stream()
                : Stream.of(actor.value());
    }
}
