package dk.klar.domain.dossier;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.guidance.GroundQuestion;
import dk.klar.domain.guidance.Insight;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.triage.StatutoryDuty;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.Test;

/** The kinds of record: what they are about, whose they are, and who writes them. */
public class KindTest {
    @Test
    public void oneRecordToEachThingThatThereIsAFixedNumberOf() {
        Map<Kind, List<? extends Keyed>> about = new EnumMap<>(Kind.class);
        about.put(Kind.JUDGEMENT, List.of(Pitfall.values()));
        about.put(Kind.INSIGHT_NOTE, List.of(Insight.values()));
        about.put(Kind.GROUND_ANSWER, List.of(GroundQuestion.values()));
        about.put(Kind.DUTY, List.of(StatutoryDuty.values()));
        about.put(Kind.GATE_PLAN, List.of(Gate.values()));
        about.put(Kind.GATE_POLICY, List.of(Gate.values()));
        about.forEach((kind, things) -> assertEquals(things, kind.fixed()));
        assertEquals(about.keySet(), which(kind -> !kind.fixed().isEmpty() && !kind.only()));
    }

    @Test
    public void fixedKeysAreTheIdsOfWhatTheyAreAbout() {
        assertEquals(List.of("Q1", "Q2", "Q3", "Q4"), Kind.GROUND_ANSWER.fixedKeys());
        assertEquals(List.of("only"), Kind.TRIAGE.fixedKeys());
        assertEquals(List.of(), Kind.PILOT.fixedKeys());
        for (Kind kind : Kind.values()) {
            assertEquals(kind.fixed().size(), new HashSet<>(kind.fixedKeys()).size());
        }
    }

    @Test
    public void aFixedKeySaysWhatTheRecordIsAbout() {
        assertEquals(Optional.of(Pitfall.P2_4), Kind.JUDGEMENT.about("P2.4"));
        assertEquals(Optional.empty(), Kind.JUDGEMENT.about("P2_4"));
        assertEquals(Optional.empty(), Kind.INSIGHT_NOTE.about("P2.4"));
        assertEquals(Optional.of(Only.ONLY), Kind.GOALS.about("only"));
        assertEquals(Optional.empty(), Kind.ROLE.about("only"));
    }

    @Test
    public void ofSomeKindsThereIsAtMostOneRecord() {
        assertEquals(EnumSet.of(Kind.TRIAGE, Kind.TECHNOLOGY, Kind.GOALS, Kind.BUSINESS_CASE, Kind.PLAN, Kind.SCOPE_FENCE,
                Kind.THRESHOLDS, Kind.RETENTION, Kind.PRIVACY_NOTICE), which(Kind::only));
    }

    @Test
    public void anAnswerStandsBesideItsConcernAndAFulfilmentBesideItsCondition() {
        assertEquals(Optional.of(Kind.CONCERN), Kind.ANSWER.beside());
        assertEquals(Optional.of(Kind.CONDITION), Kind.FULFILMENT.beside());
        assertEquals(EnumSet.of(Kind.ANSWER, Kind.FULFILMENT, Kind.JOURNAL_ENTRY), which(kind -> kind.beside().isPresent()));
    }

    /** Its key would otherwise be handed out twice, or be none that the other kind has. */
    @Test
    public void whatStandsBesideAnotherHasNoKeysOfItsOwnAndTheOtherIsHandedOutKeys() {
        for (Kind kind : which(each -> each.beside().isPresent())) {
            assertEquals(List.of(), kind.fixed());
            assertEquals(List.of(), kind.beside().orElseThrow().fixed());
            assertEquals(Optional.empty(), kind.beside().orElseThrow().beside());
            assertEquals(kind.shared(), kind.beside().orElseThrow().shared());
        }
    }

    @Test
    public void whatTheAdministratorWritesIsTheMunicipalitys() {
        assertEquals(EnumSet.of(Kind.COMMITTEE, Kind.MEETING, Kind.QUESTION, Kind.GATE_POLICY, Kind.THRESHOLDS, Kind.RETENTION, Kind.PRIVACY_NOTICE), which(Kind::shared));
        assertEquals(which(Kind::shared), which(kind -> kind.door() == Door.ADMINISTER));
    }

    @Test
    public void whatGoesOnRecordByItselfIsWrittenByKlarAlone() {
        assertEquals(EnumSet.of(Kind.PASSAGE, Kind.OPENING, Kind.REOPENING, Kind.REACH, Kind.REMINDER), which(kind -> kind.door() == Door.KLAR));
    }

    @Test
    public void whoMaySeeItMaySpeakAndWhoDecidesSaysWhenAndWhere() {
        assertEquals(EnumSet.of(Kind.CONCERN, Kind.REMARK), which(kind -> kind.door() == Door.SPEAK));
        assertEquals(EnumSet.of(Kind.GATE_PLAN), which(kind -> kind.door() == Door.DECIDE));
    }

    @Test
    public void segmentsStandInAddressesAsTheyAre() {
        for (Kind kind : Kind.values()) {
            assertTrue(kind.segment(), kind.segment().matches("[a-z]+(-[a-z]+)*"));
        }
        assertEquals(Optional.empty(), Kind.bySegment("PILOTS"));
    }

    private static Set<Kind> which(Predicate<Kind> kinds) {
        return Arrays.stream(Kind.values()).filter(kinds).collect(Collectors.toSet());
    }
}
