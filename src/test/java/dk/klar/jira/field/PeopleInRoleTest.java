package dk.klar.jira.field;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import dk.klar.domain.people.ChangeRole;
import dk.klar.jira.World;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.InMemoryRecords;
import dk.klar.usecase.Refused;
import dk.klar.usecase.port.Records;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** The role fields, without Jira's field type around them. */
public class PeopleInRoleTest {
    private static final Long ID = World.IMPLEMENTATION.id().value();

    private final MutableIssue issue = (MutableIssue) World.issue();
    private final IssueManager issues = mock(IssueManager.class);
    private final UserManager users = mock(UserManager.class);
    private final InMemoryRecords records = World.records(DossierFixture.ready());
    private final World world = new World(records);
    private final PeopleInRole people = on(world);

    @Before
    public void jiraKnowsTheIssueAndItsPeople() {
        when(issues.getIssueObject(ID)).thenReturn(issue);
        when(users.getUserByKeyEvenWhenUnknown(anyString())).thenAnswer(call -> World.user(call.getArgument(0)));
    }

    @Test
    public void thePeopleAreThoseOnRecord() {
        assertEquals(List.of("anna", "bo"), keys(people.on(issue, ChangeRole.AGENT)));
        assertEquals(List.of("lars"), keys(people.on(issue, ChangeRole.LEADER)));
    }

    @Test
    public void nobodyIsNull() {
        assertNull(on(World.with(DossierFixture.empty())).on(issue, ChangeRole.OWNER));
    }

    @Test
    public void whereKlarIsOffNobodyIsKnownAndNothingIsAsked() {
        Records store = mock(Records.class);
        World off = new World(store);
        off.on.clear();
        PeopleInRole nobody = on(off);

        assertNull(nobody.on(issue, ChangeRole.OWNER));
        nobody.name(issue, ChangeRole.OWNER, List.of(World.user("olga")));
        assertEquals(Optional.empty(), nobody.refusal(ID, ChangeRole.OWNER, null));
        assertEquals(Optional.of("Klar is off for this project and issue type, so nobody can be named here."),
                nobody.refusal(ID, ChangeRole.OWNER, List.of(World.user("olga"))));
        assertEquals(true, nobody.view(issue, ChangeRole.OWNER, "customfield_1").readOnly());
        verifyNoInteractions(store);
    }

    @Test
    public void namingRecordsWhoIsThere() {
        people.name(issue, ChangeRole.OWNER, List.of(World.user("dorte")));
        assertEquals(List.of("dorte"), keys(people.on(issue, ChangeRole.OWNER)));
    }

    @Test
    public void emptyingRemovesThem() {
        people.name(issue, ChangeRole.OWNER, people.emptied(ID, ChangeRole.OWNER));
        assertNull(people.on(issue, ChangeRole.OWNER));
    }

    @Test
    public void leavingTheFieldsContextKeepsWhatKlarHasOnRecord() {
        people.name(issue, ChangeRole.OWNER, null);
        assertEquals(List.of("olga"), keys(people.on(issue, ChangeRole.OWNER)));
    }

    @Test
    public void leavingAnEmptyFieldEmptyIsNoChange() {
        assertNull(on(World.with(DossierFixture.empty())).emptied(ID, ChangeRole.OWNER));
        assertNull(people.emptied(null, ChangeRole.OWNER));
    }

    @Test
    public void whoMayNotRecordIsRefusedAtTheField() {
        world.user = "olga";
        assertEquals(Optional.of("You may not change this: it takes the permission “Record in Klar”."),
                people.refusal(ID, ChangeRole.OWNER, List.of(World.user("dorte"))));
    }

    @Test
    public void whoMayNotRecordCanSaveTheOtherFieldsOfTheScreen() {
        world.user = "olga";
        assertEquals(Optional.empty(), people.refusal(ID, ChangeRole.AGENT, List.of(World.user("bo"), World.user("anna"))));
        assertEquals(true, people.view(issue, ChangeRole.AGENT, "customfield_1").readOnly());
    }

    @Test
    public void whoMayNotRecordCannotGoRoundTheField() {
        world.user = "olga";
        assertThrows(Refused.Forbidden.class, () -> people.name(issue, ChangeRole.OWNER, List.of(World.user("dorte"))));
    }

    @Test
    public void aNewIssueIsNotHeldUpByALackingRight() {
        world.user = "olga";
        people.nameOnNew(issue, ChangeRole.OWNER, List.of(World.user("dorte")));
        assertEquals(List.of("olga"), keys(people.on(issue, ChangeRole.OWNER)));
    }

    @Test
    public void thereIsOneLeader() {
        Collection<ApplicationUser> two = List.of(World.user("lars"), World.user("olga"));
        assertEquals(Optional.of("Name one change leader only: one person has to drive the change."),
                people.refusal(null, ChangeRole.LEADER, two));
        assertEquals(Optional.empty(), people.refusal(null, ChangeRole.OWNER, two));
    }

    @Test
    public void theFormShowsWhoIsThereByName() {
        assertEquals(new RoleView("customfield_1", "ANNA, BO", false, "User names, separated by commas."),
                people.view(issue, ChangeRole.AGENT, "customfield_1"));
    }

    @Test
    public void aFieldWithoutAnIssueCanBeShown() {
        assertEquals("", people.view(null, ChangeRole.OWNER, "customfield_1").names());
    }

    private PeopleInRole on(World place) {
        return new PeopleInRole(place.useCases().nameRole(), place.useCases().entrance(), place, issues, users, place, place.library());
    }

    private static List<String> keys(Collection<ApplicationUser> named) {
        return named.stream().map(ApplicationUser::getKey).toList();
    }
}
