package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.DITTE;
import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** What Jira's audit log is told. */
public class AuditTest {
    private final World world = new World().holding(DossierFixture.ready());

    @Test
    public void whatTheMunicipalityDecidesForAllIsTold() {
        Map<String, Object> policy = Map.of("inUse", true);
        world.use.keepMunicipality().change(ADMIN, Kind.GATE_POLICY, "pilot", 0, policy);
        world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, Map.of("fewestContributions", 7));
        world.use.keepMunicipality().remove(ADMIN, Kind.GATE_POLICY, "pilot", 1);
        world.use.exchangePolicies().in(ADMIN, Map.of("format", 1, "gates", Map.of("pilot", policy, "operation", policy)));
        assertEquals(List.of("gate-policies ADDED", "thresholds ADDED", "gate-policies REMOVED", "gate-policies ADDED", "gate-policies ADDED"),
                world.audit.lines);
    }

    @Test
    public void whatOpensAGateOrALetterboxIsTold() {
        world.use.record().add(DITTE, "OMS-1", Kind.WAIVER, DossierFixture.waiver("ROLES", "2026-12-31").tree());
        world.use.record().add(LARS, "OMS-1", Kind.REPRESENTATIVE, ConcernFixture.representative("mette").tree());
        world.use.reopenGate().reopen(Gate.ROLLOUT, ISSUE, LARS);
        assertEquals(List.of("waivers ADDED", "representatives ADDED", "reopenings ADDED"), world.audit.lines);
    }

    @Test
    public void switchingIsToldAndSwitchingToWhatItIsIsNot() {
        world.use.switchProject().set(ADMIN, "OMS", Set.of());
        world.use.switchProject().set(ADMIN, "OMS", Set.of());
        assertEquals(List.of("OMS [impl] []"), world.audit.lines);
    }

    @Test
    public void ordinaryWorkAndWhatEmployeesSayAreNotTold() {
        world.use.record().add(LARS, "OMS-1", Kind.SUPPORT, DossierFixture.support().tree());
        world.use.record().add(LARS, "OMS-1", Kind.CONCERN, ConcernFixture.concern().tree());
        assertEquals(List.of(), world.audit.lines);
    }

    @Test
    public void whatIsRefusedIsNotTold() {
        assertThrows(Refused.class, () -> world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 0, Map.of("fewestContributions", 1)));
        assertThrows(Refused.class, () -> world.use.keepMunicipality().change(ADMIN, Kind.THRESHOLDS, "only", 3, Map.of()));
        assertEquals(List.of(), world.audit.lines);
    }
}
