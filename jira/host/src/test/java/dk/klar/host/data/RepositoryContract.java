package dk.klar.host.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.host.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** What the repositories promise on every data base. */
public abstract class RepositoryContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Database database;
    private JiraData data;

    protected abstract Database database() throws Exception;

    @Before
    public void open() throws Exception {
        database = database();
        data = JiraData.open(database);
    }

    @Test
    public void openingTwiceKeepsWhatIsThere() {
        data.users().create("anna", "Anna Aa", "anna@example.com", "anna");
        JiraData again = JiraData.open(database);
        assertEquals(List.of("admin", "anna"), again.users().all().stream().map(UserRow::userName).toList());
    }

    @Test
    public void usersAreKnownByKeyAfterARename() {
        UserRow anna = data.users().create("anna", "Anna Aa", "anna@example.com", "secret");
        data.users().update(new UserRow(anna.id(), anna.userKey(), "anne", "Anne Aa", anna.email(), true,
                Optional.of("da")));
        assertEquals("anne", data.users().byKey(anna.userKey()).orElseThrow().userName());
        assertTrue(data.users().byName("anna").isEmpty());
        assertTrue(data.users().byPassword("ANNE", "secret").isPresent());
        assertTrue(data.users().byPassword("anne", "wrong").isEmpty());
        assertEquals(Optional.of("da"), data.users().byName("anne").orElseThrow().locale());
    }

    @Test
    public void anIssueIsStoredWholeAndFoundByIdAndKey() {
        IssueRow stored = data.issues().insert(issue(project("KLAR"), List.of("b", "a")));
        assertEquals("KLAR-1", stored.issueKey());
        assertEquals(List.of("a", "b"), stored.labels());
        assertEquals(Optional.of(stored), data.issues().byKey("klar-1"));
        assertEquals(List.of(stored), data.issues().byIds(List.of(stored.id(), -1L)));
        assertEquals(NOON, stored.created());
        assertTrue(data.issues().byKey("KLAR-2").isEmpty());
        assertTrue(data.issues().byKey("no key").isEmpty());
    }

    @Test
    public void aMovedIssueIsFoundByItsFormerKey() {
        IssueRow issue = data.issues().insert(issue(project("KLAR"), List.of()));
        IssueRow moved = data.issues().move(issue.id(), project("OTHER"));
        assertEquals("OTHER-1", moved.issueKey());
        assertEquals(issue.id(), data.issues().byKey("KLAR-1").orElseThrow().id());
        assertTrue(data.issues().byCurrentKey("KLAR-1").isEmpty());
    }

    @Test
    public void aRenamedProjectIsFoundByItsFormerKeyAndSoAreItsIssues() {
        long id = project("KLAR");
        data.issues().insert(issue(id, List.of()));
        ProjectRow row = data.projects().byId(id).orElseThrow();
        data.projects().update(new ProjectRow(id, "READY", row.name(), row.description(), row.leadKey(),
                row.permissionSchemeId(), row.securitySchemeId(), row.archived()));
        assertEquals(id, data.projects().byKey("KLAR").orElseThrow().id());
        assertEquals("READY-1", data.issues().byKey("KLAR-1").orElseThrow().issueKey());
    }

    @Test
    public void aDeletedIssueLeavesNothing() {
        IssueRow issue = data.issues().insert(issue(project("KLAR"), List.of("x")));
        data.comments().add(issue.id(), Optional.empty(), "text", NOON);
        data.properties().put("IssueProperty", issue.id(), "p", "{}", NOON);
        data.history().add(issue.id(), Optional.of("k"), NOON, List.of(new ChangeItemRow("jira", "summary",
                Optional.empty(), Optional.of("a"), Optional.empty(), Optional.of("b"))));
        assertEquals("summary", data.history().of(issue.id()).get(0).items().get(0).field());
        data.issues().delete(issue.id());
        for (String table : List.of("ISSUE", "ISSUE_LABEL", "COMMENT", "CHANGE_GROUP", "CHANGE_ITEM", "PROPERTY")) {
            assertEquals(table, 0, data.sql().count("select count(*) from JIRA_" + table));
        }
    }

    @Test
    public void aPropertyIsReplacedNotDoubled() {
        data.properties().put("IssueProperty", 1, "p", "{\"a\":1}", NOON);
        data.properties().put("IssueProperty", 1, "p", "{\"a\":2}", NOON.plusSeconds(1));
        PropertyRow row = data.properties().find("IssueProperty", 1, "p").orElseThrow();
        assertEquals("{\"a\":2}", row.json());
        assertEquals(NOON, row.created());
        assertEquals(1, data.properties().of("IssueProperty", 1).size());
    }

    @Test
    public void rolesAreHeldByUsersAndByGroups() {
        long project = project("KLAR");
        String anna = data.users().create("anna", "Anna", "a@example.com", "").userKey();
        long users = data.roles().byName("Users").orElseThrow().id();
        assertFalse(data.roles().of(anna, project).contains(users));
        data.groups().create("nurses");
        data.groups().add("nurses", anna);
        data.roles().add(users, project, Holder.group("nurses"));
        assertEquals(List.of(users), data.roles().of(anna, project));
        assertEquals(List.of(Holder.group("nurses")), data.roles().actors(users, project));
    }

    @Test
    public void fieldValuesComeBackInTheirOrder() {
        data.fieldValues().replace(1, 2, FieldValues.Column.STRING_VALUE, List.of("b", "a"));
        assertEquals(List.of("b", "a"), data.fieldValues().of(1, 2, FieldValues.Column.STRING_VALUE));
        data.fieldValues().replace(1, 2, FieldValues.Column.NUMBER_VALUE, List.of(1.5));
        assertEquals(List.of(1.5), data.fieldValues().of(1, 2, FieldValues.Column.NUMBER_VALUE));
        assertEquals(List.of(2L), data.fieldValues().removeAll(1));
    }

    @Test
    public void dashboardItemsStandInTheirColumns() {
        long dashboard = data.dashboards().create("Mine", "k", false).id();
        GadgetRow first = data.dashboards().add(dashboard, "p:m", 0);
        GadgetRow second = data.dashboards().add(dashboard, "p:m", 0);
        assertEquals(List.of(first, second), data.dashboards().gadgets(dashboard));
        data.dashboards().delete(dashboard);
        assertTrue(data.dashboards().gadget(first.id()).isEmpty());
    }

    private long project(String key) {
        long scheme = data.permissionSchemes().byName(Basics.DEFAULT_PERMISSION_SCHEME).orElseThrow().id();
        return data.projects().create(key, key, "", Optional.empty(), scheme, List.of("10000")).id();
    }

    private static IssueRow issue(long projectId, List<String> labels) {
        return new IssueRow(0, "", projectId, 0, "10000", "1", "Summary", Optional.empty(), Optional.empty(),
                Optional.of("r"), Optional.of("r"), Optional.empty(), 7, labels, NOON, NOON);
    }
}
