package dk.klar.jira.job;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import dk.klar.usecase.ApplyRetention;
import dk.klar.usecase.ForgetTheGone;
import dk.klar.usecase.MakeRounds;
import dk.klar.usecase.Publish;
import dk.klar.usecase.port.Rounds.Name;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a day, on one node of the cluster: publishes what time alone has changed (a waiver that ended, a condition past due) and
 * what came past a gate unseen; removes what the municipality keeps no longer; then does what comes after it. Killed in the middle, {@link RebuildJob} goes on where it was.
 */
public final class DailyRound {
    /** Frozen: Jira keeps the job by it. */
    static final String NAME = "dk.klar.jira.daily-round";
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final SchedulerService scheduler;
    private final ApplyRetention retention;
    private final ForgetTheGone gone;
    private final MakeRounds rounds;
    private final AfterTheRound after;
    private volatile boolean open = true;

    public DailyRound(SchedulerService scheduler, ApplyRetention retention, ForgetTheGone gone, MakeRounds rounds, AfterTheRound after) {
        this.scheduler = scheduler;
        this.retention = retention;
        this.gone = gone;
        this.rounds = rounds;
        this.after = after;
    }

    public void register() throws SchedulerServiceException {
        Repeated.register(scheduler, NAME, Duration.ofDays(1), request -> answer());
    }

    public void unregister() {
        open = false;
        Repeated.unregister(scheduler, NAME);
    }

    /** Records that could not be removed keep no state from being published. */
    private String removed() {
        try {
            ApplyRetention.Done done = retention.run();
            return done.records() + " records of " + done.implementations() + " implementations removed, which are kept no longer, and what "
                    + gone.run() + " users had who are gone";
        } catch (RuntimeException e) {
            LOG.error("What is kept no longer could not be removed", e);
            return "what is kept no longer could not be removed";
        }
    }

    /** What became of it. */
    String round() {
        String removed = removed();
        rounds.begin(Name.DAILY);
        Publish.Done done = rounds.goOn(Name.DAILY, () -> open);
        done.why().forEach((key, cause) -> LOG.error("The gate states of {} could not be published", key, cause));
        return done.all() + " implementations looked at, " + done.failed() + " could not be published; " + removed + "; "
                + after.run().orElse("not through yet, or another node does the rest");
    }

    private JobRunnerResponse answer() {
        try {
            return JobRunnerResponse.success(round());
        } catch (RuntimeException e) {
            LOG.error("Klar's daily round failed", e);
            return JobRunnerResponse.failed(e);
        }
    }
}
