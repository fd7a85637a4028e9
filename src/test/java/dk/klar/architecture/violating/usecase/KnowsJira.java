package dk.klar.architecture.violating.usecase;

import com.atlassian.jira.issue.Issue;

/** A use case that cannot do without Jira. */
public final class KnowsJira {
    public void with(Issue issue) {
    }
}
