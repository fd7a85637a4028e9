package com.atlassian.scheduler.config;

/** Names a scheduled job. */
public record JobId(String id) {

    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
