package com.atlassian.scheduler.config;

/** What is to run and when. There is one node here, so that where does not matter. */
public final class JobConfig {

    private final JobRunnerKey runner;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey runner, Schedule schedule) {
        this.runner = runner;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, null);
    }

    public JobConfig withRunMode(RunMode runMode) {
        return this;
    }

    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(runner, when);
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
