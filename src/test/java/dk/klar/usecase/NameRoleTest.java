package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.history.Narrowed;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Jira's role fields name people; what makes them ready stays with the record. */
public class NameRoleTest {
    private static final UserKey ANNA = new UserKey("anna");
    private static final UserKey BO = new UserKey("bo");

    private final World world = new World().holding(DossierFixture.ready());
    private final NameRole roles = world.use.nameRole();

    @Test
    public void theFieldShowsWhoIsInTheRole() {
        assertEquals(Set.of(OLGA), roles.in(ChangeRole.OWNER, ISSUE.subject()));
        assertEquals(List.of(ANNA, BO), List.copyOf(roles.in(ChangeRole.AGENT, ISSUE.subject())));
    }

    @Test
    public void whoIsNewIsNamedAndNothingMore() {
        roles.set(ChangeRole.OWNER, ISSUE, List.of(OLGA, METTE), LARS);
        RoleAssignment mette = (RoleAssignment) world.stored(Kind.ROLE, "k1").body();
        assertEquals(RoleAssignment.named(ChangeRole.OWNER, METTE, ""), mette);
        assertEquals(LARS, world.stored(Kind.ROLE, "k1").created().by());
    }

    @Test
    public void whoStaysKeepsTheirRecord() {
        roles.set(ChangeRole.OWNER, ISSUE, List.of(METTE, OLGA), LARS);
        assertEquals(1, world.stored(Kind.ROLE, "owner").version());
        assertEquals("Færre fejl", ((RoleAssignment) world.stored(Kind.ROLE, "owner").body()).whyItMakesSense());
    }

    @Test
    public void whoLeavesIsRemovedFromThisRoleAlone() {
        roles.set(ChangeRole.AGENT, ISSUE, List.of(BO), LARS);
        assertEquals(Set.of(BO), roles.in(ChangeRole.AGENT, ISSUE.subject()));
        assertEquals(Set.of(OLGA), roles.in(ChangeRole.OWNER, ISSUE.subject()));
        assertEquals(2, world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 1).get(0).version());
        assertEquals("Plejecenter Nord", world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 1).get(0).before().get("unit"));
    }

    @Test
    public void anEmptyFieldEmptiesTheRole() {
        roles.set(ChangeRole.AGENT, ISSUE, List.of(), LARS);
        assertEquals(Set.of(), roles.in(ChangeRole.AGENT, ISSUE.subject()));
    }

    @Test
    public void anAgentInTwoUnitsIsShownOnceAndKeepsBoth() {
        world.use.record().add(LARS, "OMS-1", Kind.ROLE, DossierFixture.role("AGENT", "anna").with("unit", "Nathold").tree());
        assertEquals(List.of(ANNA, BO), List.copyOf(roles.in(ChangeRole.AGENT, ISSUE.subject())));
        roles.set(ChangeRole.AGENT, ISSUE, List.of(ANNA), LARS);
        assertEquals("Nathold", ((RoleAssignment) world.stored(Kind.ROLE, "k1").body()).unit());
        assertEquals(Set.of(ANNA), roles.in(ChangeRole.AGENT, ISSUE.subject()));
    }

    @Test
    public void savingTheSamePeopleWritesNothingAndTakesNoRight() {
        int before = world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 200).size();
        roles.set(ChangeRole.AGENT, ISSUE, List.of(BO, ANNA, BO), METTE);
        assertEquals(before, world.use.readHistory().of("OMS-1", LARS, Narrowed.NOT, 0, 200).size());
    }

    @Test
    public void namingSomebodyTwiceNamesThemOnce() {
        roles.set(ChangeRole.OWNER, ISSUE, List.of(METTE, METTE), LARS);
        assertEquals(Set.of(METTE), roles.in(ChangeRole.OWNER, ISSUE.subject()));
        assertThrows(java.util.NoSuchElementException.class, () -> world.stored(Kind.ROLE, "k2"));
    }

    @Test
    public void theGateIsPublishedAnew() {
        roles.set(ChangeRole.OWNER, ISSUE, List.of(METTE), LARS);
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
    }

    @Test
    public void whoWasFasterIsTakenIntoAccount() {
        world.records.beforeNextWrite(() -> world.use.record().change(OLGA, "OMS-1", Kind.ROLE, "owner", 1,
                DossierFixture.role("OWNER", "bo").tree()));
        roles.set(ChangeRole.OWNER, ISSUE, List.of(METTE), LARS);
        assertEquals(Set.of(METTE), roles.in(ChangeRole.OWNER, ISSUE.subject()));
    }

    @Test
    public void whoIsAlwaysTooLateIsRefused() {
        world.records.beforeNextWrite(() -> world.use.record().change(OLGA, "OMS-1", Kind.ROLE, "owner", 1, DossierFixture.role("OWNER", "bo").tree()));
        world.records.beforeNextWrite(() -> { });
        world.records.beforeNextWrite(() -> world.use.record().change(OLGA, "OMS-1", Kind.ROLE, "owner", 2, DossierFixture.role("OWNER", "anna").tree()));
        assertThrows(Refused.Stale.class, () -> roles.set(ChangeRole.OWNER, ISSUE, List.of(METTE), LARS));
    }
}
