package com.atlassian.scheduler.config;

import java.util.Objects;

/** Names what runs when a job is due. */
public final class JobRunnerKey {

    private final String id;

    private JobRunnerKey(String id) {
        this.id = Objects.requireNonNull(id);
    }

    public static JobRunnerKey of(String id) {
        return new JobRunnerKey(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey known && known.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
