package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Projects.IssueType;
import dk.klar.usecase.port.Projects.Project;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Switches Klar on and off, per project and issue type. */
public final class SwitchProject {
    private final Entrance entrance;
    private final Projects projects;
    private final Switches switches;
    private final Audit audit;
    private final MakeRounds rounds;
    private final Clock clock;

    public SwitchProject(Entrance entrance, Projects projects, Switches switches, Audit audit, MakeRounds rounds, Clock clock) {
        this.entrance = entrance;
        this.projects = projects;
        this.switches = switches;
        this.audit = audit;
        this.rounds = rounds;
        this.clock = clock;
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

    /**
     * Publishes what it is on for from now on and takes back what it is off for: where that is much, a round does so afterwards.
     *
     * @throws Refused when this person does not administer Klar, or the project or an issue type is not there
     */
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
        boolean leaving = switches.leaving(project.id()).isPresent();
        if (!off.isEmpty()) {
            switches.leave(project.id(), clock.instant());
        }
        switches.set(project.id(), issueTypeIds);
        if (!before.equals(issueTypeIds)) {
            audit.switched(project, before, issueTypeIds);
        }
        Set<String> touched = new HashSet<>(issueTypeIds);
        touched.addAll(off);
        if (rounds.afterSwitching(project.id(), touched) && !leaving) {
            switches.left(project.id());
        }
        return new Setting(project, issueTypeIds);
    }
}
