package com.atlassian.scheduler.config;

/** Names what runs when a job is due. */
public record JobRunnerKey(String key) {

    public static JobRunnerKey of(String key) {
        return new JobRunnerKey(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
