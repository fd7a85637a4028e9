package dk.klar.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import dk.klar.jira.event.EachAnnouncement;
import dk.klar.jira.event.JiraAnnouncements;
import dk.klar.jira.job.WebhookJob;
import dk.klar.jira.webhook.HttpCourier;
import dk.klar.store.AoWebhooks;
import dk.klar.store.CanonicalJson;
import dk.klar.usecase.KeepWebhooks;
import dk.klar.usecase.SendDeliveries;
import dk.klar.usecase.TellReceivers;
import dk.klar.usecase.port.Announcements;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Courier;
import dk.klar.usecase.port.Webhooks;
import dk.klar.usecase.port.Workflows;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is told of gates that change: other apps in this Jira, and receivers outside it. */
@Configuration(proxyBeanMethods = false)
public class WebhooksWiring {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    @Bean
    Webhooks webhooks(ActiveObjects activeObjects) {
        return new AoWebhooks(activeObjects);
    }

    @Bean
    Courier courier() {
        return new HttpCourier(TO_CONNECT, TO_ANSWER, InetAddress::getAllByName);
    }

    @Bean
    Announcements announcements(EventPublisher events, Webhooks webhooks) {
        return new EachAnnouncement(new JiraAnnouncements(events), new TellReceivers(webhooks, new CanonicalJson(), WebhooksWiring::newKey, Clock.systemUTC()));
    }

    @Bean
    KeepWebhooks keepWebhooks(Webhooks webhooks, Courier courier, Workflows workflows, Audit audit) {
        return new KeepWebhooks(new KeepWebhooks.Ports(webhooks, courier, workflows, audit, new CanonicalJson()), WebhooksWiring::newKey,
                () -> Wiring.random(KeepWebhooks.BYTES), Clock.systemUTC());
    }

    @Bean(initMethod = "register", destroyMethod = "unregister")
    WebhookJob webhookJob(SchedulerService scheduler, Webhooks webhooks, Courier courier, Audit audit) {
        return new WebhookJob(scheduler, new SendDeliveries(webhooks, courier, audit, WebhooksWiring::newKey, Clock.systemUTC()));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
