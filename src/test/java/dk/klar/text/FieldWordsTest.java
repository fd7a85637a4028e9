package dk.klar.text;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.context.Technology;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.guidance.InsightNote;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.med.Discussion;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.plan.Lesson;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Schema;
import dk.klar.domain.record.Tree;
import dk.klar.domain.support.Segment;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import dk.klar.testing.PlanFixture;
import dk.klar.testing.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Stored values in words. */
public class FieldWordsTest {
    private final Texts texts = Words.danish();
    private final FieldWords words = words(DossierFixture.ready());

    @Test
    public void textsAreAsTyped() {
        assertEquals("Robot <b>i nord</b>", words.of(field(Pilot.class, "title"), "Robot <b>i nord</b>"));
    }

    @Test
    public void numbersDatesAndAnswersAreWrittenAsInTheLanguage() {
        assertEquals("1.200", words.of(field(Segment.class, "headcount"), 1200));
        assertEquals("a year is no count", "2026", words.of(field(Technology.class, "radarYear"), 2026));
        assertEquals("7,25", words.of(field(Segment.class, "hours"), new BigDecimal("7.25")));
        assertEquals("2. mar. 2026", words.of(field(Pilot.class, "startsOn"), "2026-03-02"));
        assertEquals("Nej", words.of(field(Segment.class, "helperFoundItHard"), false));
        assertEquals("Drøftelse", words.of(field(Discussion.class, "type"), "DISCUSSION"));
    }

    @Test
    public void peopleAndIssuesAreCalledByName() {
        assertEquals("ANNA", words.of(field(Pilot.class, "responsible"), "anna"));
        assertEquals("SUND-7", words.of(field(Lesson.class, "issue"), 10_042L));
        assertEquals("SUND-7", words.of(field(Lesson.class, "issue"), 10_042));
        assertEquals(texts.text("klar.issue.hidden"), words.of(field(Lesson.class, "issue"), 10_043L));
    }

    @Test
    public void whatAnotherVersionStoredIsShownAsItIs() {
        assertEquals("til foråret", words.of(field(Pilot.class, "startsOn"), "til foråret"));
        assertEquals("SELL", words.of(field(Pilot.class, "decision"), "SELL"));
        assertEquals("SUND-8", words.of(field(Lesson.class, "issue"), "SUND-8"));
        assertEquals("Nord og Syd", words.of(field(Pilot.class, "sites"), "Nord og Syd"));
        assertEquals(List.of("Nord og Syd"), words.lines(field(Pilot.class, "sites"), "Nord og Syd"));
        assertEquals(List.of("Nord", "Syd"), words.lines(field(Pilot.class, "sites"), List.of("Nord", "Syd")));
    }

    @Test
    public void nothingIsNothing() {
        for (String name : List.of("title", "startsOn", "responsible", "decision", "cycleWeeks", "apartFromCasework", "sites")) {
            assertEquals("", words.of(field(Pilot.class, name), null));
            assertEquals(List.of(), words.lines(field(Pilot.class, name), null));
        }
    }

    @Test
    public void aReferenceIsCalledByWhatItNames() {
        assertEquals("Center-MED Ældre", words.of(field(Discussion.class, "committee"), "area"));
        assertEquals(texts.text("klar.gone"), words.of(field(Discussion.class, "committee"), "dissolved"));
        assertEquals(texts.text("klar.gone"), words.of(field(Discussion.class, "committee"), "committees/area"));
    }

    @Test
    public void aReferenceToAnyRecordSaysOfWhichKindItIs() {
        assertEquals(List.of("Pilot test: Medicinrobot i tre enheder"), english("pilots/pilot"));
        assertEquals(List.of("Judgement of a pitfall: " + Words.english().about(Pitfall.P2_4)), english("pitfalls/P2.4"));
    }

    @Test
    public void aReferenceToTheOnlyRecordOfItsKindIsCalledByTheKind() {
        assertEquals(List.of("Fence"), english("scope-fence/only"));
        assertEquals(List.of("(removed)"), english("goals/only"));
    }

    @Test
    public void aReferenceToWhatIsNotThereSaysSo() {
        for (String gone : List.of("pilots/gone", "insights/I1.1", "robots/pilot", "pilot", "/pilot", "pilots/")) {
            assertEquals(gone, List.of("(removed)"), english(gone));
        }
    }

    @Test
    public void eachItemOfAListIsALine() {
        List<Map<String, Object>> sites = List.of(Map.of("unit", "Nord", "headcount", 12), Map.of("unit", "Syd"));
        assertEquals(List.of("Nord · Antal deltagere: 12", "Syd"), words.lines(field(Pilot.class, "sites"), sites));
        assertEquals("Nord · Antal deltagere: 12\nSyd", words.of(field(Pilot.class, "sites"), sites));
    }

    @Test
    public void aTextOfSeveralLinesIsThatMany() {
        assertEquals(List.of("Doseringen", "Alarmen"), words.lines(field(Pilot.class, "whatWorked"), "Doseringen\nAlarmen"));
    }

    @Test
    public void aRecordIsItsFilledFieldsInOrder() {
        List<FieldWords.Worded> segment = words.of(Schema.of(Segment.class), Tree.of(PlanFixture.segment("Natholdet").without("hours").body()));
        assertEquals(List.of("who", "headcount", "prerequisites", "route", "helper"), segment.stream().map(worded -> worded.field().name()).toList());
        assertEquals(texts.label("segment", field(Segment.class, "who")), segment.get(0).label());
        assertEquals("Natholdet", segment.get(0).value());
        assertEquals("12", segment.get(1).value());
    }

    @Test
    public void everyFieldOfAPilotFindsItsWords() {
        List<FieldWords.Worded> worded = words.of(Schema.of(Pilot.class), PilotFixture.realistic().tree());
        assertEquals(PilotFixture.realistic().tree().size(), worded.size());
        assertEquals(List.of(), worded.stream().filter(each -> each.value().isBlank() || each.label().isBlank()).toList());
    }

    private static List<String> english(String record) {
        FieldWords english = new FieldWords(Words.english(), new RecordTitles(Words.english(), DossierFixture.ready().entries(), List.of()));
        return english.lines(field(InsightNote.class, "shownBy"), List.of(Map.of("record", record)));
    }

    private FieldWords words(DossierFixture dossier) {
        return new FieldWords(texts, new RecordTitles(texts, dossier.entries(), List.of()));
    }

    private static Field field(Class<? extends RecordBody> type, String name) {
        return Schema.of(type).field(name).orElseThrow();
    }
}
