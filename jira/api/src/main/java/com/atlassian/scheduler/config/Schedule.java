package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * When a job runs.
 *
 * <p>Evidence: Javadoc of atlassian-scheduler 1.6; used by plugins that run on Jira 8 and 9.
 */
public final class Schedule {
    private Schedule() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        throw new UnsupportedOperationException("signature only");
    }
}
