package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Switches;
import java.util.Set;

/** Switches Klar on and off, per project and issue type. */
public final class SwitchProject {
    private final Entrance entrance;
    private final Switches switches;

    public SwitchProject(Entrance entrance, Switches switches) {
        this.entrance = entrance;
        this.switches = switches;
    }

    /** @throws Refused.Forbidden when this person does not administer Klar */
    public Set<String> issueTypes(UserKey user, long projectId) {
        entrance.toAdminister(user);
        return switches.issueTypes(projectId);
    }

    /** @throws Refused.Forbidden when this person does not administer Klar */
    public void set(UserKey user, long projectId, Set<String> issueTypeIds) {
        entrance.toAdminister(user);
        switches.set(projectId, issueTypeIds);
    }
}
