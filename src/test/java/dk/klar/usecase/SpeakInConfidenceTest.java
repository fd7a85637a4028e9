package dk.klar.usecase;

import static dk.klar.testing.ConcernFixture.concern;
import static dk.klar.testing.ConcernFixture.representative;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.TINA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.Confidential;
import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Thresholds;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.history.Narrowed;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.Test;

/** An employee speaks without a name, or to the representative alone, and follows it by a code. */
public class SpeakInConfidenceTest {
    private final World world = new World().holding(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("tina")));
    private final SpeakInConfidence speak = world.use.speakInConfidence();

    @Test
    public void whoMayNoMoreThanLookMaySpeak() {
        String code = say("Vi når det ikke");
        Confidential said = speak.follow(METTE, "OMS-1", code);
        assertEquals("Vi når det ikke", said.concern().text());
        assertEquals(1, said.version());
        assertNull(said.answer());
    }

    @Test
    public void withoutANameNobodyIsKeptNotEvenWhoSpoke() {
        say("Vi når det ikke");
        assertNull(only().author());
        assertEquals(Openness.WITHOUT_NAME, only().openness());
    }

    @Test
    public void theRepresentativeIsToldWhoSpokeToThem() {
        speak.say(METTE, "OMS-1", Openness.TO_REPRESENTATIVE, concern().tree());
        assertEquals(METTE, only().author());
    }

    @Test
    public void onlyTheWeekIsKept() {
        assertEquals(LocalDate.of(2026, 6, 15), weekOfWhatIsSaidOn(LocalDate.of(2026, 6, 15)));
        assertEquals(LocalDate.of(2026, 6, 15), weekOfWhatIsSaidOn(LocalDate.of(2026, 6, 18)));
        assertEquals(LocalDate.of(2026, 6, 15), weekOfWhatIsSaidOn(LocalDate.of(2026, 6, 21)));
        assertEquals(LocalDate.of(2026, 6, 22), weekOfWhatIsSaidOn(LocalDate.of(2026, 6, 22)));
    }

    @Test
    public void eachHasACodeOfItsOwn() {
        assertNotEquals(say("Først"), say("Så"));
    }

    @Test
    public void whoeverHasTheCodeFollowsIt() {
        String code = say("Vi når det ikke");
        assertEquals(only(), speak.follow(LARS, "OMS-1", code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o')));
    }

    @Test
    public void aWrongCodeIsNotFoundAndNothingMoreIsSaid() {
        String code = say("Vi når det ikke");
        world.jira.issue(new Implementation(new IssueId(5), "OMS-5", "Femte", 1, "impl"));
        speak.takeBack(METTE, "OMS-1", code);
        say("Noget andet");
        for (String wrong : List.of(code, "0000-0000-0000-0009", "", only().id())) {
            assertEquals("code", notFound(() -> speak.follow(METTE, "OMS-1", wrong)));
            assertEquals("code", notFound(() -> speak.add(METTE, "OMS-1", wrong, "Mere")));
            assertEquals("code", notFound(() -> speak.takeBack(METTE, "OMS-1", wrong)));
        }
        assertEquals("code", notFound(() -> speak.follow(METTE, "OMS-5", "0000-0000-0000-0002")));
    }

    @Test
    public void withoutSomebodyToHearNothingIsTaken() {
        assertEquals(List.of("openness concern.nobodyToHear"), faults(new World().holding(DossierFixture.ready()), Openness.WITHOUT_NAME));
        World leading = new World().holding(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("tina"))
                .with(Kind.ROLE, "more", DossierFixture.role("LEADER", "tina")));
        assertEquals(List.of("openness concern.nobodyToHear"), faults(leading, Openness.TO_REPRESENTATIVE));
        World powerless = new World().holding(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("mette")));
        assertEquals(List.of("openness concern.nobodyToHear"), faults(powerless, Openness.WITHOUT_NAME));
        assertEquals(List.of(), powerless.confidences.about(ISSUE.id()));
    }

    @Test
    public void whatIsSaidWithANameIsNotSaidHere() {
        assertEquals(List.of("openness concern.nobodyToHear"), faults(world, Openness.WITH_NAME));
        assertEquals(List.of(), world.confidences.about(ISSUE.id()));
    }

    @Test
    public void everyFaultIsSaidAtOnceAndNothingIsKept() {
        Refused.Invalid invalid = assertThrows(Refused.Invalid.class,
                () -> speak.say(METTE, "OMS-1", Openness.WITH_NAME, Draft.of(Concern.class).with("nature", "GRIPE").with("author", "mette").tree()));
        assertEquals(List.of("openness concern.nobodyToHear", "author field.unknown", "nature field.choice", "text field.required"),
                invalid.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList());
        assertEquals(List.of(), world.confidences.about(ISSUE.id()));
    }

    @Test
    public void theAuthorAddsToIt() {
        String code = say("Vi når det ikke");
        Confidential added = speak.add(METTE, "OMS-1", code, "  Og slet ikke om natten ");
        assertEquals(List.of("Og slet ikke om natten"), added.more());
        assertEquals(2, added.version());
        assertEquals(added, speak.follow(METTE, "OMS-1", code));
    }

    @Test
    public void whatIsAddedIsBounded() {
        String code = say("Vi når det ikke");
        assertEquals(List.of("text field.required"), faults(() -> speak.add(METTE, "OMS-1", code, "  ")));
        assertEquals(List.of("text field.tooLong"), faults(() -> speak.add(METTE, "OMS-1", code, "x".repeat(4_001))));
        for (int i = 0; i < Confidential.MOST_ADDITIONS; i++) {
            speak.add(METTE, "OMS-1", code, "Mere " + i);
        }
        assertEquals(List.of("text field.tooMany"), faults(() -> speak.add(METTE, "OMS-1", code, "En til")));
        assertEquals(20, only().more().size());
    }

    @Test
    public void whatIsTakenBackIsGone() {
        String code = say("Vi når det ikke");
        speak.takeBack(METTE, "OMS-1", code);
        assertEquals(List.of(), world.confidences.about(ISSUE.id()));
    }

    @Test
    public void fewerThanFiveStayWithTheRepresentativeAndFiveGetOutTogether() {
        for (int i = 1; i <= 4; i++) {
            say("Nr. " + i);
            assertEquals(List.of(), world.use.hearConcerns().of("OMS-1", METTE).disclosed());
        }
        say("Nr. 5");
        assertEquals(5, world.use.hearConcerns().of("OMS-1", METTE).disclosed().size());
        for (int i = 6; i <= 9; i++) {
            say("Nr. " + i);
            assertEquals(5, world.use.hearConcerns().of("OMS-1", METTE).disclosed().size());
        }
        say("Nr. 10");
        assertEquals(10, world.use.hearConcerns().of("OMS-1", METTE).disclosed().size());
    }

    @Test
    public void onePersonCannotFillABatch() {
        for (int i = 1; i <= 9; i++) {
            speak.say(METTE, "OMS-1", Openness.WITHOUT_NAME, concern("Nr. " + i).tree());
        }
        IntStream.rangeClosed(1, 3).forEach(i -> say("Fra en anden, nr. " + i));
        assertEquals(List.of(), world.use.hearConcerns().of("OMS-1", METTE).disclosed());
        say("Fra en anden, nr. 4");
        assertEquals(13, world.use.hearConcerns().of("OMS-1", METTE).disclosed().size());
    }

    @Test
    public void whoTakesItBackDoesNotHelpOthersOut() {
        IntStream.rangeClosed(1, 3).forEach(i -> say("Nr. " + i));
        String code = speak.say(METTE, "OMS-1", Openness.WITHOUT_NAME, concern().tree());
        speak.takeBack(METTE, "OMS-1", code);
        speak.say(LARS, "OMS-1", Openness.WITHOUT_NAME, concern().tree());
        speak.say(LARS, "OMS-1", Openness.WITHOUT_NAME, concern().tree());
        assertEquals(List.of(), world.use.hearConcerns().of("OMS-1", METTE).disclosed());
    }

    @Test
    public void whoIsFifthAtTheSameMomentAsSomebodyElseFindsItDone() {
        IntStream.rangeClosed(1, 4).forEach(i -> say("Nr. " + i));
        world.confidences.beforeNextReplacement(() -> say("Nr. 6"));
        String code = say("Nr. 5");
        assertEquals("Nr. 5", speak.follow(METTE, "OMS-1", code).concern().text());
        assertEquals(6, world.use.hearConcerns().of("OMS-1", METTE).disclosed().size());
    }

    @Test
    public void whoHasBeenHeardGetsTheCodeThoughTheOthersCannotBeLetOutYet() {
        IntStream.rangeClosed(1, 4).forEach(i -> say("Nr. " + i));
        world.confidences.beforeNextReplacement(() -> {
            throw new Records.StoreUnavailable("down", null);
        });
        String code = say("Nr. 5");
        assertEquals("Nr. 5", speak.follow(METTE, "OMS-1", code).concern().text());
        assertEquals(List.of(), world.use.hearConcerns().of("OMS-1", METTE).disclosed());
        say("Nr. 6");
        assertEquals(6, world.use.hearConcerns().of("OMS-1", METTE).disclosed().size());
    }

    @Test
    public void whoeverIsOvertakenByAnAnswerIsToldSo() {
        String code = say("Vi når det ikke");
        world.confidences.beforeNextReplacement(() -> world.use.hearConcerns().answer("OMS-1", TINA, only().id(), 1, ConcernFixture.answer().tree()));
        assertThrows(Refused.Overtaken.class, () -> speak.add(METTE, "OMS-1", code, "Mere"));
        assertEquals(List.of(), only().more());
    }

    @Test
    public void aMunicipalityMayAskForMoreOrForThree() {
        World three = world(Draft.of(Thresholds.class).with("fewestContributions", 3));
        for (int i = 1; i <= 3; i++) {
            assertEquals(List.of(), three.use.hearConcerns().of("OMS-1", METTE).disclosed());
            three.use.speakInConfidence().say(three.jira.passerBy(), "OMS-1", Openness.WITHOUT_NAME, concern().tree());
        }
        assertEquals(3, three.use.hearConcerns().of("OMS-1", METTE).disclosed().size());
    }

    @Test
    public void speakingLeavesNoTraceElsewhere() {
        int changes = world.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).size();
        String code = say("Vi når det ikke");
        speak.follow(METTE, "OMS-1", code);
        speak.add(METTE, "OMS-1", code, "Mere");
        for (int i = 0; i < 5; i++) {
            say("Nr. " + i);
        }
        speak.takeBack(METTE, "OMS-1", code);
        assertEquals(changes, world.use.readHistory().of("OMS-1", METTE, Narrowed.NOT, 0, 200).size());
        assertEquals(0, world.jira.publications());
    }

    @Test
    public void theGateWaitsForItWithoutSayingForWhat() {
        assertTrue(world.use.judgeGate().judge(ISSUE, "rollout").lets());
        say("Vi når det ikke");
        Verdict verdict = world.use.judgeGate().judge(ISSUE, "rollout");
        assertEquals(List.of("concerns.inConfidence"), verdict.reasons().stream().map(reason -> reason.code()).toList());
        assertEquals(List.of(), verdict.reasons().get(0).args());
    }

    private static LocalDate weekOfWhatIsSaidOn(LocalDate day) {
        World then = new World(day).holding(DossierFixture.empty().with(Kind.REPRESENTATIVE, "tr", representative("tina")));
        then.use.speakInConfidence().say(METTE, "OMS-1", Openness.WITHOUT_NAME, concern().tree());
        return then.confidences.about(ISSUE.id()).get(0).week();
    }

    private static World world(Draft<Thresholds> thresholds) {
        return new World().holding(DossierFixture.ready().with(Kind.REPRESENTATIVE, "tr", representative("tina")).with(Kind.THRESHOLDS, "only", thresholds));
    }

    /** Somebody says it who has not spoken yet. */
    private String say(String text) {
        return speak.say(world.jira.passerBy(), "OMS-1", Openness.WITHOUT_NAME, concern(text).tree());
    }

    private Confidential only() {
        List<Confidential> all = world.confidences.about(ISSUE.id());
        assertEquals(1, all.size());
        return all.get(0);
    }

    private static List<String> faults(World world, Openness openness) {
        return faults(() -> world.use.speakInConfidence().say(METTE, "OMS-1", openness, concern().tree()));
    }

    private static List<String> faults(Runnable attempt) {
        return assertThrows(Refused.Invalid.class, attempt::run).faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
    }

    private static String notFound(Runnable attempt) {
        return assertThrows(Refused.NotFound.class, attempt::run).what();
    }
}
