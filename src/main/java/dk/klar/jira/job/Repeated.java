package dk.klar.jira.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;

/** A job that Jira runs again and again, on one node of the cluster each time. */
final class Repeated {
    private Repeated() {
    }

    /** @param name by which Jira keeps the job: frozen */
    static void register(SchedulerService scheduler, String name, Duration every, JobRunner job) throws SchedulerServiceException {
        scheduler.registerJobRunner(JobRunnerKey.of(name), job);
        scheduler.scheduleJob(JobId.of(name), JobConfig.forJobRunnerKey(JobRunnerKey.of(name))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(Schedule.forInterval(every.toMillis(), null)));
    }

    static void unregister(SchedulerService scheduler, String name) {
        scheduler.unregisterJobRunner(JobRunnerKey.of(name));
    }
}
