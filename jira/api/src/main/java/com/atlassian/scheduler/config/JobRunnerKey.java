package com.atlassian.scheduler.config;

/**
 * Names what runs when a job is due.
 *
 * <p>Evidence: Javadoc of atlassian-scheduler 1.6; used by a plugin that runs on Jira 9.
 */
public final class JobRunnerKey {
    private JobRunnerKey() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobRunnerKey of(String key) {
        throw new UnsupportedOperationException("signature only");
    }
}
