package dk.klar.host.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import dk.klar.host.Database;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.plugin.Module.WorkflowPart;
import dk.klar.host.workflow.TransitionOutcome.Done;
import dk.klar.host.workflow.TransitionOutcome.Refused;
import dk.klar.host.workflow.xml.InvalidWorkflow;
import dk.klar.host.workflow.xml.Kind;
import dk.klar.host.workflow.xml.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Before;
import org.junit.Test;

public class IssueMovesTest {
    private TestHost host;
    private Database database;

    @Before
    public void start() throws Exception {
        database = newDatabase();
        host = new TestHost(database, new FakeIssues(database));
        host.workflows.importXml("jira", Samples.text(Samples.DEFAULT), false);
        host.workflows.importXml("implementering", Samples.text(Samples.IMPLEMENTATION), false);
    }

    /** Overridden for PostgreSQL. */
    protected Database newDatabase() {
        return TestDatabase.h2("wf" + UUID.randomUUID());
    }

    @Test
    public void aNewIssueBeginsInTheFirstStatusAndListenersHearOfItAfterwards() {
        MutableIssue issue = create("anne");
        assertEquals("1", issue.getStatusId());
        assertEquals(List.of("reindex 1"), host.issues.notes());
        assertEquals(1, host.issues.events.size());
    }

    @Test
    public void whoMayNotCreateLeavesNoWorkflowEntryBehind() {
        Refused refused = (Refused) host.moves.create(host.issues.blank("x"), null);
        assertEquals(List.of("User 'anonymous' doesn't have the 'CREATE_ISSUES' permission"), refused.messages());
        assertEquals(0, host.issues.count("OS_WFENTRY"));
        assertEquals(0, host.issues.count("OS_CURRENTSTEP"));
    }

    @Test
    public void functionsRunInTheOrderOfTheWorkflow() {
        MutableIssue issue = create("anne");
        TransitionOutcome outcome = host.moves.perform(issue, 4, FieldInput.none(), "Nu går vi i gang", TestHost.user("anne"));
        assertEquals(new Done(issue.getId(), "3"), outcome);
        assertEquals(List.of("reindex 1", "comment anne: Nu går vi i gang", "history anne 1>3", "reindex 3"), host.issues.notes());
        assertEquals("11 3 anne", host.issues.events.get(1));
        assertEquals(Optional.empty(), host.moves.resolutionOf(issue));
    }

    @Test
    public void offersWhatConditionsAllowInJirasOrder() {
        MutableIssue issue = create("anne");
        assertEquals(List.of("Start Progress"), names(issue, "anne"));
        assertEquals(List.of(), names(issue, "bent"));
        host.granted.add("RESOLVE_ISSUES anne");
        host.granted.add("CLOSE_ISSUES anne");
        assertEquals(List.of("Start Progress", "Resolve Issue", "Close Issue"), names(issue, "anne"));
        host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("anne"));
        assertEquals(List.of("Stop Progress", "Resolve Issue", "Close Issue"), names(issue, "anne"));
    }

    @Test
    public void whatIsNotOfferedCannotBePerformed() {
        MutableIssue issue = create("anne");
        Refused refused = (Refused) host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("bent"));
        assertEquals(List.of("workflow.refused.unavailable[4]"), refused.messages());
        assertEquals("1", reload(issue).getStatusId());
    }

    @Test
    public void aRefusedTransitionLeavesNothingBehind() throws Exception {
        refuseWith("Ingen realistisk pilot", 4);
        MutableIssue issue = create("anne");
        List<String> before = host.issues.notes();
        Refused refused = (Refused) host.moves.perform(issue, 4, FieldInput.none(), "kommentar", TestHost.user("anne"));
        assertEquals(List.of("Ingen realistisk pilot"), refused.messages());
        assertEquals(Map.of("summary", "for kort"), refused.fieldErrors());
        assertEquals(before, host.issues.notes());
        assertEquals("1", reload(issue).getStatusId());
        assertEquals(0, host.issues.count("OS_HISTORYSTEP"));
        assertEquals(1, host.issues.events.size());
    }

    @Test
    public void aFunctionThatBreaksTakesBackWhatWentBeforeIt() throws Exception {
        FunctionProvider broken = (vars, args, ps) -> {
            throw new IllegalStateException("ups");
        };
        host.plugins.offer(WorkflowPart.FUNCTION, "f", "com.example.Broken", () -> broken, "F");
        host.workflows.edit("jira", "admin", edit -> {
            edit.add(4, Kind.FUNCTION, Map.of("class.name", "com.example.Broken"));
            for (int i = 0; i < 5; i++) {
                edit.move(4, Kind.FUNCTION, i, false);
            }
        });
        MutableIssue issue = create("anne");
        Refused refused = (Refused) host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("anne"));
        assertEquals(List.of("workflow.refused.broken[com.example.Broken]"), refused.messages());
        assertEquals(List.of("reindex 1"), host.issues.notes());
        assertEquals("1", reload(issue).getStatusId());
    }

    @Test
    public void aValidatorThatIsGoneBlocksByName() throws Exception {
        refuseWith("x", 4);
        MutableIssue issue = create("anne");
        host.plugins.uninstall();
        Refused refused = (Refused) host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("anne"));
        assertEquals(List.of("workflow.refused.missing[com.example.Gate]"), refused.messages());
    }

    @Test
    public void aConditionThatIsGoneClosesItsTransitionOnly() throws Exception {
        host.workflows.edit("jira", "admin", edit -> edit.add(4, Kind.CONDITION, Map.of("class.name", "com.example.Gone")));
        host.granted.add("RESOLVE_ISSUES anne");
        assertEquals(List.of("Resolve Issue"), names(create("anne"), "anne"));
    }

    @Test
    public void aPluginsConditionHidesItsTransitionUntilItHolds() throws Exception {
        AtomicBoolean open = new AtomicBoolean();
        List<Object> seen = new ArrayList<>();
        Condition gate = (vars, args, ps) -> {
            seen.add(((MutableIssue) vars.get("issue")).getId() + " " + args.get("gate"));
            return open.get();
        };
        host.plugins.offer(WorkflowPart.CONDITION, "c", "com.example.Open", () -> gate, "F");
        host.workflows.edit("jira", "admin", edit -> edit.add(4, Kind.CONDITION, Map.of("class.name", "com.example.Open", "gate", "rollout")));
        MutableIssue issue = create("anne");
        assertEquals(List.of(), names(issue, "anne"));
        assertTrue(host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("anne")) instanceof Refused);
        open.set(true);
        assertEquals(List.of("Start Progress"), names(issue, "anne"));
        assertTrue(host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("anne")) instanceof Done);
        assertEquals(Set.of(issue.getId() + " rollout"), Set.copyOf(seen));
    }

    @Test
    public void partsSeeWhatJiraShowsThem() throws Exception {
        List<Object> seen = new ArrayList<>();
        Validator spy = (vars, args, ps) -> {
            MutableIssue now = (MutableIssue) vars.get("issue");
            seen.add(now.getSummary());
            seen.add(((MutableIssue) vars.get("originalissueobject")).getSummary());
            seen.add(vars.get("actionId"));
            seen.add(((WorkflowDescriptor) vars.get("descriptor")).getAction(21).getName());
            seen.add(vars.get("pkey"));
            seen.add(vars.get("comment"));
            seen.add(((WorkflowContext) vars.get("context")).getCaller());
            seen.add(args.get("gate"));
        };
        host.plugins.offer(WorkflowPart.VALIDATOR, "v", "com.example.Spy", () -> spy, "F");
        host.workflows.edit("implementering", "admin",
                edit -> edit.add(21, Kind.VALIDATOR, Map.of("class.name", "com.example.Spy", "gate", "${issue.summary}!")));
        MutableIssue issue = createIn("implementering");
        host.moves.perform(issue, 11, FieldInput.none(), null, TestHost.user("anne"));
        TransitionOutcome outcome = host.moves.perform(issue, 21, FieldInput.none().with("summary", "ny"), "se her", TestHost.user("anne"));
        assertTrue(outcome.toString(), outcome instanceof Done);
        assertEquals(List.of("ny", "gammel", 21, "Til pilot", "ORG", "se her", "anne", "ny!"), seen);
        assertEquals("ny", reload(issue).getSummary());
    }

    @Test
    public void fieldsThatAreOnNoScreenAreRefused() {
        MutableIssue issue = create("anne");
        Refused refused = (Refused) host.moves.perform(issue, 4, FieldInput.none().with("summary", "x"), null, TestHost.user("anne"));
        assertEquals(Map.of("summary", "not on screen"), refused.fieldErrors());
    }

    @Test
    public void aFinalStatusKeepsItsWorkflowAndGlobalTransitionsLeadThereFromAnywhere() throws Exception {
        MutableIssue issue = createIn("implementering");
        assertEquals(List.of("Stop", "Til analyse"), names(issue, "anne"));
        host.moves.perform(issue, 91, FieldInput.none(), null, TestHost.user("anne"));
        MutableIssue stopped = reload(issue);
        assertEquals(Optional.of("10001"), host.moves.resolutionOf(stopped));
        assertEquals("10007", stopped.getStatusId());
        assertFalse(host.moves.isEditable(stopped));
        assertEquals(List.of("Stop"), names(stopped, "anne"));
        assertEquals("implementering", host.moves.workflowNameOf(stopped));
    }

    @Test
    public void conditionalResultsNegationAndLoopsWork() throws Exception {
        host.workflows.importXml("odd", Samples.text(Samples.ODD), false);
        host.granted.add("ledelse & direktion anne");
        MutableIssue issue = createIn("odd");
        host.granted.add("praktikanter anne");
        assertFalse(names(issue, "anne").contains("Videre"));
        host.granted.remove("praktikanter anne");
        assertEquals("10100", ((Done) host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("anne"))).statusId());
        assertEquals("10100", ((Done) host.moves.perform(issue, 201, FieldInput.none(), "blot en note", TestHost.user("anne"))).statusId());
        host.granted.remove("ledelse & direktion anne");
        assertEquals("3", ((Done) host.moves.perform(issue, 4, FieldInput.none(), null, TestHost.user("anne"))).statusId());
    }

    @Test
    public void nestedConditionsAreAskedAsTheyAreNested() throws Exception {
        host.workflows.importXml("odd", Samples.text(Samples.ODD), false);
        MutableIssue issue = createIn("odd");
        assertFalse(names(issue, "carl").contains("Afvis"));
        host.granted.add("10002 carl");
        assertTrue(names(issue, "carl").contains("Afvis"));
        assertTrue("the reporter", names(issue, "bent").contains("Afvis"));
    }

    @Test
    public void ofTwoWhoMoveAnIssueAtOnceOneIsTold() throws Exception {
        MutableIssue issue = create("anne");
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Callable<TransitionOutcome> move = () -> host.moves.perform(issue, 4, FieldInput.none(), "nu", TestHost.user("anne"));
            List<String> outcomes = new ArrayList<>();
            for (Future<TransitionOutcome> outcome : people.invokeAll(List.of(move, move))) {
                outcomes.add(outcome.get().getClass().getSimpleName());
            }
            Collections.sort(outcomes);
            assertEquals(List.of("Done", "Refused"), outcomes);
            assertEquals(1, host.issues.notes().stream().filter(note -> note.startsWith("history")).count());
        } finally {
            people.shutdown();
        }
    }

    @Test
    public void everythingIsThereAfterARestart() throws Exception {
        MutableIssue issue = createIn("implementering");
        host.moves.perform(issue, 11, FieldInput.none(), null, TestHost.user("anne"));
        TestHost again = new TestHost(database, host.issues);
        assertEquals(List.of("Stop", "Til pilot"), again.moves.available(issue, TestHost.user("anne")).stream().map(Transition::name).toList());
        assertEquals("implementering", again.schemes.workflowOf(10000, "10001"));
        assertEquals(Samples.text(Samples.IMPLEMENTATION), again.workflows.get("implementering").xml());
    }

    @Test
    public void aWorkflowInUseIsNeitherDeletedNorReplacedBelowItsIssues() throws Exception {
        createIn("implementering");
        assertEquals("workflow.problem.inuse", problemOf(() -> host.workflows.delete("implementering")));
        String shorter = Samples.text(Samples.DEFAULT).replace("id=\"1\" name=\"Open\"", "id=\"77\" name=\"Open\"").replace("step=\"1\"", "step=\"77\"");
        assertEquals("workflow.problem.standing", problemOf(() -> host.workflows.importXml("implementering", shorter, true)));
        assertEquals("workflow.problem.exists", problemOf(() -> host.workflows.importXml("implementering", Samples.text(Samples.IMPLEMENTATION), false)));
    }

    private interface Attempt {
        void make() throws InvalidWorkflow;
    }

    private static String problemOf(Attempt attempt) {
        try {
            attempt.make();
            return "none";
        } catch (InvalidWorkflow e) {
            return e.problems().get(0).key();
        }
    }

    private void refuseWith(String message, int action) throws Exception {
        Validator gate = (vars, args, ps) -> {
            InvalidInputException refusal = new InvalidInputException(message);
            refusal.addError("summary", "for kort");
            throw refusal;
        };
        host.plugins.offer(WorkflowPart.VALIDATOR, "gate", "com.example.Gate", () -> gate, "F");
        host.workflows.edit("jira", "admin", edit -> edit.add(action, Kind.VALIDATOR, Map.of("class.name", "com.example.Gate")));
    }

    private MutableIssue create(String user) {
        TransitionOutcome outcome = host.moves.create(host.issues.blank("gammel"), TestHost.user(user));
        assertTrue(outcome.toString(), outcome instanceof Done);
        return host.issues.load(host.issues.onlyIssue()).orElseThrow();
    }

    private MutableIssue reload(MutableIssue issue) {
        return host.issues.load(issue.getId()).orElseThrow();
    }

    private MutableIssue createIn(String workflow) throws Exception {
        host.schemes.assign(10000, host.schemes.create("Ordning " + workflow, Map.of("", workflow)).id());
        return create("anne");
    }

    private List<String> names(MutableIssue issue, String user) {
        return host.moves.available(issue, TestHost.user(user)).stream().map(Transition::name).toList();
    }
}
