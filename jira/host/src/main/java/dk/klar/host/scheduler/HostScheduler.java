package dk.klar.host.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs on one thread, first after a whole interval; a test runs them when it likes. Nothing of it survives a restart. */
public final class HostScheduler implements SchedulerService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HostScheduler.class);

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobConfig> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "scheduler");
        daemon.setDaemon(true);
        return daemon;
    });

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) {
        if (jobs.put(jobId, jobConfig) == null) {
            long interval = jobConfig.getSchedule().getInterval();
            thread.scheduleAtFixedRate(() -> attempt(jobId), interval, interval, TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Runs a scheduled job here and now.
     *
     * @return what it says it did; empty where its runner is gone, as when the app that brought it was removed
     */
    public Optional<String> run(JobId job) {
        JobConfig config = jobs.get(job);
        if (config == null) {
            throw new NoSuchElementException("no job " + job + " among " + jobs.keySet());
        }
        return Optional.ofNullable(runners.get(config.getJobRunnerKey()))
                .map(runner -> runner.runJob(new JobRunnerRequest() {
                })).map(JobRunnerResponse::getMessage);
    }

    private void attempt(JobId job) {
        try {
            run(job).ifPresent(message -> LOG.debug("{}: {}", job, message));
        } catch (RuntimeException e) {
            LOG.error("the job {} failed", job, e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
