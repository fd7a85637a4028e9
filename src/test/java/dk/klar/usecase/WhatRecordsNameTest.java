package dk.klar.usecase;

import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.OLGA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.guidance.InsightNote;
import dk.klar.domain.plan.ConcurrentChange;
import dk.klar.domain.plan.Lesson;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Issues and records that a record names are there for whoever names them. */
public class WhatRecordsNameTest {
    private static final Implementation EARLIER = new Implementation(new IssueId(5), "OMS-5", "Robotter i fjor", 1, "impl");
    private static final Draft<Lesson> LESSON = Draft.of(Lesson.class).with("previous", "Robotter i fjor");
    private static final Draft<InsightNote> NOTE = Draft.of(InsightNote.class).with("howMet", "Natholdet prøvede den først");

    private final World world = new World().holding(DossierFixture.ready());
    private final RecordOnImplementation record = world.use.record();

    @Test
    public void anIssueThatTheWriterSeesIsNamed() {
        world.jira.issue(EARLIER);
        Entry<?> lesson = record.add(LARS, "OMS-1", Kind.LESSON, LESSON.with("issue", 5).tree());
        assertEquals(new IssueId(5), ((Lesson) lesson.body()).issue());
    }

    @Test
    public void anyIssueWillDoWhetherKlarIsOnForItOrNot() {
        assertEquals(new IssueId(77), ((Lesson) record.add(LARS, "OMS-1", Kind.LESSON, LESSON.with("issue", 77).tree()).body()).issue());
    }

    @Test
    public void oneThatTheWriterMayNotSeeIsNotFoundAndReadsLikeOneThatIsNot() {
        world.jira.issue(EARLIER);
        world.jira.hide("OMS-5", LARS);
        assertEquals(List.of("issue issue.unknown []"), faults(Kind.LESSON, LESSON.with("issue", 5)));
        assertEquals(List.of("issue issue.unknown []"), faults(Kind.LESSON, LESSON.with("issue", 999)));
        assertEquals(1, record.add(OLGA, "OMS-1", Kind.LESSON, LESSON.with("issue", 5).tree()).version());
    }

    @Test
    public void oneThatWasNamedBeforeStaysThoughTheWriterMayNotSeeIt() {
        world.jira.issue(EARLIER);
        String key = record.add(OLGA, "OMS-1", Kind.LESSON, LESSON.with("issue", 5).tree()).key();
        world.jira.hide("OMS-5", LARS);
        Entry<?> saved = record.change(LARS, "OMS-1", Kind.LESSON, key, 1, LESSON.with("issue", 5).with("wentWell", "Alt").tree());
        assertEquals(new IssueId(5), ((Lesson) saved.body()).issue());
        assertEquals(List.of("issue"), assertThrows(Refused.Invalid.class,
                () -> record.change(LARS, "OMS-1", Kind.LESSON, key, 2, LESSON.with("issue", 999).tree())).faults().stream().map(fault -> fault.field()).toList());
    }

    @Test
    public void soItIsWithEveryKindThatNamesAnIssue() {
        Draft<ConcurrentChange> change = Draft.of(ConcurrentChange.class).with("change", "Ny omsorgsjournal").with("unit", "Plejecenter Nord");
        assertEquals(List.of("issue issue.unknown []"), faults(Kind.CONCURRENT_CHANGE, change.with("issue", 999)));
        assertEquals(List.of("issue field.issue []"), faults(Kind.CONCURRENT_CHANGE, change.with("issue", "OMS-5")));
        assertEquals(List.of("issue field.issue []"), faults(Kind.CONCURRENT_CHANGE, change.with("issue", 0)));
    }

    @Test
    public void aRecordOfAnyKindIsNamedByKindAndKey() {
        Entry<?> note = record.change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 0, shownBy("pilots/pilot", "pitfalls/P1.1", "scope-fence/only").tree());
        assertEquals(3, ((InsightNote) note.body()).shownBy().size());
    }

    @Test
    public void oneThatIsNotThereIsNamedAtItsPlace() {
        for (String wrong : List.of("pilots/gone", "pilot", "pilots", "pilots/", "/pilot", "horoscopes/pilot", "*/pilot", "pilots/pilot/1", "roles/pilot",
                "committees/area")) {
            assertEquals(wrong, List.of("shownBy[1].record reference.unknown []"),
                    noteFaults("I1.1", shownBy("pilots/pilot", wrong)));
        }
    }

    @Test
    public void aRecordOfAnotherImplementationIsNotThere() {
        world.jira.issue(EARLIER);
        String there = record.add(LARS, "OMS-5", Kind.LESSON, LESSON.tree()).key();
        assertEquals(List.of("shownBy[0].record reference.unknown []"), noteFaults("I1.1", shownBy("lessons/" + there)));
    }

    @Test
    public void whatWasRemovedStaysNamedUntilItIsTakenOut() {
        record.change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 0, shownBy("pilots/pilot").tree());
        record.remove(LARS, "OMS-1", Kind.PILOT, "pilot", 1);
        assertEquals(2, record.change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 1, shownBy("pilots/pilot", "pitfalls/P1.1").tree()).version());
        record.change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 2, NOTE.tree());
        assertEquals(List.of("shownBy[0].record"), assertThrows(Refused.Invalid.class,
                () -> record.change(LARS, "OMS-1", Kind.INSIGHT_NOTE, "I1.1", 3, shownBy("pilots/pilot").tree())).faults().stream()
                .map(fault -> fault.field()).toList());
    }

    private static Draft<InsightNote> shownBy(String... records) {
        return NOTE.with("shownBy", List.of(records).stream().map(record -> Map.of("record", record)).toList());
    }

    private List<String> noteFaults(String insight, Draft<?> note) {
        return plain(assertThrows(Refused.Invalid.class, () -> record.change(LARS, "OMS-1", Kind.INSIGHT_NOTE, insight, 0, note.tree())));
    }

    private List<String> faults(Kind kind, Draft<?> draft) {
        return plain(assertThrows(Refused.Invalid.class, () -> record.add(LARS, "OMS-1", kind, draft.tree())));
    }

    private static List<String> plain(Refused.Invalid invalid) {
        return invalid.faults().stream().map(fault -> fault.field() + " " + fault.code() + " " + fault.args()).toList();
    }
}
