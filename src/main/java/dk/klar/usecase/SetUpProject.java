package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.SetupStep;
import dk.klar.usecase.port.SetupStep.Look;
import dk.klar.usecase.port.SetupStep.State;
import dk.klar.usecase.port.SetupStep.Wish;
import dk.klar.usecase.port.Workflows;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a project in Jira all that Klar needs of it, step by step. It is shown first, and done twice it changes nothing. Jira
 * undoes none of its own steps, so what failed on the way is taken up by doing it once more.
 */
public final class SetUpProject {
    private final Entrance entrance;
    private final Workflows workflows;
    private final List<SetupStep> steps;

    public SetUpProject(Entrance entrance, Workflows workflows, List<SetupStep> steps) {
        this.entrance = entrance;
        this.workflows = workflows;
        this.steps = List.copyOf(steps);
    }

    /** A step and how it stands. */
    public record Planned(String step, Look look) {
    }

    /** What a step of Jira's own threw; the steps before it are done. */
    public static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String step;

        Failed(String step, RuntimeException cause) {
            super("the set-up stopped at " + step, cause);
            this.step = step;
        }

        public String step() {
            return step;
        }
    }

    /** @throws Refused when this person may not set up projects */
    public void toSetUp(UserKey user) {
        entrance.toAdminister(user);
        if (!workflows.mayChange(user)) {
            throw new Refused.Forbidden("workflows");
        }
    }

    /** @throws Refused when this person may not set up projects */
    public List<Planned> plan(UserKey user, Wish wish) {
        toSetUp(user);
        List<Planned> plan = new ArrayList<>();
        for (SetupStep step : wanted(wish)) {
            Look look = step.look(wish, user);
            plan.add(new Planned(step.id(), look));
            if (halts(step, look)) {
                break;
            }
        }
        return plan;
    }

    /**
     * Makes what is missing.
     *
     * @return the steps that something was made in
     * @throws Refused when this person may not set up projects
     * @throws Failed  when Jira failed at a step
     */
    public List<String> carryOut(UserKey user, Wish wish) {
        toSetUp(user);
        List<String> made = new ArrayList<>();
        for (SetupStep step : wanted(wish)) {
            try {
                Look look = step.look(wish, user);
                if (halts(step, look)) {
                    break;
                } else if (look.state() == State.MISSING) {
                    step.make(wish, user);
                    made.add(step.id());
                }
            } catch (RuntimeException e) {
                throw new Failed(step.id(), e);
            }
        }
        return made;
    }

    private List<SetupStep> wanted(Wish wish) {
        return steps.stream().filter(step -> step.wanted(wish)).toList();
    }

    private static boolean halts(SetupStep step, Look look) {
        return step.essential() && look.state() == State.BLOCKED;
    }
}
