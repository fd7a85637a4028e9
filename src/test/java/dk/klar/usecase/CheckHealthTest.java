package dk.klar.usecase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.health.Finding;
import dk.klar.domain.health.Finding.Ailment;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Stamp;
import dk.klar.domain.webhook.Outcome;
import dk.klar.domain.webhook.Receiver;
import dk.klar.domain.webhook.Standing;
import dk.klar.domain.workflow.Workflow.Changing;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryWebhooks;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.testing.Receivers;
import dk.klar.testing.World;
import dk.klar.usecase.port.Existence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What has come apart between Klar and Jira. */
public class CheckHealthTest {
    private final World world = new World();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows()
            .with("Flow", false, Changing.BY_DRAFT, InMemoryWorkflows.gate(), InMemoryWorkflows.passage());
    private final List<Entry<?>> records = new ArrayList<>(DossierFixture.ready().entries());
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final Set<UserKey> left = new HashSet<>();
    private final Set<IssueId> gone = new HashSet<>();
    private final List<Object> asked = new ArrayList<>();

    private final CheckHealth health = new CheckHealth(world.use.entrance(), new CheckHealth.Ports(workflows, world.jira, world.jira,
            reader -> records.forEach(reader), new Existence() {
                @Override
                public boolean exists(IssueId issue) {
                    asked.add(issue);
                    return !gone.contains(issue);
                }

                @Override
                public Optional<Instant> doneSince(IssueId issue) {
                    return Optional.empty();
                }

                @Override
                public boolean active(UserKey user) {
                    asked.add(user);
                    return !left.contains(user);
                }
            }, world.jira, webhooks));

    @Test
    public void whereAllIsWellNothingIsFound() {
        assertEquals(List.of(), found());
    }

    @Test
    public void eachIssueAndPersonIsAskedForOnce() {
        found();
        assertEquals(new HashSet<>(asked).size(), asked.size());
    }

    @Test
    public void klarBeingOnWithoutAGateIsFoundOnceForTheWorkflow() {
        InMemoryWorkflows bare = new InMemoryWorkflows().with("Flow", false, Changing.BY_DRAFT)
                .with("Flow", true, Changing.DIRECTLY, InMemoryWorkflows.gate(), InMemoryWorkflows.passage());
        CheckHealth withoutGate = new CheckHealth(world.use.entrance(), new CheckHealth.Ports(bare, world.jira, world.jira, reader -> { },
                null, world.jira, webhooks));
        assertEquals(List.of(Finding.of(Ailment.NO_GATE, "Flow", List.of("Implementering (Omsorg)")), Finding.of(Ailment.NO_COMMITTEE)), withoutGate.of(World.ADMIN));
    }

    @Test
    public void typesAndProjectsThatAreGoneAreFound() {
        world.jira.set(1, Set.of("impl", "left"));
        world.jira.set(2, Set.of("impl"));
        assertEquals(List.of(Finding.of(Ailment.TYPE_GONE, "Omsorg", 1), Finding.of(Ailment.PROJECT_GONE, 1)), found());
    }

    @Test
    public void recordsAboutIssuesThatAreGoneAreCounted() {
        gone.add(DossierFixture.ISSUE);
        int about = (int) records.stream().filter(entry -> !entry.kind().shared()).count();
        assertEquals(List.of(Finding.of(Ailment.ISSUES_GONE, about, 1)), found());
    }

    @Test
    public void peopleWhoLeftAreCountedPerKindWithTheImplementationsThatTheReaderMaySee() {
        UserKey owner = owner();
        left.add(owner);
        Finding hidden = found().stream().filter(finding -> finding.args().contains(Kind.ROLE)).findFirst().orElseThrow();
        assertEquals(new Finding(Ailment.PEOPLE_GONE, List.of(Kind.ROLE, 1), List.of()), hidden);

        world.jira.user("admin", "browse");
        Finding seen = found().stream().filter(finding -> finding.args().contains(Kind.ROLE)).findFirst().orElseThrow();
        assertEquals(List.of(DossierFixture.ISSUE), seen.issues());
    }

    @Test
    public void workflowsAreLookedAtToo() {
        workflows.with("Other", false, Changing.DIRECTLY, InMemoryWorkflows.gate());
        assertEquals(List.of(Ailment.GATE_WITHOUT_PASSAGE), found().stream().map(Finding::ailment).toList());
    }

    @Test
    public void aGateThatWasTakenIntoUseAndHoldsNothingIsFound() {
        policy("pilot", true);
        policy("operation", false);
        policy("rollout", true);
        assertEquals(List.of(Finding.of(Ailment.GATE_NOWHERE, Gate.PILOT)), found());
    }

    @Test
    public void klarBeingOnWithoutACommitteeIsFound() {
        records.removeIf(entry -> entry.kind() == Kind.COMMITTEE);
        assertEquals(List.of(Finding.of(Ailment.NO_COMMITTEE)), found());
        world.jira.set(1, Set.of());
        assertEquals(List.of(), found());
    }

    @Test
    public void aPolicyWhoseLastEditorLeftIsFound() {
        policy("rollout", true);
        left.add(new UserKey("dina"));
        assertEquals(List.of(Finding.of(Ailment.POLICY_ORPHANED, Gate.ROLLOUT, new UserKey("dina"))), found());
    }

    private void policy(String gate, boolean inUse) {
        Stamp stamp = new Stamp(new UserKey("dina"), Instant.EPOCH);
        records.add(new Entry<>(Subject.municipality(), Kind.GATE_POLICY, gate, 1, new GatePolicy(inUse, List.of(), List.of()), stamp, stamp));
    }

    @Test
    public void aReceiverThatLostSomethingOrSignedOffIsFoundByItsHostAlone() {
        Receiver a = Receivers.receiver("a");
        webhooks.keep(a);
        webhooks.change("a", standing -> Optional.of(standing.after(Outcome.answered(503), Receivers.NOW)));
        assertEquals("one that fails is tried again", List.of(), found());
        webhooks.change("a", standing -> Optional.of(standing.lost(2, 1).after(Outcome.answered(410), Receivers.NOW)));
        webhooks.keep(a.changed(a.address(), Set.of(), false));
        assertEquals(List.of(Finding.of(Ailment.WEBHOOK_GONE, "a.kommune.dk"), Finding.of(Ailment.WEBHOOK_LOST, "a.kommune.dk", 2, 1, Standing.TRIES)), found());
    }

    @Test
    public void onlyWhoAdministersKlarMayLook() {
        assertThrows(Refused.Forbidden.class, () -> health.of(World.OLGA));
    }

    private UserKey owner() {
        return records.stream().filter(entry -> entry.kind() == Kind.ROLE).findFirst()
                .map(entry -> ((RoleAssignment) entry.body()).person()).orElseThrow();
    }

    private List<Finding> found() {
        return health.of(World.ADMIN);
    }
}
