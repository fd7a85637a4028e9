package com.atlassian.scheduler;

/**
 * What a job does.
 *
 * <p>Evidence: implemented by plugins that run on Jira 9 and 10.
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
