package dk.klar.jira.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import dk.klar.domain.dossier.Kind;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import dk.klar.usecase.port.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** What the three validators say at a transition. */
public class DoorkeeperTest {
    private static final Map<String, String> ROLLOUT = Map.of("gate", "rollout");
    private static final Map<String, String> SHUT_ELSEWHERE = Map.of("gate", "rollout", "elsewhere", "shut");

    private final Issue issue = World.issue();

    @Test
    public void lettingThroughSaysNothing() throws Exception {
        assertEquals(List.of(), gate(World.with(DossierFixture.ready()), ROLLOUT));
    }

    @Test
    public void everythingThatIsMissingIsListedAtOnce() throws Exception {
        World world = World.with(DossierFixture.ready().without(Kind.ROLE, "leader").without(Kind.PILOT, "pilot")
                .without(Kind.DISCUSSION, "discussion").without(Kind.DECISION, "go").without(Kind.JUDGEMENT, "P1.1"));
        List<String> errors = gate(world, ROLLOUT);

        assertTrue(errors.toString(), errors.get(0).contains(world.library().texts().text("klar.gate.rollout")));
        for (String criterion : List.of("roles", "realistic-pilot", "med-discussion", "decision")) {
            String heading = world.library().texts().text("klar.criterion." + criterion);
            assertTrue(criterion + " in " + errors, errors.stream().anyMatch(error -> error.startsWith(heading + ": ")));
        }
        assertEquals("what merely should be there is no reason to refuse", 5, errors.size());
    }

    @Test
    public void aPilotsRulesAreNamed() throws Exception {
        World world = World.with(DossierFixture.ready().with(Kind.PILOT, "pilot",
                dk.klar.testing.PilotFixture.realistic().with("sites", List.of())));
        List<String> errors = gate(world, ROLLOUT);
        assertTrue(errors.toString(), errors.stream().anyMatch(error -> error.matches(".*, PR\\d+: .+")));
    }

    @Test
    public void theLanguageIsTheCallers() throws Exception {
        World world = World.with(DossierFixture.ready().without(Kind.ROLE, "leader"));
        world.locale = new Locale("da", "DK");
        assertTrue(gate(world, ROLLOUT).get(0).endsWith("Her er alt, hvad der mangler:"));
    }

    @Test
    public void whereKlarIsOffTheIssueGoesThrough() throws Exception {
        World world = World.with(DossierFixture.empty());
        world.on.clear();
        assertEquals(List.of(), gate(world, ROLLOUT));
    }

    @Test
    public void aWorkflowCanHoldBackIssuesForWhichKlarIsOffToo() throws Exception {
        World world = World.with(DossierFixture.ready());
        assertEquals(List.of(), gate(world, SHUT_ELSEWHERE));
        world.on.clear();
        List<String> errors = gate(world, SHUT_ELSEWHERE);
        assertTrue(errors.toString(), errors.size() == 1 && errors.get(0).startsWith("Only implementations can go through “"));
        when(issue.getId()).thenReturn(null);
        assertEquals(errors, gate(world, SHUT_ELSEWHERE));
    }

    @Test
    public void aWordThatNobodyKnowsTheMeaningOfHoldsBack() throws Exception {
        World world = World.with(DossierFixture.empty());
        world.on.clear();
        assertEquals(1, gate(world, Map.of("gate", "rollout", "elsewhere", "maybe")).size());
        assertEquals(List.of(), gate(world, Map.of("gate", "rollout", "elsewhere", "through")));
    }

    @Test
    public void anUnknownGateIsToldAsMisconfigured() throws Exception {
        List<String> errors = gate(World.with(DossierFixture.ready()), Map.of("gate", "lunch"));
        assertEquals(1, errors.size());
        assertTrue(errors.get(0), errors.get(0).startsWith("Klar cannot judge") && errors.get(0).contains("lunch"));
    }

    @Test
    public void aWorkflowThatNamesNoGateIsToldAsMisconfigured() throws Exception {
        assertEquals(1, gate(World.with(DossierFixture.ready()), Map.of()).size());
    }

    @Test
    public void aStoreThatCannotBeReadBlocksAsMisconfigured() throws Exception {
        Records broken = mock(Records.class);
        when(broken.withShared(any())).thenThrow(new Records.StoreUnavailable("the records", null));
        List<String> errors = gate(new World(broken), ROLLOUT);
        assertTrue(errors.toString(), errors.size() == 1 && errors.get(0).startsWith("Klar cannot judge"));
    }

    @Test
    public void aBugOfKlarsBlocksAndIsNotToldAsSomethingMissing() throws Exception {
        Records bug = mock(Records.class);
        when(bug.withShared(any())).thenThrow(new IllegalStateException("a bug"));
        List<String> errors = gate(new World(bug), ROLLOUT);
        assertTrue(errors.toString(), errors.size() == 1 && errors.get(0).startsWith("Klar failed") && errors.get(0).contains("SUND-7"));
    }

    @Test
    public void aTransitionWithoutAnIssueBlocks() throws Exception {
        KlarGateValidator validator = new KlarGateValidator(doorkeeper(World.with(DossierFixture.ready())));
        assertThrows(InvalidInputException.class, () -> validator.validate(Map.of(), ROLLOUT, null));
    }

    @Test
    public void anIssueThatIsBeingCreatedCannotBeJudged() throws Exception {
        when(issue.getId()).thenReturn(null);
        List<String> errors = gate(World.with(DossierFixture.ready()), ROLLOUT);
        assertTrue(errors.toString(), errors.size() == 1 && errors.get(0).startsWith("Klar has nothing to judge"));
    }

    @Test
    public void anIssueIsCreatedWhereKlarIsOff() throws Exception {
        when(issue.getId()).thenReturn(null);
        World world = World.with(DossierFixture.empty());
        world.on.clear();
        assertEquals(List.of(), gate(world, ROLLOUT));
    }

    @Test
    public void theOtherValidatorsAskTheirOwnCriterionOnly() throws Exception {
        World world = World.with(DossierFixture.ready().without(Kind.ROLE, "leader").without(Kind.DISCUSSION, "discussion"));
        assertEquals(List.of(), errors(new RealisticPilotValidator(doorkeeper(world)), Map.of()));
        List<String> med = errors(new MedDiscussionValidator(doorkeeper(world)), Map.of());
        String heading = world.library().texts().text("klar.criterion.med-discussion");
        assertEquals("“MED discussion recorded” is not open yet. Everything that is missing:", med.get(0));
        assertTrue(med.toString(), med.size() > 1 && med.stream().skip(1).allMatch(error -> error.startsWith(heading)));
    }

    private List<String> gate(World world, Map<String, String> args) throws Exception {
        return errors(new KlarGateValidator(doorkeeper(world)), args);
    }

    @SuppressWarnings("unchecked") // OSWorkflow's list holds texts
    private List<String> errors(Validator validator, Map<String, String> args) throws Exception {
        try {
            validator.validate(Map.of("issue", issue), args, null);
            return List.of();
        } catch (InvalidInputException e) {
            assertEquals(Map.of(), e.getErrors());
            return new ArrayList<>(e.getGenericErrors());
        }
    }

    private static Doorkeeper doorkeeper(World world) {
        return new Doorkeeper(world.useCases().judgeGate(), world, world.library());
    }
}
