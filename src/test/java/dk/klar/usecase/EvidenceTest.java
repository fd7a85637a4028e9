package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.OLGA;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.evidence.Since;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.ReadEvidence.Shown;
import dk.klar.usecase.port.Records.Frozen;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What a passage rested on stays as it was, whatever becomes of it afterwards. */
public class EvidenceTest {
    private final World world = new World().holding(DossierFixture.ready());
    private final UseCases use = world.use;

    @Test
    public void everythingThatTheVerdictRestedOnIsFrozenInTheVersionOfTheDay() {
        Shown shown = through();
        assertTrue(shown.intact());
        assertEquals("rollout", shown.content().get("gate"));
        assertEquals("REST", shown.content().get("road"));
        List<String> records = shown.content().get("records") instanceof List<?> all
                ? all.stream().map(record -> (String) ((Map<?, ?>) record).get("record")).toList() : List.of();
        assertTrue(records.toString(), records.containsAll(List.of("roles/owner", "pilots/pilot", "discussions/discussion", "decisions/go",
                "benefits/benefit", "scope-items/out", "support/support", "committees/area")));
    }

    @Test
    public void nothingThatHappensAfterwardsChangesIt() {
        String before = through().evidence().content();
        use.record().change(LARS, "OMS-1", Kind.SUPPORT, "support", 1, DossierFixture.support().with("channel", "Ingen").tree());
        use.record().remove(LARS, "OMS-1", Kind.ROLLOUT_STEP, "step", 1);
        Shown after = shown();
        assertEquals(before, after.evidence().content());
        assertTrue(after.intact());
        assertEquals(Since.CHANGED, Since.of("support/support", 1, after.today()));
        assertEquals(Since.REMOVED, Since.of("rollout-steps/step", 1, after.today()));
        assertEquals(Since.SAME, Since.of("pilots/pilot", 1, after.today()));
    }

    @Test
    public void theSameTreeIsTheSameTextOnEveryNode() {
        Shown shown = through();
        assertEquals(shown.evidence().content(), world.canonical().text(world.canonical().tree(shown.evidence().content())));
    }

    @Test
    public void whoeverChangesALetterOfItIsFoundOut() {
        Frozen kept = through().evidence();
        assertTrue(kept.intact());
        assertFalse(new Frozen(kept.subject(), kept.passage(), kept.content().replace("MET", "NOT"), kept.people(), kept.sha256()).intact());
    }

    /** A user who is anonymised leaves the list beside it, and the fingerprint stays. */
    @Test
    public void noUserStandsInTheContentItself() {
        Frozen kept = through().evidence();
        for (String key : List.of("olga", "lars", "mette", "kirsten", "anna")) {
            assertTrue(key, kept.people().contains(new UserKey(key)));
            assertFalse(key, kept.content().contains('"' + key + '"'));
        }
    }

    @Test
    public void whatEmployeesSaidIsNamedAndNotRepeated() {
        String concern = use.record().add(LARS, "OMS-1", Kind.CONCERN, ConcernFixture.concern("Hvem ser, når den slår fra?")
                .with("beforeRollout", true).tree()).key();
        use.record().change(LARS, "OMS-1", Kind.ANSWER, concern, 0, ConcernFixture.answer().tree());
        String content = through().evidence().content();
        assertTrue(content.contains("concerns/" + concern));
        assertFalse(content.contains("slår fra"));
    }

    @Test
    public void whatIsMissingIsToldWithoutWhatAnEmployeeSaid() {
        use.record().add(LARS, "OMS-1", Kind.CONCERN, ConcernFixture.concern("Nattevagten går alene").with("beforeRollout", true).tree());
        String content = through().evidence().content();
        assertTrue(content.contains("concerns.unanswered"));
        assertFalse(content, content.contains("Nattevagten"));
    }

    @Test
    public void bothLanguagesOfTheDayAreKept() {
        String content = through().evidence().content();
        assertTrue(content.contains("It has been decided to go on"));
        assertTrue(content.contains("Det er besluttet at gå videre"));
    }

    @Test
    public void whoMayNotSeeTheImplementationFindsNone() {
        String passage = through().passage().key();
        assertThrows(Refused.NotFound.class, () -> use.readEvidence().of("OMS-1", passage, STRANGER));
        assertThrows(Refused.NotFound.class, () -> use.readEvidence().of("OMS-1", "x", LARS));
    }

    private Shown through() {
        use.recordPassage().through(Gate.ROLLOUT, ISSUE, OLGA);
        return shown();
    }

    private Shown shown() {
        String passage = use.readDossier().forReader("OMS-1", LARS).passages(Gate.ROLLOUT).get(0).key();
        return use.readEvidence().of("OMS-1", passage, LARS);
    }
}
