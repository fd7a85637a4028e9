package dk.klar.jira.wizard;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.SwitchProject;
import dk.klar.usecase.port.SetupStep;
import java.util.HashSet;
import java.util.Set;

/** That Klar is on for the project's implementations. */
final class SwitchStep implements SetupStep {
    private final Ground ground;
    private final SwitchProject switches;

    SwitchStep(Ground ground, SwitchProject switches) {
        this.ground = ground;
        this.switches = switches;
    }

    @Override
    public String id() {
        return "switch";
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        return ground.ready(wish) && switches.of(user, wish.key()).on().contains(ground.madeType().getId())
                ? Look.there("there", wish.key()) : Look.missing("make", wish.key());
    }

    @Override
    public void make(Wish wish, UserKey user) {
        Set<String> on = new HashSet<>(switches.of(user, wish.key()).on());
        on.add(ground.madeType().getId());
        switches.set(user, wish.key(), on);
    }
}
