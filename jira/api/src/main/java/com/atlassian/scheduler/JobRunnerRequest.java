package com.atlassian.scheduler;

/**
 * What a job is told when it runs. Klar asks nothing of it.
 *
 * <p>Evidence: parameter of {@code JobRunner.runJob} in plugins that run on Jira 9 and 10.
 */
public interface JobRunnerRequest {
}
