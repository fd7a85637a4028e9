package dk.klar.jira.job;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import dk.klar.domain.webhook.Receiver;
import dk.klar.usecase.SendDeliveries;
import dk.klar.usecase.SendDeliveries.Done;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a minute, on one node of the cluster: sends what waits for receivers of webhooks, to each on a thread of its own, so that a
 * slow one keeps no other waiting. Where there is no receiver it costs a query.
 */
public final class WebhookJob {
    /** Frozen: Jira keeps the job by it. */
    static final String NAME = "dk.klar.jira.webhooks";
    private static final Logger LOG = LoggerFactory.getLogger(WebhookJob.class);

    private final SchedulerService scheduler;
    private final SendDeliveries send;
    private volatile boolean open = true;

    public WebhookJob(SchedulerService scheduler, SendDeliveries send) {
        this.scheduler = scheduler;
        this.send = send;
    }

    public void register() throws SchedulerServiceException {
        Repeated.register(scheduler, NAME, Duration.ofMinutes(1), request -> answer());
    }

    /** What is being sent is the last. */
    public void unregister() {
        open = false;
        Repeated.unregister(scheduler, NAME);
    }

    /** What became of it. */
    String round() throws InterruptedException {
        List<Receiver> receivers = send.receivers();
        if (receivers.isEmpty()) {
            return "nobody is to be told";
        }
        ExecutorService threads = Executors.newFixedThreadPool(receivers.size(), work -> {
            Thread daemon = new Thread(work, "klar-webhooks");
            daemon.setDaemon(true);
            return daemon;
        });
        try {
            int delivered = 0;
            for (Future<Done> turn : threads.invokeAll(receivers.stream().map(receiver -> (Callable<Done>) () -> turn(receiver)).toList())) {
                delivered += turn.get().delivered();
            }
            return delivered + " deliveries to " + receivers.size() + " receivers";
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** One whose queue cannot be read keeps no other from being told. */
    private Done turn(Receiver receiver) {
        try {
            Done done = send.turn(receiver, () -> open);
            if (done.trouble() != null) {
                LOG.warn("Webhook {}: {} {}", receiver, done.trouble().kind(), done.trouble().status());
            }
            if (done.givenUp() > 0) {
                LOG.warn("Webhook {}: {} deliveries given up", receiver, done.givenUp());
            }
            return done;
        } catch (RuntimeException e) {
            LOG.error("Webhook {}: what waits could not be sent", receiver, e);
            return new Done(0, 0, null);
        }
    }

    private JobRunnerResponse answer() {
        try {
            return JobRunnerResponse.success(round());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return JobRunnerResponse.failed(e);
        } catch (RuntimeException e) {
            LOG.error("Klar could not look for what waits to be sent; it tries again in a minute", e);
            return JobRunnerResponse.failed(e);
        }
    }
}
