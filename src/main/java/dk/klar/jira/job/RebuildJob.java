package dk.klar.jira.job;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import dk.klar.usecase.MakeRounds;
import dk.klar.usecase.Publish.Done;
import dk.klar.usecase.port.Rounds.Name;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a minute, on one node of the cluster: makes anew what is published, where somebody wants it or Klar was upgraded, and goes
 * on with what was killed: the daily round, and what comes after it. Where there is nothing to do it costs four queries.
 */
public final class RebuildJob {
    /** Frozen: Jira keeps the job by it. */
    static final String NAME = "dk.klar.jira.rebuild";
    private static final Logger LOG = LoggerFactory.getLogger(RebuildJob.class);

    private final SchedulerService scheduler;
    private final MakeRounds rounds;
    private final AfterTheRound after;
    private volatile boolean open = true;

    public RebuildJob(SchedulerService scheduler, MakeRounds rounds, AfterTheRound after) {
        this.scheduler = scheduler;
        this.rounds = rounds;
        this.after = after;
    }

    public void register() throws SchedulerServiceException {
        Repeated.register(scheduler, NAME, Duration.ofMinutes(1), request -> answer());
    }

    /** The page that is being done is the last. */
    public void unregister() {
        open = false;
        Repeated.unregister(scheduler, NAME);
    }

    /** What became of it. */
    String look() {
        rounds.beginAfterUpgrade();
        Done rebuilt = rounds.goOn(Name.REBUILD, () -> open);
        Done daily = rounds.goOn(Name.DAILY, () -> open);
        tell(rebuilt);
        tell(daily);
        after.run().ifPresent(done -> LOG.info("The daily round has come through: {}", done));
        return rebuilt.all() + " implementations published anew, " + daily.all() + " of the daily round";
    }

    private JobRunnerResponse answer() {
        try {
            return JobRunnerResponse.success(look());
        } catch (RuntimeException e) {
            LOG.error("Klar could not go on with what goes through all implementations; it tries again in a minute", e);
            return JobRunnerResponse.failed(e);
        }
    }

    private static void tell(Done done) {
        done.why().forEach((key, cause) -> LOG.error("The gate states of {} could not be published", key, cause));
        if (done.all() > 0) {
            LOG.info("{} implementations gone through, {} could not be published", done.all(), done.failed());
        }
    }
}
