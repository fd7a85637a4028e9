package dk.klar.jira.job;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import dk.klar.domain.dossier.Dossier;
import dk.klar.usecase.ApplyRetention;
import dk.klar.usecase.Publish;
import dk.klar.usecase.RemindOwners;
import dk.klar.usecase.SendDigests;
import dk.klar.usecase.port.Implementation;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a day, on one node of the cluster: publishes what time alone has changed (a waiver that ended, a condition past due) and
 * what came past a gate unseen; tells owners what is past due, and everybody what waits for them as often as they chose; removes what the municipality keeps no
 * longer. Killed in the middle, it begins again the next day.
 */
public final class DailyRound {
    /** Frozen: Jira keeps the job by it. */
    static final String NAME = "dk.klar.jira.daily-round";
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final SchedulerService scheduler;
    private final ApplyRetention retention;
    private final RemindOwners reminders;
    private final SendDigests digests;
    private final Publish publish;

    public DailyRound(SchedulerService scheduler, ApplyRetention retention, RemindOwners reminders, SendDigests digests, Publish publish) {
        this.scheduler = scheduler;
        this.retention = retention;
        this.reminders = reminders;
        this.digests = digests;
        this.publish = publish;
    }

    public void register() throws SchedulerServiceException {
        scheduler.registerJobRunner(JobRunnerKey.of(NAME), request -> round());
        scheduler.scheduleJob(JobId.of(NAME), JobConfig.forJobRunnerKey(JobRunnerKey.of(NAME))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER).withSchedule(Schedule.forInterval(Duration.ofDays(1).toMillis(), null)));
    }

    public void unregister() {
        scheduler.unregisterJobRunner(JobRunnerKey.of(NAME));
    }

    /** Records that could not be removed keep no state from being published. */
    private String removed() {
        try {
            ApplyRetention.Done done = retention.run();
            return done.records() + " records of " + done.implementations() + " implementations removed, which are kept no longer";
        } catch (RuntimeException e) {
            LOG.error("What is kept no longer could not be removed", e);
            return "what is kept no longer could not be removed";
        }
    }

    private static String sent(SendDigests.Round told) {
        SendDigests.Done done = told.send();
        done.failed().forEach((person, cause) -> LOG.error("{} could not be told what waits for them", person, cause));
        return done.sent() + " people told what waits for them, " + done.failed().size() + " could not be";
    }

    private JobRunnerResponse round() {
        try {
            String removed = removed();
            SendDigests.Round told = digests.begin();
            Publish.Done done = publish.statesOfAll(((BiConsumer<Implementation, Dossier>) reminders::of).andThen(told));
            done.failed().forEach((key, cause) -> LOG.error("The gate states of {} could not be published", key, cause));
            return JobRunnerResponse.success(done.all() + " implementations looked at, " + done.failed().size() + " could not be published; " + sent(told) + "; " + removed);
        } catch (RuntimeException e) {
            LOG.error("Klar's daily round failed", e);
            return JobRunnerResponse.failed(e);
        }
    }
}
