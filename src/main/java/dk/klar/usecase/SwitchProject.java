package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Projects.IssueType;
import dk.klar.usecase.port.Projects.Project;
import dk.klar.usecase.port.Switches;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Switches Klar on and off, per project and issue type. */
public final class SwitchProject {
    private final Entrance entrance;
    private final Projects projects;
    private final Switches switches;
    private final Audit audit;
    private final Publish publish;
    private final MakeRounds rounds;

    public SwitchProject(Entrance entrance, Projects projects, Switches switches, Audit audit, Publish publish, MakeRounds rounds) {
        this.entrance = entrance;
        this.projects = projects;
        this.switches = switches;
        this.audit = audit;
        this.publish = publish;
        this.rounds = rounds;
    }

    /** A project and the issue types that Klar is on for. */
    public record Setting(Project project, Set<String> on) {
    }

    /** @throws Refused when this person does not administer Klar, or there is no such project */
    public Setting of(UserKey user, String projectKey) {
        entrance.toAdminister(user);
        Project project = projects.byKey(projectKey).orElseThrow(() -> new Refused.NotFound("project"));
        return new Setting(project, switches.issueTypes(project.id()));
    }

    /** @throws Refused when this person does not administer Klar */
    public List<Setting> all(UserKey user) {
        entrance.toAdminister(user);
        return projects.all().stream().map(project -> new Setting(project, switches.issueTypes(project.id()))).toList();
    }

    /** @throws Refused when this person does not administer Klar, or the project or an issue type is not there */
    public Setting set(UserKey user, String projectKey, Set<String> issueTypeIds) {
        Project project = of(user, projectKey).project();
        for (String id : issueTypeIds) {
            if (project.issueTypes().stream().map(IssueType::id).noneMatch(id::equals)) {
                throw new Refused.Invalid(List.of(Fault.of("on", "settings.issueType", id, project.name())));
            }
        }
        Set<String> before = switches.issueTypes(project.id());
        Set<String> off = new HashSet<>(before);
        off.removeAll(issueTypeIds);
        switches.set(project.id(), issueTypeIds);
        if (!before.equals(issueTypeIds)) {
            audit.switched(project, before, issueTypeIds);
        }
        if (!off.isEmpty()) {
            publish.statesOfTypes(project.id(), off);
        }
        rounds.afterSwitchingOn(project.id(), issueTypeIds);
        return new Setting(project, issueTypeIds);
    }
}
