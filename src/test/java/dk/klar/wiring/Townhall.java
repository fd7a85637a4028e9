package dk.klar.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Road;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.board.BoardItem;
import dk.klar.rest.ConfidenceResource;
import dk.klar.rest.DashboardResource;
import dk.klar.rest.Desk;
import dk.klar.rest.GateResource;
import dk.klar.rest.HistoryResource;
import dk.klar.rest.ImplementationResource;
import dk.klar.rest.MunicipalityResource;
import dk.klar.rest.RecordResource;
import dk.klar.rest.StoreUnavailableMapper;
import dk.klar.rest.TitleResource;
import dk.klar.testing.AllRows;
import dk.klar.testing.Announced;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.AuditLines;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryJira;
import dk.klar.testing.InMemoryRounds;
import dk.klar.testing.InMemorySummaries;
import dk.klar.testing.InMemoryTallies;
import dk.klar.testing.Letters;
import dk.klar.testing.Unguarded;
import dk.klar.testing.World;
import dk.klar.text.Library;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Klar as it is wired, on a database of its own; only Jira is in memory. tina is the representative, sofie speaks. */
final class Townhall implements AutoCloseable {
    /** May look; nothing that is recorded names her. */
    static final UserKey SOFIE = new UserKey("sofie");

    final InMemoryJira jira = new World().jira;
    final UseCases use;
    private final AoDatabase database;
    private int spoken;

    Townhall(AoDatabase database) {
        this.database = database;
        jira.user("sofie", "browse");
        Wiring wiring = new Wiring();
        Records records = wiring.records(database.activeObjects());
        Confidences confidences = wiring.confidences(database.activeObjects());
        use = wiring.useCases(records, wiring.snapshot(database.activeObjects()), confidences, jira, jira, jira, jira, jira, new InMemorySummaries(), new InMemoryRounds(), new InMemoryTallies(), jira, jira, () -> Road.REST, new Unguarded(), new AuditLines(), new Letters(), new Announced());
        DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", ConcernFixture.representative("tina")).entries()
                .forEach(entry -> records.write(List.of(Records.Write.added(entry))));
    }

    /** Sofie or one of her colleagues says it: each once, and each of the same name. */
    String say(String text) {
        UserKey speaker = spoken++ == 0 ? SOFIE : new UserKey("sofie" + spoken);
        jira.user(speaker.value(), "browse");
        return use.speakInConfidence().say(speaker, "OMS-1", Openness.WITHOUT_NAME, ConcernFixture.concern(text).tree());
    }

    AllRows rows() {
        return AllRows.of(database.dataSource());
    }

    /** All that this person can get of the implementation over REST. */
    String read(UserKey reader) {
        Desk desk = desk(reader);
        List<Object> all = new ArrayList<>(List.of(new ImplementationResource(desk).overview("OMS-1"), new GateResource(desk).verdict("OMS-1", "rollout"),
                new HistoryResource(desk).history("OMS-1", "", "", "0", "100"), new TitleResource(desk).titles("OMS-1"),
                new ConfidenceResource(desk).disclosed("OMS-1"), new DashboardResource(desk).gateStates("rollout", "OMS", "")));
        for (Kind kind : Set.of(Kind.values())) {
            all.add(kind.shared() ? new MunicipalityResource(desk).all(kind.segment()) : new RecordResource(desk).all("OMS-1", kind.segment()));
        }
        for (BoardItem item : BoardItem.values()) {
            all.add(new DashboardResource(desk).item(item.id(), "OMS", "", ""));
        }
        return json(all);
    }

    /** What others may read of what was said without a name, text by text. */
    List<String> letOut() {
        return use.hearConcerns().of("OMS-1", World.METTE).disclosed().stream().map(one -> one.concern().text()).toList();
    }

    /** As REST answers when the database is away, and logs it. */
    void fail(StoreUnavailable failure) {
        new StoreUnavailableMapper(desk(SOFIE)).toResponse(failure);
    }

    private Desk desk(UserKey reader) {
        Caller caller = caller(reader);
        return new Desk(use, caller, library(caller), jira);
    }

    Library library(Caller caller) {
        return new Library(caller, jira, jira);
    }

    static Caller caller(UserKey reader) {
        return new Caller() {
            @Override
            public Optional<UserKey> user() {
                return Optional.of(reader);
            }

            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }

            @Override
            public ZoneId zone() {
                return ZoneOffset.UTC;
            }
        };
    }

    /** Somebody records so many more. */
    void grow(int records) {
        for (int i = 0; i < records; i++) {
            use.record().add(World.LARS, "OMS-1", Kind.SCOPE_ITEM, Map.of("what", "Nr. " + i, "place", "OUT"));
        }
    }

    /** How often the database is asked meanwhile. */
    int statements(Runnable work) {
        return database.statementsDuring(work).size();
    }

    private static String json(List<Object> answers) {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("all", answers));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
