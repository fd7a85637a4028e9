package dk.klar.domain.concern;

import static dk.klar.testing.ConcernFixture.answer;
import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.parked;
import static dk.klar.testing.ConcernFixture.remark;
import static dk.klar.testing.ConcernFixture.representative;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.record.Field;
import dk.klar.domain.record.Schema;
import dk.klar.testing.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** What can be said, answered and remarked, and what cannot. */
public class ConcernRecordsTest {
    @Test
    public void aConcernTakesWhatItIsAndAText() {
        assertEquals(List.of(), concern().faults());
        assertEquals(List.of("nature field.required", "text field.required"), Draft.of(Concern.class).faults());
        assertEquals(List.of("text field.required"), concern("   ").faults());
    }

    @Test
    public void aConcernIsNoLongerThanIsRead() {
        assertEquals(List.of(), concern("x".repeat(4_000)).faults());
        assertEquals(List.of("text field.tooLong"), concern("x".repeat(4_001)).faults());
        assertEquals(List.of("atStake field.tooLong", "idea field.tooLong"),
                concern().with("atStake", "x".repeat(2_001)).with("idea", "x".repeat(2_001)).faults());
    }

    @Test
    public void nobodyHasToAskForAnAnswerBeforeTheRollout() {
        assertEquals(List.of(), concern().without("beforeRollout").faults());
    }

    @Test
    public void anAnswerTakesAnOutcomeAndAText() {
        assertEquals(List.of(), answer().faults());
        assertEquals(List.of("outcome field.required", "answer field.required"), Draft.of(Answer.class).faults());
    }

    @Test
    public void whatIsParkedIsParkedUntilADay() {
        assertEquals(List.of(), parked("2026-07-01").faults());
        assertEquals(List.of("parkedUntil answer.parkedUntil"), parked("2026-07-01").without("parkedUntil").faults());
    }

    @Test
    public void onlyWhatIsParkedHasADay() {
        for (String outcome : List.of("ANSWERED", "ACTED", "DECLINED")) {
            assertEquals(outcome, List.of("parkedUntil answer.notParked"), parked("2026-07-01").with("outcome", outcome).faults());
            assertEquals(outcome, List.of(), answer().with("outcome", outcome).faults());
        }
    }

    @Test
    public void whatIsDeclinedIsDeclinedWithAReason() {
        assertEquals(List.of("answer field.required"), answer().with("outcome", "DECLINED").without("answer").faults());
    }

    @Test
    public void aRemarkIsAboutAConcern() {
        assertEquals(List.of(), remark("k1").faults());
        assertEquals(List.of("concern field.required"), remark("").faults());
        assertEquals("concerns", Schema.of(Remark.class).field("concern").orElseThrow().refersTo());
    }

    @Test
    public void whatAnAuthorAddsIsBoundedToo() {
        assertEquals(List.of(), Draft.of(Confidential.Addition.class).with("text", "x".repeat(4_000)).faults());
        assertEquals(List.of("text field.tooLong"), Draft.of(Confidential.Addition.class).with("text", "x".repeat(4_001)).faults());
        assertEquals(List.of("text field.required"), Draft.of(Confidential.Addition.class).faults());
    }

    @Test
    public void aRepresentativeIsSomebodyElectedAsSomething() {
        assertEquals(List.of(), representative("tina").faults());
        assertEquals(List.of("person field.required", "function field.required"), Draft.of(Representative.class).faults());
    }

    @Test
    public void thePrivacyNoticeTellsTheSixThingsInBothLanguagesAndMayBeEmpty() {
        List<String> six = List.of("controller", "purpose", "legalBasis", "categories", "recipients", "retention");
        Set<String> fields = Schema.of(PrivacyNotice.class).fields().stream().map(Field::name).collect(Collectors.toSet());
        six.forEach(name -> assertTrue(name, fields.contains(name) && fields.contains(name + "InEnglish")));
        assertEquals(List.of(), Draft.of(PrivacyNotice.class).faults());
        assertEquals(List.of("retention field.tooLong"), Draft.of(PrivacyNotice.class).with("retention", "x".repeat(1_001)).faults());
    }

    @Test
    public void whoMaySpeakAndWhoMayAnswer() {
        assertEquals(Map.of(Kind.CONCERN, Door.SPEAK, Kind.REMARK, Door.SPEAK, Kind.ANSWER, Door.RECORD, Kind.REPRESENTATIVE, Door.RECORD,
                        Kind.OPENING, Door.KLAR, Kind.PRIVACY_NOTICE, Door.ADMINISTER, Kind.THRESHOLDS, Door.ADMINISTER),
                List.of(Kind.CONCERN, Kind.REMARK, Kind.ANSWER, Kind.REPRESENTATIVE, Kind.OPENING, Kind.PRIVACY_NOTICE, Kind.THRESHOLDS).stream()
                        .collect(Collectors.toMap(kind -> kind, Kind::door)));
        assertEquals(Optional.of(Kind.CONCERN), Kind.ANSWER.beside());
        assertFalse(Kind.CONCERN.beside().isPresent());
    }
}
