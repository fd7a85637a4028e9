package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.DITTE;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static dk.klar.testing.World.STRANGER;
import static dk.klar.testing.World.TASK;
import static dk.klar.testing.World.TINA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.concern.Openness;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.PilotFixture;
import dk.klar.testing.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** Who may come in where, and in which order that is asked: seen, switched on, allowed, valid. */
public class RightsAtEveryDoorTest {
    private static final Map<String, Object> PILOT = PilotFixture.realistic().tree();
    private static final Map<String, Object> NONSENSE = Map.of("nonsense", 1);

    private final World world = new World().holding(DossierFixture.ready());
    private final UseCases use = world.use;

    @Test
    public void whoMayBrowseTheIssueMayReadAll() {
        for (UserKey reader : List.of(OLGA, LARS, DITTE, METTE)) {
            assertNotNull(use.readDossier().forReader("OMS-1", reader));
            assertEquals(32, use.readHistory().of("OMS-1", reader, Narrowed.NOT, 0, 50).size());
        }
    }

    @Test
    public void whoMayNotBrowseReadsAsIfThereWereNoIssue() {
        for (UserKey reader : List.of(STRANGER, ADMIN)) {
            for (String key : List.of("OMS-1", "OMS-999")) {
                assertEquals("issue", notFound(() -> use.readDossier().forReader(key, reader)));
                assertEquals("issue", notFound(() -> use.readHistory().of(key, reader, Narrowed.NOT, 0, 10)));
                assertEquals("issue", notFound(() -> use.record().add(reader, key, Kind.PILOT, PILOT)));
                assertEquals("issue", notFound(() -> use.record().change(reader, key, Kind.PILOT, "pilot", 1, PILOT)));
                assertEquals("issue", notFound(() -> use.record().remove(reader, key, Kind.PILOT, "pilot", 1)));
                confidenceDoors(reader, key).forEach(door -> assertEquals("issue", notFound(door)));
            }
        }
    }

    @Test
    public void anIssueThatMayNotBeSeenIsNotSaidToBeSwitchedOff() {
        assertEquals("issue", notFound(() -> use.readDossier().forReader("OMS-2", STRANGER)));
    }

    @Test
    public void whereKlarIsOffNobodyComesIn() {
        for (UserKey user : List.of(OLGA, METTE)) {
            assertThrows(Refused.SwitchedOff.class, () -> use.readDossier().forReader("OMS-2", user));
            assertThrows(Refused.SwitchedOff.class, () -> use.readHistory().of("OMS-2", user, Narrowed.NOT, 0, 10));
            assertThrows(Refused.SwitchedOff.class, () -> use.record().add(user, "OMS-2", Kind.PILOT, NONSENSE));
            confidenceDoors(user, "OMS-2").forEach(door -> assertThrows(Refused.SwitchedOff.class, door::run));
        }
        assertThrows(Refused.SwitchedOff.class, () -> use.nameRole().set(ChangeRole.OWNER, TASK, List.of(OLGA), OLGA));
    }

    @Test
    public void recordingTakesTheRightToRecord() {
        for (Kind kind : List.of(Kind.ROLE, Kind.TARGET_GROUP, Kind.PILOT, Kind.DISCUSSION, Kind.JUDGEMENT)) {
            for (UserKey user : List.of(METTE, DITTE)) {
                assertEquals("record", forbidden(() -> use.record().add(user, "OMS-1", kind, NONSENSE)));
                assertEquals("record", forbidden(() -> use.record().change(user, "OMS-1", kind, "x", 1, NONSENSE)));
                assertEquals("record", forbidden(() -> use.record().remove(user, "OMS-1", kind, "x", 1)));
            }
        }
    }

    @Test
    public void planningTheDecisionTakesTheRightToDecide() {
        for (UserKey user : List.of(METTE, LARS)) {
            assertEquals("decide", forbidden(() -> use.record().change(user, "OMS-1", Kind.GATE_PLAN, "rollout", 1, NONSENSE)));
            assertEquals("decide", forbidden(() -> use.record().remove(user, "OMS-1", Kind.GATE_PLAN, "rollout", 1)));
        }
        assertEquals(2, use.record().change(DITTE, "OMS-1", Kind.GATE_PLAN, "rollout", 1, DossierFixture.plan().tree()).version());
    }

    @Test
    public void decidingAndWaivingTakeTheRightToDecideAndNoPartInLeading() {
        for (Kind kind : List.of(Kind.DECISION, Kind.CONDITION, Kind.WAIVER)) {
            for (UserKey user : List.of(METTE, LARS)) {
                assertEquals("decide", forbidden(() -> use.record().add(user, "OMS-1", kind, NONSENSE)));
            }
        }
        use.record().add(DITTE, "OMS-1", Kind.WAIVER, DossierFixture.waiver("ROLES", "2026-12-01").tree());
        use.record().add(LARS, "OMS-1", Kind.ROLE, DossierFixture.role("LEADER", "ditte").tree());
        for (Kind kind : List.of(Kind.DECISION, Kind.CONDITION, Kind.WAIVER)) {
            assertEquals("leader", forbidden(() -> use.record().add(DITTE, "OMS-1", kind, NONSENSE)));
        }
    }

    @Test
    public void whatWasDecidedIsNobodysToChange() {
        assertEquals("decided", forbidden(() -> use.record().change(DITTE, "OMS-1", Kind.DECISION, "go", 1, NONSENSE)));
        assertEquals("decided", forbidden(() -> use.record().remove(DITTE, "OMS-1", Kind.DECISION, "go", 1)));
        String waiver = use.record().add(DITTE, "OMS-1", Kind.WAIVER, DossierFixture.waiver("ROLES", "2026-12-01").tree()).key();
        use.record().remove(DITTE, "OMS-1", Kind.WAIVER, waiver, 1);
    }

    @Test
    public void hearingTakesTheRightToHearAndBeingNamedAndNoPartInLeading() {
        world.jira.user("olga", "hear");
        world.jira.user("anna", "browse", "hear");
        for (String named : List.of("olga", "mette", "anna")) {
            use.record().add(LARS, "OMS-1", Kind.REPRESENTATIVE, ConcernFixture.representative(named).tree());
        }
        for (UserKey user : List.of(OLGA, LARS, DITTE, METTE, TINA, new UserKey("anna"))) {
            assertEquals("hear", forbidden(() -> use.hearConcerns().open("OMS-1", user)));
            assertEquals("hear", forbidden(() -> use.hearConcerns().keepBack("OMS-1", user, "x", 1, true)));
        }
        use.record().add(LARS, "OMS-1", Kind.REPRESENTATIVE, ConcernFixture.representative("tina").tree());
        assertEquals(List.of(), use.hearConcerns().open("OMS-1", TINA));
    }

    @Test
    public void answeringWhatWasSaidInConfidenceTakesTheRightToHearOrToRecord() {
        for (UserKey user : List.of(DITTE, METTE, TINA)) {
            assertEquals("hear", forbidden(() -> use.hearConcerns().answer("OMS-1", user, "x", 1, NONSENSE)));
        }
        for (UserKey user : List.of(OLGA, LARS)) {
            assertEquals("record", notFound(() -> use.hearConcerns().answer("OMS-1", user, "x", 1, NONSENSE)));
        }
    }

    @Test
    public void followingTakesTheCodeAndNothingElse() {
        for (UserKey user : List.of(OLGA, LARS, DITTE, METTE, TINA)) {
            assertEquals("code", notFound(() -> use.speakInConfidence().follow(user, "OMS-1", "x")));
            assertEquals("code", notFound(() -> use.speakInConfidence().add(user, "OMS-1", "x", "")));
            assertEquals("code", notFound(() -> use.speakInConfidence().takeBack(user, "OMS-1", "x")));
        }
    }

    @Test
    public void acceptingIsForTheManagerOfTheBenefitAlone() {
        for (UserKey user : List.of(OLGA, LARS, DITTE, TINA)) {
            assertEquals("accept", forbidden(() -> use.acceptBenefit().accept(user, "OMS-1", "benefit", 1)));
            assertEquals("accept", forbidden(() -> use.acceptBenefit().takeBack(user, "OMS-1", "benefit", 1)));
        }
        assertEquals(2, use.acceptBenefit().takeBack(METTE, "OMS-1", "benefit", 1).version());
    }

    @Test
    public void nobodyWritesWhatKlarWritesItself() {
        assertEquals("record", notFound(() -> use.record().add(OLGA, "OMS-1", Kind.OPENING, Map.of())));
        assertEquals("record", notFound(() -> use.record().remove(OLGA, "OMS-1", Kind.OPENING, "x", 1)));
        assertEquals("record", notFound(() -> use.record().add(OLGA, "OMS-1", Kind.PASSAGE, Map.of("gate", "rollout", "outcome", "met"))));
        assertEquals("record", notFound(() -> use.record().remove(OLGA, "OMS-1", Kind.PASSAGE, "x", 1)));
    }

    @Test
    public void whatTheMunicipalitySharesIsNotWrittenThroughAnImplementation() {
        assertEquals("record", notFound(() -> use.record().change(OLGA, "OMS-1", Kind.THRESHOLDS, "only", 0, NONSENSE)));
        assertEquals("record", notFound(() -> use.record().change(OLGA, "OMS-1", Kind.PRIVACY_NOTICE, "only", 0, NONSENSE)));
        assertEquals("record", notFound(() -> use.record().add(OLGA, "OMS-1", Kind.COMMITTEE, DossierFixture.committee("AREA").tree())));
        assertEquals("record", notFound(() -> use.record().change(OLGA, "OMS-1", Kind.COMMITTEE, "area", 1, NONSENSE)));
    }

    @Test
    public void whatTheMunicipalitySharesIsReadByAllAndKeptByWhoAdministersKlar() {
        assertEquals(1, use.keepMunicipality().all(Kind.COMMITTEE).size());
        for (UserKey user : List.of(OLGA, METTE, STRANGER)) {
            assertEquals("administer", forbidden(() -> use.keepMunicipality().add(user, Kind.COMMITTEE, NONSENSE)));
            assertEquals("administer", forbidden(() -> use.keepMunicipality().change(user, Kind.COMMITTEE, "area", 1, NONSENSE)));
            assertEquals("administer", forbidden(() -> use.keepMunicipality().remove(user, Kind.COMMITTEE, "area", 1)));
            for (Kind kind : List.of(Kind.THRESHOLDS, Kind.PRIVACY_NOTICE)) {
                assertEquals("administer", forbidden(() -> use.keepMunicipality().change(user, kind, "only", 0, NONSENSE)));
                assertEquals("administer", forbidden(() -> use.keepMunicipality().remove(user, kind, "only", 1)));
            }
        }
        assertEquals(2, use.keepMunicipality().change(ADMIN, Kind.COMMITTEE, "area", 1, DossierFixture.committee("LOCAL").tree()).version());
    }

    @Test
    public void switchingIsForWhoAdministersKlar() {
        assertEquals("administer", forbidden(() -> use.switchProject().of(OLGA, "OMS")));
        assertEquals("administer", forbidden(() -> use.switchProject().of(OLGA, "NOWHERE")));
        assertEquals("administer", forbidden(() -> use.switchProject().all(OLGA)));
        assertEquals("administer", forbidden(() -> use.switchProject().set(OLGA, "OMS", Set.of("task"))));
        assertEquals(Set.of("impl"), use.switchProject().of(ADMIN, "OMS").on());
    }

    @Test
    public void namingARoleTakesTheRightToRecord() {
        assertEquals("record", forbidden(() -> use.nameRole().set(ChangeRole.OWNER, ISSUE, List.of(METTE), METTE)));
    }

    @Test
    public void rightsAreAskedBeforeWhatWasSentIsLookedAt() {
        assertEquals("record", forbidden(() -> use.record().add(METTE, "OMS-1", Kind.PILOT, NONSENSE)));
        assertThrows(Refused.Invalid.class, () -> use.record().add(LARS, "OMS-1", Kind.PILOT, NONSENSE));
    }

    @Test
    public void aRefusalLeavesNothingBehind() {
        int before = use.readHistory().of("OMS-1", OLGA, Narrowed.NOT, 0, 200).size();
        forbidden(() -> use.record().remove(METTE, "OMS-1", Kind.PILOT, "pilot", 1));
        assertThrows(Refused.Invalid.class, () -> use.record().change(LARS, "OMS-1", Kind.PILOT, "pilot", 1, NONSENSE));
        assertEquals(before, use.readHistory().of("OMS-1", OLGA, Narrowed.NOT, 0, 200).size());
        assertEquals(1, world.stored(Kind.PILOT, "pilot").version());
        assertTrue(world.jira.published(ISSUE).isEmpty());
    }

    /** Every door to what is said in confidence, to benefits that are accepted and to one record's history. */
    private List<Runnable> confidenceDoors(UserKey user, String issueKey) {
        return List.of(() -> use.hearConcerns().of(issueKey, user), () -> use.hearConcerns().open(issueKey, user),
                () -> use.hearConcerns().answer(issueKey, user, "x", 1, NONSENSE),
                () -> use.hearConcerns().keepBack(issueKey, user, "x", 1, true),
                () -> use.speakInConfidence().say(user, issueKey, Openness.WITHOUT_NAME, NONSENSE),
                () -> use.speakInConfidence().follow(user, issueKey, "x"),
                () -> use.speakInConfidence().add(user, issueKey, "x", ""),
                () -> use.speakInConfidence().takeBack(user, issueKey, "x"),
                () -> use.acceptBenefit().accept(user, issueKey, "benefit", 1),
                () -> use.acceptBenefit().takeBack(user, issueKey, "benefit", 1),
                () -> use.record().add(user, issueKey, Kind.CONCERN, NONSENSE),
                () -> use.readHistory().of(issueKey, user, Kind.PILOT, "pilot"));
    }

    private static String notFound(Runnable attempt) {
        return assertThrows(Refused.NotFound.class, attempt::run).what();
    }

    private static String forbidden(Runnable attempt) {
        return assertThrows(Refused.Forbidden.class, attempt::run).right();
    }
}
