package dk.klar.jira.wizard;

/**
 * Finds a service of Jira's when it is needed. Most of those that set up a project are unproven on Jira 11: should one be
 * missing there, the wizard fails at that step and says so, and the rest of Klar runs.
 */
public interface Lookup {
    <T> T get(Class<T> service);
}
