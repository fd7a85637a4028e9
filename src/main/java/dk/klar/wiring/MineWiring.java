package dk.klar.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import dk.klar.jira.mine.MinePage;
import dk.klar.jira.people.TextsOf;
import dk.klar.jira.view.Addresses;
import dk.klar.store.AoFeeds;
import dk.klar.store.AoRhythms;
import dk.klar.text.Library;
import dk.klar.usecase.KeepFeed;
import dk.klar.usecase.KeepRhythm;
import dk.klar.usecase.ReadCalendar;
import dk.klar.usecase.SendDigests;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Feeds;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;
import dk.klar.usecase.port.Post;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rhythms;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each person has of their own: a calendar address, and letters as often as they like. */
@Configuration(proxyBeanMethods = false)
public class MineWiring {
    @Bean
    Feeds feeds(ActiveObjects activeObjects) {
        return new AoFeeds(activeObjects);
    }

    @Bean
    Rhythms rhythms(ActiveObjects activeObjects) {
        return new AoRhythms(activeObjects);
    }

    @Bean
    TextsOf textsOf(UserManager users, People people, I18nHelper.BeanFactory languages) {
        return new TextsOf(users, people, languages, ZoneId.systemDefault());
    }

    @Bean
    ReadCalendar readCalendar(Feeds feeds, Existence existence, UseCases useCases, Records records) {
        return new ReadCalendar(feeds, existence, useCases.readPortfolio(), records, Clock.systemDefaultZone());
    }

    @Bean
    SendDigests sendDigests(UseCases useCases, Rhythms rhythms, Implementations implementations, Existence existence, Post post) {
        return new SendDigests(useCases.judgeGate(), rhythms, implementations, existence, post, Clock.systemDefaultZone());
    }

    @Bean
    MinePage minePage(Feeds feeds, Rhythms rhythms, UseCases useCases, Library library, Addresses addresses) {
        return new MinePage(new KeepFeed(feeds, () -> Wiring.random(KeepFeed.BYTES), Clock.systemDefaultZone()),
                new KeepRhythm(rhythms, useCases.readPortfolio()), library, addresses);
    }
}
