package dk.klar.text;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.history.Change;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What a person calls a record. */
public class RecordTitlesTest {
    private final Texts texts = Words.english();
    private final DossierFixture ready = DossierFixture.ready();

    @Test
    public void theFirstTwoRequiredListedFieldsMakeTheTitle() {
        assertEquals("Plejecenter Nord, SSA", title(Kind.TARGET_GROUP, "nord"));
        assertEquals("Change leader, LARS", title(Kind.ROLE, "leader"));
        assertEquals("Doseret medicin, Inside, now", title(Kind.SCOPE_ITEM, "in"));
    }

    @Test
    public void oneRequiredListedFieldMakesItAlone() {
        assertEquals("Medicinrobot i tre enheder", title(Kind.PILOT, "pilot"));
        assertEquals("Center-MED Ældre", title(Kind.COMMITTEE, "area"));
    }

    @Test
    public void aRecordThatRefersToAnotherIsCalledByTheOthersName() {
        assertEquals("Center-MED Ældre, Discussion", title(Kind.DISCUSSION, "discussion"));
        assertEquals("(removed), Discussion", titles(ready.without(Kind.COMMITTEE, "area")).of(Kind.DISCUSSION, "discussion"));
    }

    @Test
    public void aRecordAboutOneOfAFixedNumberOfThingsIsCalledByIt() {
        assertEquals(texts.about(Pitfall.P2_4), title(Kind.JUDGEMENT, "P2.4"));
        assertEquals("Rollout", title(Kind.GATE_PLAN, "rollout"));
        assertEquals(texts.about(Pitfall.P2_4), titles(DossierFixture.empty()).of(Kind.JUDGEMENT, "P2.4"));
    }

    @Test
    public void theOnlyOneOfItsKindNeedsNoTitle() {
        assertEquals("", title(Kind.SCOPE_FENCE, "only"));
    }

    @Test
    public void anAnswerIsCalledByItsConcern() {
        DossierFixture answered = ready.with(Kind.CONCERN, "c", concern("Hvem hjælper om natten?"))
                .with(Kind.ANSWER, "c", Draft.of(Answer.class).with("outcome", "ANSWERED").with("answer", "Natholdet får sin egen"));
        assertEquals("Question, Hvem hjælper om natten?", titles(answered).of(Kind.ANSWER, "c"));
    }

    @Test
    public void aLongTextIsCutAfterEightyCharacters() {
        assertEquals("x".repeat(80), scope("x".repeat(80)));
        assertEquals("x".repeat(80) + "…", scope("x".repeat(81)));
        assertEquals("x".repeat(79) + "…", scope("x".repeat(79) + " xx"));
    }

    @Test
    public void aCharacterThatTakesTwoIsNotCutThrough() {
        assertEquals("😀".repeat(80), scope("😀".repeat(80)));
        assertEquals("😀".repeat(80) + "…", scope("😀".repeat(81)));
    }

    @Test
    public void ofSeveralLinesTheFirstStandsInTheTitle() {
        DossierFixture said = ready.with(Kind.CONCERN, "c", concern("Hvem hjælper?\nOg hvornår?"));
        assertEquals("Question, Hvem hjælper?", titles(said).of(Kind.CONCERN, "c"));
    }

    @Test
    public void aRecordThatIsNotKnownHasNoTitle() {
        assertEquals("", title(Kind.PILOT, "gone"));
        assertEquals("", title(Kind.ROLE, "pilot"));
    }

    @Test
    public void aRecordThatIsNoLongerThereIsCalledWhatItWasCalledLast() {
        RecordTitles titles = new RecordTitles(texts, List.of(), List.of(
                change(Map.of("title", "Robot, tredje navn"), Map.of()),
                change(Map.of("title", "Robot, andet navn"), Map.of("title", "Robot, tredje navn")),
                change(Map.of(), Map.of("title", "Robot, andet navn"))));
        assertEquals("Robot, tredje navn", titles.of(Kind.PILOT, "pilot"));
    }

    @Test
    public void aRecordThatIsThereIsCalledWhatItIsCalledNow() {
        RecordTitles titles = new RecordTitles(texts, ready.entries(), List.of(change(Map.of(), Map.of("title", "Robot, første navn"))));
        assertEquals("Medicinrobot i tre enheder", titles.of(Kind.PILOT, "pilot"));
    }

    @Test
    public void inAChangeItIsCalledWhatItWasCalledThen() {
        RecordTitles titles = titles(ready);
        assertEquals("Nyt", titles.of(change(Map.of("title", "Gammelt"), Map.of("title", "Nyt"))));
        assertEquals("Gammelt", titles.of(change(Map.of("title", "Gammelt"), Map.of())));
    }

    @Test
    public void whatWasStoredWithoutARequiredFieldIsCalledByTheFirstListedOneThatItHas() {
        assertEquals("Mar 2, 2026", titles(ready).of(change(Map.of(), Map.of("startsOn", "2026-03-02", "endsOn", "2026-04-26"))));
        assertEquals("", titles(ready).of(change(Map.of(), Map.of("purpose", "Ikke vist i lister"))));
    }

    private static Draft<Concern> concern(String text) {
        return Draft.of(Concern.class).with("nature", "QUESTION").with("text", text);
    }

    private String scope(String what) {
        DossierFixture one = ready.with(Kind.SCOPE_ITEM, "x", DossierFixture.scopeItem(what, "OUT"));
        return titles(one).of(Kind.SCOPE_ITEM, "x").replace(", Outside", "");
    }

    private String title(Kind kind, String key) {
        String title = titles(ready).of(kind, key);
        ready.dossier().entry(kind, key).ifPresent(entry -> assertEquals(title, titles(ready).of((Entry<?>) entry)));
        return title;
    }

    private RecordTitles titles(DossierFixture dossier) {
        return new RecordTitles(texts, dossier.entries(), List.of());
    }

    private static Change change(Map<String, Object> before, Map<String, Object> after) {
        return new Change(Subject.of(DossierFixture.ISSUE), Kind.PILOT, "pilot", 1, new Stamp(new UserKey("lars"), Instant.EPOCH), before, after);
    }
}
