package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs: every so many milliseconds. */
public final class Schedule {

    private final long interval;

    private Schedule(long interval) {
        this.interval = interval;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(intervalInMillis);
    }

    public long getInterval() {
        return interval;
    }
}
