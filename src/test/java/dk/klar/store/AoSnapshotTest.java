package dk.klar.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.AoDatabase;
import dk.klar.usecase.port.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.Test;

/** All records by what they are about, in pages that part a subject's records, and in between somebody asks for more. */
public class AoSnapshotTest {
    private static final int RECORDS = 2 * Pages.ROWS + 3;

    @Test
    public void everyRecordIsHandedOutOnceWithTheOthersOfItsSubject() {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                AoRecords records = new AoRecords(database.activeObjects());
                records.write(IntStream.range(0, RECORDS).mapToObj(i -> Records.Write.added(group(i))).toList());
                Map<Subject, Integer> read = new LinkedHashMap<>();
                List<Integer> history = new ArrayList<>();
                new AoSnapshot(database.activeObjects()).bySubject((subject, entries) -> {
                    assertEquals("handed out twice", null, read.put(subject, entries.size()));
                    history.add(records.history(subject, 0, 1000).size());
                });

                assertEquals(Subject.municipality(), read.keySet().iterator().next());
                assertEquals(RECORDS, read.values().stream().mapToInt(each -> each).sum());
                assertEquals(8, read.size());
                assertEquals(List.copyOf(read.values()), history);
            }
        }
    }

    @Test
    public void aSubjectWithMoreThanAPageOfItsOwnIsHandedOutWhole() {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                AoRecords records = new AoRecords(database.activeObjects());
                records.write(IntStream.range(0, RECORDS).mapToObj(i -> Records.Write.added(group(i * 8 + (i < 3 ? i : 3)))).toList());
                List<Integer> read = new ArrayList<>();
                new AoSnapshot(database.activeObjects()).bySubject((subject, entries) -> read.add(entries.size()));
                assertEquals(List.of(1, 1, 1, RECORDS - 3), read);
            }
        }
    }

    /** What is saved while it is read is in it nowhere: on both, Active Objects' transactions see one moment. */
    @Test
    public void whatIsSavedMeanwhileIsNotInIt() throws InterruptedException {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                AoRecords records = new AoRecords(database.activeObjects());
                records.write(IntStream.range(0, RECORDS).mapToObj(i -> Records.Write.added(group(i))).toList());
                int[] read = new int[1];
                new AoSnapshot(database.activeObjects()).bySubject((subject, entries) -> {
                    if (read[0] == 0) {
                        meanwhile(() -> records.write(List.of(Records.Write.added(group(8_000_006)))));
                    }
                    read[0] += entries.size();
                });
                assertEquals(RECORDS, read[0]);
            }
        }
    }

    @Test
    public void whoBreaksOffLeavesNoTransactionBehind() {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                AoRecords records = new AoRecords(database.activeObjects());
                records.write(IntStream.range(0, RECORDS).mapToObj(i -> Records.Write.added(group(i))).toList());
                for (int i = 0; i < 50; i++) {
                    assertThrows("as it is, for it is no fault of the store", IllegalStateException.class, () -> new AoSnapshot(database.activeObjects()).bySubject((subject, entries) -> {
                        throw new IllegalStateException("the browser is gone");
                    }));
                }
                assertEquals("there are connections left", RECORDS, read(database));
            }
        }
    }

    @Test
    public void aRowThatCannotBeReadEndsItWithItsName() {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                AoRecords records = new AoRecords(database.activeObjects());
                records.write(List.of(Records.Write.added(group(1))));
                RecordRow row = database.activeObjects().find(RecordRow.class, Query.select())[0];
                row.setBody("{");
                row.save();
                Records.StoreUnavailable failure = assertThrows(Records.StoreUnavailable.class, () -> read(database));
                assertTrue(failure.getMessage(), failure.getMessage().contains("1:target-groups:k1"));
            }
        }
    }

    private static int read(AoDatabase database) {
        int[] read = new int[1];
        new AoSnapshot(database.activeObjects()).bySubject((subject, entries) -> read[0] += entries.size());
        return read[0];
    }

    private static void meanwhile(Runnable save) {
        Thread colleague = new Thread(save);
        colleague.start();
        try {
            colleague.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** About the municipality and seven issues, in turn. */
    private static Entry<?> group(int i) {
        Stamp now = new Stamp(new UserKey("lene"), Instant.ofEpochMilli(i));
        Subject subject = i % 8 == 0 ? Subject.municipality() : Subject.of(new IssueId(i % 8));
        return new Entry<>(subject, Kind.TARGET_GROUP, "k" + i, 1,
                Reading.stored(Kind.TARGET_GROUP.body(), Map.of("unit", "Nord", "profession", "SSA", "headcount", 3)), now, now);
    }
}
