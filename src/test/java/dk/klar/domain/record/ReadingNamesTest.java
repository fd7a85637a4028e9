package dk.klar.domain.record;

import static dk.klar.testing.DossierFixture.discussion;
import static dk.klar.testing.PlanFixture.change;
import static dk.klar.testing.PlanFixture.lesson;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.guidance.InsightNote;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.plan.Lesson;
import dk.klar.testing.Draft;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Issues and records that a record names: handed on, so that saving can check that they are there. */
public class ReadingNamesTest {
    private static final Draft<InsightNote> NOTE = Draft.of(InsightNote.class).with("howMet", "Natholdet var med fra start");

    @Test
    public void anIssueIsNamedByItsNumber() {
        for (Object wrong : new Object[] {"10042", "SUND-7", true, 10042.0, new BigDecimal("10042"), BigInteger.TWO.pow(70), 0, -1, List.of(1), Map.of()}) {
            assertEquals(String.valueOf(wrong), List.of("issue field.issue"), lesson().with("issue", wrong).faults());
        }
    }

    @Test
    public void anIssueNeedNotBeNamed() {
        for (Object nothing : Arrays.asList(null, "", "  ")) {
            Reading.Result<Lesson> read = read(lesson().with("issue", nothing));
            assertNull(read.body().issue());
            assertEquals(Map.of(), read.issues());
        }
    }

    @Test
    public void theIssuesNamedAreHandedOnByTheirFields() {
        assertEquals(Map.of("issue", new IssueId(1)), read(lesson().with("issue", 1)).issues());
        assertEquals(Map.of("issue", new IssueId(10_000_000_000L)), read(lesson().with("issue", 10_000_000_000L)).issues());
        assertEquals(new IssueId(1), read(lesson().with("issue", 1)).body().issue());
    }

    @Test
    public void anIssueThatIsNoneIsNotLookedUp() {
        assertEquals(Map.of(), read(lesson().with("issue", -1)).issues());
    }

    @Test
    public void theIssuesOfAFaultyRecordAreLookedUpAllTheSame() {
        Reading.Result<Lesson> read = read(lesson().with("issue", 7).without("previous"));
        assertEquals(Map.of("issue", new IssueId(7)), read.issues());
        assertNull(read.body());
    }

    @Test
    public void anIssueIsStoredAsItsNumber() {
        Map<String, Object> tree = Tree.of(change("Nord").with("issue", 10_042).body());
        assertEquals(10_042L, tree.get("issue"));
        assertEquals(new IssueId(10_042), Reading.stored(Lesson.class, Map.of("previous", "Nøgler", "issue", 10_042)).issue());
        assertNull(Reading.stored(Lesson.class, Map.of("previous", "Nøgler", "issue", "SUND-7")).issue());
    }

    @Test
    public void anyRecordOfTheImplementationIsNamedByKindAndKey() {
        assertEquals(List.of(new Reference("shownBy[0].record", "pilots", "key1", "pilots/key1"),
                        new Reference("shownBy[1].record", "pitfalls", "P2.4", "pitfalls/P2.4")),
                references("pilots/key1", "pitfalls/P2.4"));
    }

    /** No kind has that segment, so it is not found. */
    @Test
    public void aKeyAloneNamesNoKind() {
        assertEquals(List.of(new Reference("shownBy[0].record", RefersTo.ANY, "key1", "key1")), references("key1"));
    }

    @Test
    public void whatComesAfterTheFirstSlashIsTheKey() {
        assertEquals(List.of(new Reference("shownBy[0].record", "pilots", "a/b", "pilots/a/b"), new Reference("shownBy[1].record", "", "b", "/b"),
                new Reference("shownBy[2].record", "pilots", "", "pilots/")), references("pilots/a/b", "/b", "pilots/"));
    }

    @Test
    public void whereTheFieldSaysWhichKindASlashNamesNoOther() {
        assertEquals(List.of(new Reference("committee", "committees", "pilots/key1", "pilots/key1")),
                Reading.strictly(Discussion.class, discussion().with("committee", "pilots/key1").tree()).references());
    }

    @Test
    public void aRecordIsNamedOnceInAList() {
        assertEquals(List.of("shownBy[1].record list.twice"), showing("pilots/key1", "pilots/key1").faults());
        assertEquals(List.of("shownBy[0].record field.required"), showing(" ").faults());
    }

    @Test
    public void whatIsHandedOnDoesNotChange() {
        Reading.Result<Lesson> read = read(lesson().with("issue", 1));
        assertThrows(UnsupportedOperationException.class, () -> read.issues().clear());
        assertThrows(UnsupportedOperationException.class, () -> read.users().clear());
        assertThrows(UnsupportedOperationException.class, () -> read.references().add(null));
    }

    private static Draft<InsightNote> showing(String... records) {
        return NOTE.with("shownBy", Arrays.stream(records).map(record -> Map.of("record", record)).toList());
    }

    private static Reading.Result<Lesson> read(Draft<Lesson> lesson) {
        return Reading.strictly(Lesson.class, lesson.tree());
    }

    private static List<Reference> references(String... records) {
        return Reading.strictly(InsightNote.class, showing(records).tree()).references();
    }
}
