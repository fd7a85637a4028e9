package dk.klar.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.scheduler.SchedulerService;
import dk.klar.jira.job.AfterTheRound;
import dk.klar.jira.job.DailyRound;
import dk.klar.jira.job.RebuildJob;
import dk.klar.store.AoHoldings;
import dk.klar.store.AoInventory;
import dk.klar.store.AoUserKeys;
import dk.klar.usecase.ApplyRetention;
import dk.klar.usecase.CheckHealth;
import dk.klar.usecase.ForgetTheGone;
import dk.klar.usecase.HandOver;
import dk.klar.usecase.ReplaceUserKey;
import dk.klar.usecase.SendDigests;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Audit;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Feeds;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Projects;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rhythms;
import dk.klar.usecase.port.Switches;
import dk.klar.usecase.port.Webhooks;
import dk.klar.usecase.port.Workflows;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What looks through everything, by itself or when an administrator asks. */
@Configuration(proxyBeanMethods = false)
public class RoundsWiring {
    @Bean(initMethod = "register", destroyMethod = "unregister")
    DailyRound dailyRound(SchedulerService scheduler, ApplyRetention retention, ForgetTheGone gone, AfterTheRound after, UseCases useCases) {
        return new DailyRound(scheduler, retention, gone, useCases.remindOwners(), useCases.rounds(), after);
    }

    @Bean(initMethod = "register", destroyMethod = "unregister")
    RebuildJob rebuildJob(SchedulerService scheduler, AfterTheRound after, UseCases useCases) {
        return new RebuildJob(scheduler, useCases.remindOwners(), useCases.rounds(), after);
    }

    @Bean
    ForgetTheGone forgetTheGone(Feeds feeds, Rhythms rhythms, People people) {
        return new ForgetTheGone(feeds, rhythms, people);
    }

    @Bean
    AfterTheRound afterTheRound(SendDigests digests, UseCases useCases) {
        return new AfterTheRound(useCases.rounds(), useCases.countTheDay(), digests, useCases.allDossiers());
    }

    @Bean
    ApplyRetention applyRetention(Records records, Confidences confidences, ActiveObjects activeObjects, Existence existence, Audit audit) {
        return new ApplyRetention(records, new AoHoldings(activeObjects), confidences, existence, audit, Clock.systemDefaultZone());
    }

    @Bean
    CheckHealth checkHealth(UseCases useCases, Workflows workflows, Switches switches, Projects projects, Implementations implementations,
                            ActiveObjects activeObjects, Existence existence, Webhooks webhooks) {
        return new CheckHealth(useCases.entrance(), new CheckHealth.Ports(workflows, switches, projects, new AoInventory(activeObjects),
                existence, implementations, webhooks));
    }

    @Bean
    HandOver handOver(ActiveObjects activeObjects, Records records, Implementations implementations, Existence existence,
                      UseCases useCases) {
        return new HandOver(new AoInventory(activeObjects), existence, records, implementations, useCases.publish(), Clock.systemDefaultZone());
    }

    @Bean
    ReplaceUserKey replaceUserKey(ActiveObjects activeObjects, Implementations implementations, UseCases useCases) {
        return new ReplaceUserKey(new AoUserKeys(activeObjects), implementations, useCases.publish());
    }
}
