package dk.klar.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import dk.klar.host.Database;
import dk.klar.host.data.ChangeItemRow;
import dk.klar.host.jira.IssueOperations.Refusal;
import dk.klar.host.jira.IssueOperations.Result;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Test;

public abstract class OperationsContract {

    private World world;
    private HostOperations operations;

    protected abstract Database database() throws Exception;

    @Before
    public void world() throws Exception {
        world = new World(database());
        operations = world.core.operations();
    }

    @Test
    public void aNewIssueBelongsToWhoeverMadeIt() {
        Issue issue = world.issue(world.care, "Medicine", world.anna);
        assertEquals("CARE-1", issue.getKey());
        assertEquals(world.anna, issue.getReporter());
        assertEquals(world.anna, issue.getCreator());
        assertNull(issue.getAssignee());
    }

    @Test
    public void anEditIsStoredToldAndNoted() {
        Issue issue = world.issue(world.care, "Medicine", world.anna);
        Result result = operations.edit(issue.getId(), FieldInput.none().with("summary", "Pills")
                .with("assignee", "lis").with(world.owners.fieldId(), "lis", "anna"), world.anna);
        assertTrue(result.errors().toString(), result.ok());
        List<ChangeItemRow> items = world.data.history().of(issue.getId()).get(0).items();
        assertEquals(List.of("summary", "assignee", "Owners"), items.stream().map(ChangeItemRow::field).toList());
        assertEquals(Optional.of("Lis Lund"), items.get(1).newString());
        assertEquals(Optional.of("Anna Aa, Lis Lund"), items.get(2).newString());
        assertEquals(EventType.ISSUE_UPDATED_ID, world.events.get(0).getEventTypeId());
        assertEquals(List.of(world.anna, world.lis), List.copyOf((Collection<?>) world.core.store()
                .load(issue.getId()).getCustomFieldValue(world.core.customFields().getCustomFieldObject(world.owners.id()))));
    }

    @Test
    public void whatDidNotChangeIsNotNoted() {
        Issue issue = world.issue(world.care, FieldInput.none().with("summary", "a")
                .with(world.owners.fieldId(), "anna"), world.anna);
        assertTrue(operations.edit(issue.getId(), FieldInput.none().with("summary", "a")
                .with(world.owners.fieldId(), "anna"), world.anna).ok());
        assertEquals(List.of(), world.data.history().of(issue.getId()));
    }

    @Test
    public void wrongInputIsRefusedFieldByFieldAndNothingIsWritten() {
        Issue issue = world.issue(world.care, "Medicine", world.anna);
        Result result = operations.edit(issue.getId(), FieldInput.of(Map.of("summary", "x".repeat(256),
                "assignee", "bo", "labels", List.of("a b"), world.owners.fieldId(), "ghost", "colour", "red",
                "description", "new")), world.anna);
        assertEquals(Refusal.INVALID, result.refusal());
        assertEquals(Map.of("summary", "Summary must be less than 255 characters.",
                "assignee", "User 'bo' cannot be assigned issues.",
                "labels", "The label 'a b' contains spaces which is invalid.",
                world.owners.fieldId(), "User 'ghost' was not found in the system.",
                "colour", "Field 'colour' cannot be set. It is not on the appropriate screen, or unknown."),
                result.errors().byField());
        assertNull(world.core.store().load(issue.getId()).getDescription());
    }

    @Test
    public void whatIsStoredMeanwhileStays() {
        Issue issue = world.issue(world.care, "Medicine", world.anna);
        HostIssue stale = world.core.store().load(issue.getId());
        operations.edit(issue.getId(), FieldInput.none().with("description", "theirs"), world.lis);
        stale.setSummary("mine");
        world.core.store().store(stale, world.anna);
        Issue now = world.core.store().load(issue.getId());
        assertEquals("mine", now.getSummary());
        assertEquals("theirs", now.getDescription());
    }

    @Test
    public void whoMayNotSeeAnIssueIsToldThatThereIsNone() {
        Issue issue = world.issue(world.care, "Medicine", world.anna);
        FieldInput input = FieldInput.none().with("summary", "x");
        assertEquals(Refusal.NOT_FOUND, operations.edit(issue.getId(), input, world.bo).refusal());
        assertEquals(Refusal.NOT_LOGGED_IN, operations.edit(issue.getId(), input, null).refusal());
        assertEquals(Refusal.NOT_FOUND, operations.delete(-1, world.anna).refusal());
        Issue open = world.issue(world.open, "Open", world.anna);
        assertEquals(Refusal.FORBIDDEN, operations.delete(open.getId(), world.anna).refusal());
        assertFalse(operations.create(world.care.id(), "10000", input, world.bo).ok());
    }

    @Test
    public void aMovedIssueHasANewKeyAndLosesALevelThatIsNotThere() {
        Issue issue = world.issue(world.care,
                FieldInput.none().with("summary", "a").with("security", "Secret"), world.anna);
        Result result = operations.move(issue.getId(), world.open.id(), "10000", world.anna);
        assertTrue(result.errors().toString(), result.ok());
        Issue moved = result.issue().orElseThrow();
        assertEquals("OPEN-1", moved.getKey());
        assertEquals(issue.getId(), moved.getId());
        assertNull(moved.getSecurityLevelId());
        assertEquals(List.of("project", "Key", "security"), world.data.history().of(issue.getId()).get(0).items().stream()
                .map(ChangeItemRow::field).toList());
        assertEquals(EventType.ISSUE_MOVED_ID, world.events.get(0).getEventTypeId());
    }

    @Test
    public void aCloneHasTheFieldsAndNothingThatHappenedSince() {
        Issue issue = world.issue(world.care, FieldInput.none().with("summary", "Medicine").with("description", "Pills")
                .with("assignee", "lis").with("security", "Secret").with(world.owners.fieldId(), "lis"), world.anna);
        world.property(issue, "{\"state\":\"open\"}");
        operations.comment(issue.getId(), "said", world.anna);
        Issue clone = operations.copy(issue.getId(), "CLONE - Medicine", world.anna).issue().orElseThrow();
        assertEquals("CARE-2", clone.getKey());
        assertEquals(List.of("Pills", world.lis, issue.getSecurityLevelId()),
                List.of(clone.getDescription(), clone.getAssignee(), clone.getSecurityLevelId()));
        assertEquals(List.of(world.lis), List.copyOf((Collection<?>) clone.getCustomFieldValue(
                world.core.customFields().getCustomFieldObject(world.owners.id()))));
        assertEquals(List.of(), world.core.properties().findKeys("IssueProperty", clone.getId()));
        assertEquals(List.of(), world.data.comments().of(clone.getId()));
        assertEquals(Refusal.INVALID, operations.copy(issue.getId(), "", world.anna).refusal());
        assertEquals(Refusal.NOT_FOUND, operations.copy(issue.getId(), "x", world.bo).refusal());
    }

    @Test
    public void aDeletedIssueIsToldWithWhatItWas() {
        Issue issue = world.issue(world.care, "Medicine", world.anna);
        assertTrue(operations.delete(issue.getId(), world.anna).ok());
        assertTrue(world.data.issues().byId(issue.getId()).isEmpty());
        assertEquals(EventType.ISSUE_DELETED_ID, world.events.get(0).getEventTypeId());
        assertEquals("Medicine", world.events.get(0).getIssue().getSummary());
    }

    @Test
    public void aUserWhoIsGoneIsNamedStill() {
        Issue issue = world.issue(world.care, FieldInput.none().with("summary", "a").with("assignee", "anna")
                .with(world.owners.fieldId(), "anna"), world.lis);
        world.data.users().delete(world.anna.getKey());
        Issue now = world.core.store().load(issue.getId());
        assertEquals(world.anna.getKey(), now.getAssignee().getKey());
        assertFalse(now.getAssignee().isActive());
        assertEquals(List.of(world.anna), List.copyOf((Collection<?>) now.getCustomFieldValue(
                world.core.customFields().getCustomFieldObject(world.owners.fieldId()))));
    }

    @Test
    public void thoseWhoEditAtTheSameTimeAllGetThrough() throws Exception {
        Issue issue = world.issue(world.care, "Medicine", world.anna);
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Future<Result>> edits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String summary = "Medicine " + i;
            edits.add(people.submit(() ->
                    operations.edit(issue.getId(), FieldInput.none().with("summary", summary), world.anna)));
        }
        for (Future<Result> edit : edits) {
            assertTrue(edit.get().ok());
        }
        people.shutdown();
        assertEquals(8, world.data.history().of(issue.getId()).size());
    }
}
