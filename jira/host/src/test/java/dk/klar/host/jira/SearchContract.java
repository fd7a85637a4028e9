package dk.klar.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import dk.klar.host.Database;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** What JQL finds, for whom, on every data base. */
public abstract class SearchContract {

    private World world;

    protected abstract Database database() throws Exception;

    @Before
    public void issues() throws Exception {
        world = new World(database());
        world.issue(world.open, FieldInput.none().with("summary", "Camera for wounds").with("labels", "pilot", "care")
                .with("assignee", "anna").with("description", "100% _new_"), world.bo);
        world.issue(world.open, FieldInput.none().with("summary", "Sensors at night")
                .with(world.owners.fieldId(), "anna, lis"), world.anna);
        world.issue(world.care, "Medicine", world.anna);
        world.issue(world.care, FieldInput.none().with("summary", "Night watch").with("security", "" + world.secret),
                world.lis);
    }

    @Test
    public void everybodyFindsWhatTheyMayBrowse() throws SearchException {
        assertEquals("OPEN-1 OPEN-2", found(world.bo, ""));
        assertEquals("CARE-1 OPEN-1 OPEN-2", found(world.anna, ""));
        assertEquals("CARE-1 CARE-2 OPEN-1 OPEN-2", found(world.lis, ""));
        assertEquals("", found(null, ""));
        assertEquals("", found(world.admin, "project = CARE"));
    }

    @Test
    public void aDeactivatedUserFindsNothing() throws SearchException {
        world.data.users().setActive(world.lis.getKey(), false);
        assertEquals("", found(world.lis, ""));
    }

    @Test
    public void aReporterSeesTheOwnSecretIssueOnly() throws SearchException {
        world.issue(world.care, FieldInput.none().with("summary", "Mine").with("security", "Secret"), world.anna);
        assertEquals("CARE-1 CARE-3", found(world.anna, "project = CARE"));
    }

    @Test
    public void countsAreAsTrueAsLists() throws SearchException {
        assertEquals(3, world.core.search().searchCount(world.anna, parse(world.anna, "").getQuery()));
        assertEquals(4, world.core.search().getHitCount(null, parse(null, "").getQuery(), true));
    }

    @Test
    public void comparisonsFindWhatTheySay() throws SearchException {
        for (String[] pair : new String[][] {
                {"project = open", "OPEN-1 OPEN-2"}, {"project in ('Project CARE')", "CARE-1 CARE-2"},
                {"project != OPEN", "CARE-1 CARE-2"}, {"key = OPEN-2", "OPEN-2"},
                {"issuekey > OPEN-1", "OPEN-2"}, {"key <= CARE-2", "CARE-1 CARE-2"}, {"issue in (OPEN-2, CARE-1)", "CARE-1 OPEN-2"},
                {"assignee = anna", "OPEN-1"}, {"assignee is EMPTY", "CARE-1 CARE-2 OPEN-2"},
                {"assignee != bo", "OPEN-1"}, {"not assignee = anna", ""}, {"assignee in (EMPTY, anna)",
                "CARE-1 CARE-2 OPEN-1 OPEN-2"}, {"assignee not in (bo)", "OPEN-1"},
                {"reporter = currentUser()", "CARE-2"}, {"reporter in membersOf(carers)", "CARE-1 CARE-2 OPEN-2"},
                {"creator = bo", "OPEN-1"}, {"labels = pilot", "OPEN-1"}, {"labels != pilot", ""},
                {"labels is empty", "CARE-1 CARE-2 OPEN-2"}, {"labels in (care, none)", "OPEN-1"},
                {"summary ~ night", "CARE-2 OPEN-2"}, {"summary ~ 'night sens'", "OPEN-2"},
                {"summary !~ night", "CARE-1 OPEN-1"}, {"text ~ '_new_'", "OPEN-1"}, {"text ~ '0%'", "OPEN-1"},
                {"description is not empty", "OPEN-1"}, {"status = Open", "CARE-1 CARE-2 OPEN-1 OPEN-2"},
                {"status != 1", ""}, {"statusCategory = 'To Do' and type = Task and project = OPEN", "OPEN-1 OPEN-2"},
                {"level = Secret", "CARE-2"}, {"Owners = anna", "OPEN-2"},
                {"cf[" + world.owners.id() + "] in (lis)", "OPEN-2"}, {"Owners = currentUser()", "OPEN-2"},
                {"Owners is empty", "CARE-1 CARE-2 OPEN-1"}, {"created >= '2026-03-02'", "CARE-1 CARE-2 OPEN-1 OPEN-2"},
                {"created < -1d", ""}, {"updated > -5m and created <= now()", "CARE-1 CARE-2 OPEN-1 OPEN-2"},
                {"project = OPEN and (assignee = anna or reporter = anna)", "OPEN-1 OPEN-2"},
                {"not (project = OPEN or summary ~ medicine)", "CARE-2"}}) {
            assertEquals(pair[0], pair[1], found(world.lis, pair[0]));
        }
    }

    @Test
    public void propertiesAreFoundOnceTheyAreIndexed() throws SearchException {
        Issue issue = world.core.store().load(world.data.issues().byKey("OPEN-1").orElseThrow().id());
        world.property(issue, "{\"rollout\":{\"state\":\"blocked\"},\"pilots\":3,\"day\":\"2026-03-01\",\"tags\":[\"a\",\"b\"]}");
        assertEquals("", found(world.bo, "gateState = blocked"));
        world.core.index().reIndex(issue);
        for (String jql : List.of("gateState = blocked", "GATESTATE in (ready, blocked)", "gateState != ready",
                "issue.property[gate].rollout.state = blocked", "gatePilots > 2", "gatePilots = 3.0", "gatePilots <= 3",
                "gateDay < 2026-03-02", "gateDay = 2026-03-01", "issue.property[gate].tags = b", "gatePilots is not empty")) {
            assertEquals(jql, "OPEN-1", found(world.bo, jql));
        }
        assertEquals("OPEN-2", found(world.bo, "gateState is empty"));
        assertEquals("", found(world.bo, "gateState = Blocked"));
        world.core.properties().delete("IssueProperty", issue.getId(), "gate");
        world.core.index().reIndex(issue);
        assertEquals("", found(world.bo, "gateState = blocked"));
    }

    @Test
    public void resultsAreSortedAndPaged() throws SearchException {
        assertEquals("OPEN-2 CARE-2 CARE-1 OPEN-1", inOrder("order by summary desc", 0, 10));
        assertEquals("CARE-2 CARE-1", inOrder("order by summary desc", 1, 2));
        assertEquals("OPEN-2 OPEN-1 CARE-2 CARE-1", inOrder("order by key desc", 0, 10));
        assertEquals("OPEN-1 CARE-2 CARE-1 OPEN-2", inOrder("order by assignee, created", 0, 10));
        SearchResults<Issue> none = world.core.search()
                .search(world.lis, parse(world.lis, "").getQuery(), new PagerFilter<Issue>(0, 0));
        assertEquals(0, none.getResults().size());
        assertEquals(4, none.getTotal());
    }

    @Test
    public void noMoreIsHandedOutThanJiraHandsOut() {
        assertThrows(SearchException.class, () -> world.core.search()
                .search(world.lis, parse(world.lis, "").getQuery(), new PagerFilter<Issue>(9_999, 2)));
    }

    @Test
    public void whatIsUnknownIsRefusedInJirasWords() {
        for (String[] pair : new String[][] {
                {"foo = 1", "Field 'foo' does not exist or you do not have permission to view it."},
                {"issue.property[gate].other = 1",
                "Field 'issue.property[gate].other' does not exist or you do not have permission to view it."},
                {"project = NOPE", "The value 'NOPE' does not exist for the field 'project'."},
                {"assignee = ghost", "The value 'ghost' does not exist for the field 'assignee'."},
                {"key = CARE-1", "An issue with key 'CARE-1' does not exist for field 'key'."},
                {"key > CARE-1", "An issue with key 'CARE-1' does not exist for field 'key'."},
                {"key = CARE-99", "An issue with key 'CARE-99' does not exist for field 'key'."},
                {"summary = x", "The operator '=' is not supported by the 'summary' field."},
                {"project ~ x", "The operator '~' is not supported by the 'project' field."},
                {"gateState > 1", "The operator '>' is not supported by the 'gateState' field."},
                {"gatePilots = many", "The value 'many' is not valid for the field 'gatePilots'."},
                {"assignee = nobody()", "Unable to find JQL function 'nobody()'."},
                {"project = currentUser()", "Unable to find JQL function 'currentUser()'."},
                {"order by colour", "Not able to sort using field 'colour'."}}) {
            ParseResult result = parse(world.bo, pair[0]);
            assertFalse(pair[0], result.isValid());
            assertEquals(List.of(pair[1]), List.copyOf(result.getErrors().getErrorMessages()));
        }
    }

    private ParseResult parse(ApplicationUser user, String jql) {
        return world.core.search().parseQuery(user, jql);
    }

    private String found(ApplicationUser user, String jql) throws SearchException {
        ParseResult parsed = parse(user, jql);
        assertEquals(jql, List.of(), List.copyOf(parsed.getErrors().getErrorMessages()));
        SearchResults<Issue> found = world.core.search()
                .search(user, parsed.getQuery(), new PagerFilter<Issue>(1_000));
        assertEquals(jql, found.getResults().size(), found.getTotal());
        return found.getResults().stream().map(Issue::getKey).sorted().collect(Collectors.joining(" "));
    }

    private String inOrder(String jql, int start, int max) throws SearchException {
        return world.core.search().search(world.lis, parse(world.lis, jql).getQuery(), new PagerFilter<Issue>(start, max))
                .getResults().stream().map(Issue::getKey).collect(Collectors.joining(" "));
    }
}
