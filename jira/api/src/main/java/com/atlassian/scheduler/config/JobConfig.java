package com.atlassian.scheduler.config;

/**
 * What is to run, where and when.
 *
 * <p>Evidence: Javadoc of atlassian-scheduler 1.6.
 */
public final class JobConfig {
    private JobConfig() {
        throw new UnsupportedOperationException("signature only");
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        throw new UnsupportedOperationException("signature only");
    }

    public JobConfig withRunMode(RunMode runMode) {
        throw new UnsupportedOperationException("signature only");
    }

    public JobConfig withSchedule(Schedule schedule) {
        throw new UnsupportedOperationException("signature only");
    }
}
