package dk.klar.testing;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.people.UserKey;
import dk.klar.store.CanonicalJson;
import dk.klar.text.FrozenWords;
import dk.klar.usecase.Publish;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Canonical;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Projects.IssueType;
import dk.klar.usecase.port.Projects.Project;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Rounds.Name;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A municipality in memory with all use cases on it: the project OMS where Klar is on for implementations, and users of
 * every kind. It is noon of {@link DossierFixture#TODAY}.
 */
public final class World {
    /** What Jira's audit log was told. */
    public final AuditLines audit = new AuditLines();
    /** What was sent. */
    public final Letters letters = new Letters();
    /** What other apps were told. */
    public final Announced announced = new Announced();
    public static final Implementation ISSUE = new Implementation(DossierFixture.ISSUE, "OMS-1", "Medicinrobotter", 1, "impl");
    /** A task in the same project: Klar is off for tasks. */
    public static final Implementation TASK = new Implementation(new IssueId(77), "OMS-2", "En opgave", 1, "task");

    /** May record and decide. */
    public static final UserKey OLGA = new UserKey("olga");
    /** May record. */
    public static final UserKey LARS = new UserKey("lars");
    /** May decide. */
    public static final UserKey DITTE = new UserKey("ditte");
    /** May look. */
    public static final UserKey METTE = new UserKey("mette");
    /** Is named a representative where a test does so, and may hear what is said in confidence. */
    public static final UserKey TINA = new UserKey("tina");
    /** Administers Klar, and sees no issue. */
    public static final UserKey ADMIN = new UserKey("admin");
    /** Is logged in, no more. */
    public static final UserKey STRANGER = new UserKey("stranger");

    public final InMemoryJira jira = new InMemoryJira();
    public final WatchedRecords records = new WatchedRecords();
    public final InMemoryConfidences confidences = new InMemoryConfidences();
    public final InMemorySummaries summaries = new InMemorySummaries();
    public final InMemoryRounds rounds = new InMemoryRounds();
    public final InMemoryTallies tallies = new InMemoryTallies();
    public final Clock clock;
    public final UseCases use;

    public World() {
        this(DossierFixture.TODAY);
    }

    /** It is noon of another day. */
    public World(LocalDate today) {
        this(Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** It is another time, at another place. */
    public World(Clock clock) {
        this.clock = clock;
        jira.issue(ISSUE);
        jira.issue(TASK);
        jira.project(new Project(1, "OMS", "Omsorg", List.of(new IssueType("impl", "Implementering"), new IssueType("task", "Opgave"))));
        jira.set(1, Set.of("impl"));
        jira.user("olga", "browse", "record", "decide");
        jira.user("lars", "browse", "record");
        jira.user("ditte", "browse", "decide");
        jira.user("mette", "browse");
        jira.user("tina", "browse", "hear");
        jira.user("admin", "administer");
        jira.user("stranger");
        jira.user("anna");
        jira.user("bo");
        AtomicInteger keys = new AtomicInteger();
        AtomicInteger codes = new AtomicInteger();
        use = UseCases.on(new UseCases.Ports(records, new InMemorySnapshot(records, jira::subjects), confidences, jira, jira, jira, jira, jira, summaries, rounds, tallies, jira, jira,
                new Unguarded(), new FrozenWords(ZoneOffset.UTC), () -> Road.REST, new CanonicalJson(), audit, letters, announced,
                () -> "k" + keys.incrementAndGet(), () -> "0000-0000-0000-%04d".formatted(codes.incrementAndGet()), clock));
    }

    /** The daily round, from the first to the last. */
    public Publish.Done round() {
        use.rounds().begin(Name.DAILY);
        return use.rounds().goOn(Name.DAILY, () -> true);
    }

    public Canonical canonical() {
        return new CanonicalJson();
    }

    /** Puts records in the store as they are. */
    public World holding(DossierFixture dossier) {
        dossier.entries().forEach(entry -> records.write(List.of(Records.Write.added(entry))));
        return this;
    }

    /** The record as it is stored now. */
    public Entry<?> stored(Kind kind, String key) {
        return records.find(kind.shared() ? Subject.municipality() : ISSUE.subject(), kind, key).orElseThrow();
    }
}
