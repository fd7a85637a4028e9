package dk.klar.store;

import static org.junit.Assert.assertEquals;

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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.Test;

/** All records, page by page. */
public class AoInventoryTest {
    private static final int MORE_THAN_TWO_PAGES = 2 * Pages.ROWS + 3;

    @Test
    public void everyRecordIsHandedOutOnceForOneQueryAPage() {
        for (AoDatabase database : List.of(AoDatabase.h2(), AoDatabase.postgres())) {
            try (database) {
                new AoRecords(database.activeObjects()).write(IntStream.range(0, MORE_THAN_TWO_PAGES).mapToObj(i -> Records.Write.added(group(i))).toList());
                List<Long> read = new ArrayList<>();

                int queries = database.statementsDuring(() -> new AoInventory(database.activeObjects())
                        .each(entry -> read.add(((Subject.Implementation) entry.subject()).issue().value()))).size();

                assertEquals(MORE_THAN_TWO_PAGES, read.size());
                assertEquals(MORE_THAN_TWO_PAGES, new TreeSet<>(read).size());
                assertEquals(3, queries);
            }
        }
    }

    private static Entry<?> group(int i) {
        Stamp now = new Stamp(new UserKey("lene"), Instant.ofEpochMilli(i));
        return new Entry<>(Subject.of(new IssueId(i + 1)), Kind.TARGET_GROUP, "k" + i, 1,
                Reading.stored(Kind.TARGET_GROUP.body(), Map.of("unit", "Nord", "profession", "SSA", "headcount", 3)), now, now);
    }
}
