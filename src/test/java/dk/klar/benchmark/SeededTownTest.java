package dk.klar.benchmark;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Reading;
import dk.klar.testing.DossierFixture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What benchmarks are made on is what people could have recorded. */
public class SeededTownTest {
    private final SeededTown town = new SeededTown(DossierFixture.TODAY, 500);

    @Test
    public void everyImplementationHasAsManyRecordsAsSaidAndNoneIsAtFault() {
        for (int i = 0; i < town.implementations(); i++) {
            List<SeededTown.Kept> records = records(i);
            Set<String> keys = new HashSet<>();
            records.forEach(kept -> {
                assertEquals(kept.toString(), List.of(), Reading.strictly(kept.kind().body(), kept.tree()).faults());
                assertTrue(kept.toString(), keys.add(kept.kind() + kept.key()));
            });
            assertEquals(SeededTown.RECORDS, records.size());
        }
        town.shared().forEach(kept -> assertEquals(List.of(), Reading.strictly(kept.kind().body(), kept.tree()).faults()));
    }

    @Test
    public void theSameSeedMakesTheSameAndNoTwoAreAlike() {
        assertEquals(records(7), records(7));
        assertNotEquals(records(7), records(8));
        assertEquals(town.shared(), town.shared());
    }

    @Test
    public void manyKindsAreThere() {
        Set<Kind> kinds = new HashSet<>();
        for (int i = 0; i < town.implementations(); i++) {
            records(i).forEach(kept -> kinds.add(kept.kind()));
        }
        assertTrue(kinds.toString(), kinds.containsAll(Set.of(Kind.ROLE, Kind.PILOT, Kind.DISCUSSION, Kind.DECISION, Kind.CONDITION, Kind.WAIVER, Kind.CONCERN, Kind.ANSWER, Kind.JUDGEMENT)));
    }

    private List<SeededTown.Kept> records(int index) {
        List<SeededTown.Kept> records = new ArrayList<>();
        town.records(index, records::add);
        return records;
    }
}
