package dk.klar.store;

import static dk.klar.testing.ConcernFixture.toRepresentative;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.AllRows;
import dk.klar.testing.AoDatabase;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.SampleTrees;
import dk.klar.testing.Written;
import dk.klar.usecase.port.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.Test;

/** A user who is anonymised leaves every table of Klar's, and everything else stays as it was. */
public class AoUserKeysTest {
    private static final UserKey TINA = new UserKey("tina \"tr\" æ");
    private static final UserKey NEW = new UserKey("JIRAUSER10100");
    private static final Stamp BY_TINA = new Stamp(TINA, Instant.parse("2026-03-02T08:00:00Z"));
    private static final Stamp BY_LENE = new Stamp(new UserKey("lene"), Instant.parse("2026-03-03T08:00:00Z"));

    @Test
    public void noOldKeyIsLeftAnywhere() {
        everywhere(database -> {
            AoRecords records = new AoRecords(database.activeObjects());
            fill(database, records);
            AoUserKeys keys = new AoUserKeys(database.activeObjects());
            assertEquals(10, keys.count(TINA));

            assertEquals(Set.of(new IssueId(1)), keys.replace(TINA, NEW));

            assertEquals(0, keys.count(TINA));
            assertEquals(List.of(), rows(database).stream().filter(row -> row.contains("tina \\\"tr\\\" æ\"") || row.contains("=" + TINA.value() + ",")).toList());
            assertEquals(Set.of(), keys.replace(TINA, NEW));
        });
    }

    @Test
    public void theirOwnCalendarAddressAndChoiceGoOnUnderTheNewKeyUnlessItHasSomeAlready() {
        everywhere(database -> {
            AoFeeds feeds = new AoFeeds(database.activeObjects());
            AoRhythms rhythms = new AoRhythms(database.activeObjects());
            LocalDate day = LocalDate.of(2026, 3, 2);
            for (UserKey person : List.of(TINA, new UserKey("lene"))) {
                feeds.keep(person, Fingerprint.of(person.value()), day);
                rhythms.choose(person, Rhythm.DAILY);
                rhythms.noteSent(person, day);
            }
            new AoUserKeys(database.activeObjects()).replace(TINA, NEW);
            assertEquals(Optional.of(NEW), feeds.owner(Fingerprint.of(TINA.value())));
            assertEquals(Optional.of(Rhythm.DAILY), rhythms.chosen(NEW));
            assertFalse("told already", rhythms.noteSent(NEW, day));

            new AoUserKeys(database.activeObjects()).replace(new UserKey("lene"), NEW);
            assertEquals("its own stays", Optional.of(NEW), feeds.owner(Fingerprint.of(TINA.value())));
            assertEquals(Optional.empty(), feeds.owner(Fingerprint.of("lene")));
            assertEquals(Optional.empty(), rhythms.chosen(new UserKey("lene")));
        });
    }

    @Test
    public void versionsHistoryAndEvidenceStayWhatTheyWere() {
        everywhere(database -> {
            AoRecords records = new AoRecords(database.activeObjects());
            fill(database, records);
            Subject subject = Subject.of(new IssueId(1));
            new AoUserKeys(database.activeObjects()).replace(TINA, NEW);

            Entry<?> role = records.find(subject, Kind.ROLE, "r").orElseThrow();
            assertEquals(2, role.version());
            assertEquals(List.of(2, 1), records.history(subject, Kind.ROLE, "r").stream().map(change -> change.version()).toList());
            assertEquals(NEW.value(), records.history(subject, Kind.ROLE, "r").get(0).before().get("person"));
            Records.Frozen frozen = records.evidence(subject, "p").orElseThrow();
            assertTrue(frozen.intact());
            assertEquals(List.of(new UserKey("lene"), NEW), frozen.people());
            Confidential said = Store.confidences(database).about(new IssueId(1)).get(0);
            assertEquals(NEW, said.author());
            assertEquals(NEW, said.answeredBy());
        });
    }

    @Test
    public void aTextThatIsTheSameWordIsNobodysKey() {
        everywhere(database -> {
            AoRecords records = new AoRecords(database.activeObjects());
            Subject subject = Subject.of(new IssueId(1));
            Entry<?> pilot = Written.entry(subject, Kind.PILOT, "p", 0, Map.of("title", TINA.value()));
            records.write(List.of(Records.Write.added(pilot)));
            assertEquals(0, new AoUserKeys(database.activeObjects()).count(TINA));
            new AoUserKeys(database.activeObjects()).replace(TINA, NEW);
            assertEquals(pilot, records.find(subject, Kind.PILOT, "p").orElseThrow());
        });
    }

    @Test
    public void itGoesThroughMoreThanOnePage() {
        everywhere(database -> {
            AoRecords records = new AoRecords(database.activeObjects());
            records.write(IntStream.range(0, 1001).mapToObj(i -> Records.Write.added(new Entry<>(Subject.of(new IssueId(i + 1)), Kind.DISCUSSION, "d", 1,
                    Reading.stored(Kind.DISCUSSION.body(), SampleTrees.of(Kind.DISCUSSION)), BY_TINA, BY_LENE))).toList());
            AoUserKeys keys = new AoUserKeys(database.activeObjects());
            assertEquals(1001, keys.count(TINA));
            keys.replace(TINA, NEW);
            assertEquals(0, keys.count(TINA));
            assertEquals(1001, keys.count(NEW));
        });
    }

    /** Tina in a role that she gave herself and Lene changed, as author of a support channel, among evidence's people, and in confidence. */
    private static void fill(AoDatabase database, AoRecords records) {
        Subject subject = Subject.of(new IssueId(1));
        Entry<?> first = new Entry<>(subject, Kind.ROLE, "r", 1, DossierFixture.role("OWNER", TINA.value()).body(), BY_TINA, BY_TINA);
        Entry<RecordBody> second = first.changed(DossierFixture.role("OWNER", TINA.value()).with("hoursGranted", 5).body(), BY_LENE);
        records.write(List.of(Records.Write.added(first)));
        records.write(List.of(Records.Write.changed(first, second)));
        records.write(List.of(Records.Write.added(new Entry<>(Subject.of(new IssueId(2)), Kind.SUPPORT, "s", 1, DossierFixture.support().body(), BY_TINA, BY_TINA))));
        Entry<?> passage = new Entry<>(subject, Kind.PASSAGE, "p", 1, Reading.stored(Kind.PASSAGE.body(), SampleTrees.of(Kind.PASSAGE)), BY_LENE, BY_LENE);
        records.write(Records.Write.added(passage), new Records.Frozen(subject, "p", "{\"by\":\"⟦2⟧\"}", List.of(new UserKey("lene"), TINA), Fingerprint.of("{\"by\":\"⟦2⟧\"}")));
        new AoFeeds(database.activeObjects()).keep(TINA, Fingerprint.of("token"), LocalDate.of(2026, 3, 2));
        new AoRhythms(database.activeObjects()).choose(TINA, Rhythm.OFF);
        new AoAbsences(database.activeObjects()).missed(TINA, LocalDate.of(2026, 3, 2));
        AoConfidences confidences = Store.confidences(database);
        Confidential said = toRepresentative(new IssueId(1), "c", TINA.value());
        confidences.add(said, "code", TINA);
        confidences.replace(List.of(said.answered(ConcernFixture.answer().body(), TINA)));
    }

    private static List<String> rows(AoDatabase database) {
        List<String> rows = new ArrayList<>();
        AllRows.of(database.dataSource()).tables().forEach((table, all) -> all.forEach(row -> rows.add(table + row + ",")));
        return rows;
    }

    private static void everywhere(Consumer<AoDatabase> test) {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                test.accept(database);
            }
        }
    }
}
