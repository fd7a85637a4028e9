package dk.klar.jira.wizard;

import java.util.List;

/**
 * The page that sets up a project, as the template prints it. Public, or Velocity could not call it.
 *
 * @param news   what was just done; empty where nothing was
 * @param failed that Jira failed, and at what; empty where it did not
 * @param steps  what is there and what will be made; empty where no project was chosen
 * @param toDo   whether there is anything to make
 */
public record WizardView(String language, String address, String news, String failed, List<ProjectView> projects, String key, String name,
                         boolean sample, List<StepView> steps, boolean toDo, String settings, String workflows) {
    /** A project to choose. */
    public record ProjectView(String key, String name) {
    }

    /** A step: what it is about, how it stands and in which colour. */
    public record StepView(String title, String text, String state, String stateWord) {
    }
}
