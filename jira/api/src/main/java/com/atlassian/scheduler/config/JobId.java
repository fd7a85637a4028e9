package com.atlassian.scheduler.config;

/**
 * Names a scheduled job.
 *
 * <p>Evidence: Javadoc of atlassian-scheduler 1.6; used by a plugin that runs on Jira 9.
 */
public final class JobId {
    private JobId() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobId of(String id) {
        throw new UnsupportedOperationException("signature only");
    }
}
