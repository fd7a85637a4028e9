package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.OLGA;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.benefit.Benefit;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.Handover;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.port.Existence;
import dk.klar.usecase.port.Records;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** Olga leaves, and Mette takes over. */
public class HandOverTest {
    private static final Handover OLGAS = new Handover(OLGA, METTE);
    private final World world = new World().holding(DossierFixture.ready());
    private Optional<Instant> doneSince = Optional.empty();
    private boolean gone;

    private final HandOver handOver = new HandOver(reader -> world.records.about(ISSUE.subject()).forEach(reader), new Existence() {
        @Override
        public boolean exists(IssueId issue) {
            return !gone;
        }

        @Override
        public Optional<Instant> doneSince(IssueId issue) {
            return doneSince;
        }

        @Override
        public boolean active(UserKey user) {
            throw new AssertionError("nobody asked");
        }
    }, world.records, world.jira, world.use.publish(), world.clock);

    @Test
    public void theRolePassesOnAndNotTheYesToIt() {
        assertEquals(1, handOver.count(OLGA));
        handOver.all(OLGAS, World.ADMIN);
        RoleAssignment role = (RoleAssignment) world.stored(Kind.ROLE, "owner").body();
        assertEquals(METTE, role.person());
        assertNull(role.acceptedOn());
        assertEquals("", role.whyItMakesSense());
        assertEquals(World.ADMIN, world.stored(Kind.ROLE, "owner").updated().by());
        assertEquals(0, handOver.count(OLGA));
    }

    @Test
    public void whatTheGateSaysIsMadeTrue() {
        handOver.all(OLGAS, World.ADMIN);
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
    }

    @Test
    public void whoHasTheRoleAlreadyHasItOnce() {
        world.use.nameRole().set(ChangeRole.OWNER, ISSUE, List.of(OLGA, METTE), OLGA);
        handOver.all(OLGAS, World.ADMIN);
        assertEquals(Set.of(METTE), world.use.nameRole().in(ChangeRole.OWNER, ISSUE.subject()));
        assertThrows(java.util.NoSuchElementException.class, () -> world.stored(Kind.ROLE, "owner"));
    }

    @Test
    public void aBenefitIsTheOtherOnesToSayYesTo() {
        Benefit accepted = (Benefit) world.stored(Kind.BENEFIT, world.records.about(ISSUE.subject()).stream()
                .filter(entry -> entry.kind() == Kind.BENEFIT).findFirst().orElseThrow().key()).body();
        Benefit handed = (Benefit) new Handover(accepted.lineManager(), METTE).of(accepted, List.of()).orElseThrow();
        assertEquals(METTE, handed.lineManager());
        assertEquals(accepted.title(), handed.title());
        assertNull(handed.acceptedOn());
        assertNull(handed.acceptedBy());
    }

    @Test
    public void whatIsOverOrGoneStaysAsItWas() {
        doneSince = Optional.of(Instant.EPOCH);
        assertEquals(0, handOver.count(OLGA));
        doneSince = Optional.empty();
        gone = true;
        handOver.all(OLGAS, World.ADMIN);
        assertEquals(1, world.stored(Kind.ROLE, "owner").version());
    }

    @Test
    public void whoSavesAtTheSameMomentIsTakenIntoAccount() {
        world.records.beforeNextWrite(() -> world.use.record().change(OLGA, "OMS-1", Kind.ROLE, "owner", 1,
                DossierFixture.role("OWNER", "olga").with("asksForResultsOn", "2027-01-01").tree()));
        handOver.all(OLGAS, World.ADMIN);
        RoleAssignment role = (RoleAssignment) world.stored(Kind.ROLE, "owner").body();
        assertEquals(METTE, role.person());
        assertEquals("2027-01-01", role.asksForResultsOn().toString());
    }

    @Test
    public void aStoreThatIsAwayIsNotSwallowed() {
        HandOver away = new HandOver(reader -> {
            throw new Records.StoreUnavailable("down", null);
        }, null, world.records, world.jira, world.use.publish(), world.clock);
        assertThrows(Records.StoreUnavailable.class, () -> away.all(OLGAS, World.ADMIN));
    }
}
