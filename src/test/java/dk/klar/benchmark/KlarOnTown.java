package dk.klar.benchmark;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.people.UserKey;
import dk.klar.jira.portfolio.PortfolioPage;
import dk.klar.jira.portfolio.PortfolioPages;
import dk.klar.jira.view.Addresses;
import dk.klar.rest.Desk;
import dk.klar.store.AoConfidences;
import dk.klar.store.AoRecords;
import dk.klar.store.AoRounds;
import dk.klar.store.AoSnapshot;
import dk.klar.store.AoSummaries;
import dk.klar.store.AoTallies;
import dk.klar.store.CanonicalJson;
import dk.klar.testing.Announced;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.AuditLines;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryJira;
import dk.klar.testing.Letters;
import dk.klar.testing.Unguarded;
import dk.klar.text.FrozenWords;
import dk.klar.text.Library;
import dk.klar.usecase.ReadPortfolio;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Projects.IssueType;
import dk.klar.usecase.port.Projects.Project;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All of Klar on the town's database, as wired in Jira but for Jira, on the town's day, for somebody who sees and may do everything. */
final class KlarOnTown implements Caller {
    static final UserKey READER = SeededTown.user(0);

    private final TownInJira issues = new TownInJira();
    private final AoDatabase database;
    private final UseCases use;
    private final Library library;
    private final PortfolioPages portfolio;
    private final Desk desk;

    KlarOnTown(FilledDatabase filled) {
        InMemoryJira jira = new InMemoryJira();
        for (int i = 0; i < SeededTown.USERS; i++) {
            jira.user(SeededTown.user(i).value(), "browse", "record", "administer");
        }
        for (int i = 0; i < SeededTown.PROJECTS; i++) {
            jira.project(new Project(1 + i, SeededTown.projectKey(i), "Forvaltning " + i, List.of(new IssueType("1", "Implementering"))));
            jira.set(1 + i, Set.of("1"));
        }
        for (int i = 0; i < filled.town().implementations(); i++) {
            issues.add(filled.town().implementation(i));
        }
        database = filled.database();
        Clock clock = Clock.fixed(DossierFixture.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        use = UseCases.on(new UseCases.Ports(new AoRecords(database.activeObjects()), new AoSnapshot(database.activeObjects()), new AoConfidences(database.activeObjects(), () -> new byte[32]),
                issues, jira, jira, jira, issues, new AoSummaries(database.activeObjects()), new AoRounds(database.activeObjects()), new AoTallies(database.activeObjects()), jira, issues,
                new Unguarded(), new FrozenWords(ZoneOffset.UTC), () -> Road.REST, new CanonicalJson(), new AuditLines(), new Letters(), new Announced(),
                () -> UUID.randomUUID().toString(), () -> "", clock));
        library = new Library(this, jira, issues);
        ApplicationProperties properties = mock(ApplicationProperties.class, withSettings().stubOnly());
        when(properties.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://host/jira");
        portfolio = new PortfolioPages(new PortfolioPage(use.readPortfolio(), library, new Addresses(properties), clock), library);
        desk = new Desk(use, this, library, jira);
    }

    TownInJira issues() {
        return issues;
    }

    UseCases use() {
        return use;
    }

    /** On a node that has looked at no summary yet. */
    ReadPortfolio atFirst() {
        return new ReadPortfolio(issues, new AoSummaries(database.activeObjects()));
    }

    PortfolioPages portfolio() {
        return portfolio;
    }

    Desk desk() {
        return desk;
    }

    @Override
    public Optional<UserKey> user() {
        return Optional.of(READER);
    }

    @Override
    public Locale locale() {
        return Locale.forLanguageTag("da");
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
