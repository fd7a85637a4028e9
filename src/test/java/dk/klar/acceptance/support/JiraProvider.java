package dk.klar.acceptance.support;

/** Somewhere to run the acceptance tests where no address is given. */
public interface JiraProvider {
    /** Starts a Jira with Klar and the sample municipality in it, and returns its address. */
    String start();
}
