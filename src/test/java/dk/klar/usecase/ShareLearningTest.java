package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.LARS;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.evidence.Fingerprint;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.ShareLearning.Shared;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** What leaves for others to learn from says nothing of whom, and is exactly what was shown. */
public class ShareLearningTest {
    private static final int MANY = 8;
    private final World world = new World().holding(DossierFixture.ready());

    public ShareLearningTest() {
        world.jira.user("admin", "browse", "administer");
        for (int i = 1; i < MANY; i++) {
            Implementation other = new Implementation(new IssueId(1000 + i), "OMS-10" + i, "Implementering " + i, 1, "impl");
            world.jira.issue(other);
            DossierFixture.ready().entries().stream().filter(entry -> !entry.kind().shared()).forEach(entry -> world.records.write(List.of(Records.Write.added(
                    new Entry<>(Subject.of(other.id()), entry.kind(), entry.key(), 1, entry.body(), entry.created(), entry.updated())))));
        }
        world.round();
    }

    @Test
    public void whatIsAlikeLeavesWithoutANameAKeyOrAWord() {
        Shared shared = world.use.shareLearning().preview(ADMIN);
        assertEquals(MANY, shared.looked());
        assertEquals(MANY, shared.rows().size());
        Map<String, Object> row = shared.rows().get(0);
        assertEquals(List.of("SCALE"), row.get("pilotOutcomes"));
        assertEquals(true, row.get("medDiscussed"));
        assertTrue(row.get("pitfalls").toString().contains("P1.1 HANDLED"));
        for (String secret : List.of("OMS-", "10042", "1001", "Implementering", "Medicin", "Plejecenter", "Center-MED", "lars", "mette", "olga", "Referat", "2026", "area", "nord")) {
            assertFalse(secret, shared.text().contains(secret));
        }
        assertEquals(Fingerprint.of(shared.text()), shared.sha256());
    }

    @Test
    public void theDownloadIsWhatWasShownOrRefused() {
        Shared shared = world.use.shareLearning().preview(ADMIN);
        assertEquals(shared.text(), world.use.shareLearning().shown(ADMIN, shared.seed(), shared.sha256()).text());
        assertThrows(Refused.Overtaken.class, () -> world.use.shareLearning().shown(ADMIN, "another", shared.sha256()));
        assertThrows(Refused.Overtaken.class, () -> world.use.shareLearning().shown(ADMIN, shared.seed(), ""));
        for (int i = 0; i < MANY; i++) {
            String key = i == 0 ? "OMS-1" : "OMS-10" + i;
            world.use.record().change(LARS, key, Kind.JUDGEMENT, "P1.1", 1, Map.of("stance", "NOT_RELEVANT", "notRelevantBecause", "THIS_STAGE", "reason", "Endnu ikke"));
        }
        assertThrows("what was recorded since was not shown", Refused.Overtaken.class, () -> world.use.shareLearning().shown(ADMIN, shared.seed(), shared.sha256()));
    }

    @Test
    public void eachDocumentHasNumbersOfItsOwn() {
        Shared one = world.use.shareLearning().preview(ADMIN);
        Shared other = world.use.shareLearning().preview(ADMIN);
        assertNotEquals(one.rows().get(0).get("id"), other.rows().get(0).get("id"));
        assertFalse("what they are made of does not leave", one.text().contains("\"" + one.seed() + "\""));
    }

    @Test
    public void theMunicipalitysOwnFigureSaysHowFewAreTooFew() {
        world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, Map.of("fewestContributions", MANY + 1));
        assertEquals(List.of(), world.use.shareLearning().preview(ADMIN).rows());
    }

    @Test
    public void onlyWhoAdministersKlarSeesItAndOnlyOfWhatTheyMaySee() {
        assertThrows(Refused.Forbidden.class, () -> world.use.shareLearning().preview(LARS));
        assertThrows(Refused.Forbidden.class, () -> world.use.shareLearning().shown(LARS, "", ""));
        world.jira.hide("OMS-101", ADMIN);
        assertEquals(MANY - 1, world.use.shareLearning().preview(ADMIN).looked());
    }
}
