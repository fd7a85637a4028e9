package dk.klar.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.Holder;
import dk.klar.host.data.TestDatabase;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class PermissionsTest {

    private static final ProjectPermissionKey RECORD = new ProjectPermissionKey(TestPlugin.PERMISSION);

    private World world;
    private Project care;
    private long scheme;

    @Before
    public void world() {
        world = new World(TestDatabase.h2());
        care = world.core.projects().getProjectObjByKey("CARE");
        scheme = world.care.permissionSchemeId();
    }

    @Test
    public void groupsRolesUsersAndLeadsHoldPermissions() {
        assertTrue(may(RECORD, world.lis));
        assertFalse(may(RECORD, world.bo));
        long users = world.data.roles().byName("Users").orElseThrow().id();
        world.data.permissionSchemes().grant(scheme, TestPlugin.PERMISSION, Holder.role(users));
        assertFalse(may(RECORD, world.bo));
        world.data.roles().add(users, care.getId(), Holder.user(world.bo.getKey()));
        assertTrue(may(RECORD, world.bo));
        assertFalse(may(RECORD, world.anna));
        world.data.permissionSchemes().grant(scheme, TestPlugin.PERMISSION, Holder.user(world.anna.getKey()));
        assertTrue(may(RECORD, world.anna));
        assertFalse(may(RECORD, null));
        world.data.permissionSchemes().grant(scheme, TestPlugin.PERMISSION, Holder.anyone());
        assertTrue(may(RECORD, null));
    }

    @Test
    public void aGrantToAssigneesCountsOnTheIssueAndForAllOnTheProject() {
        world.data.permissionSchemes().grant(scheme, TestPlugin.PERMISSION, Holder.assignee());
        Issue mine = world.issue(world.care, FieldInput.none().with("summary", "a").with("assignee", "anna"), world.lis);
        Issue other = world.issue(world.care, "b", world.lis);
        assertTrue(world.core.permissions().hasPermission(RECORD, mine, world.anna));
        assertFalse(world.core.permissions().hasPermission(RECORD, other, world.anna));
        assertTrue(may(RECORD, world.anna));
    }

    @Test
    public void aSecurityLevelHidesTheIssueFromThoseItDoesNotName() {
        Issue secret = world.issue(world.care,
                FieldInput.none().with("summary", "a").with("security", "Secret"), world.lis);
        assertTrue(world.core.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, secret, world.lis));
        assertFalse(world.core.permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, secret, world.anna));
        assertFalse(world.core.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, secret, world.anna));
    }

    @Test
    public void whoIsDeactivatedOrGoneMayDoNothing() {
        world.data.permissionSchemes().grant(scheme, TestPlugin.PERMISSION, Holder.anyone());
        world.data.users().setActive(world.bo.getKey(), false);
        world.data.users().delete(world.anna.getKey());
        assertFalse(may(RECORD, world.bo));
        assertFalse(may(RECORD, world.anna));
    }

    @Test
    public void anUnknownPermissionIsRefusedByName() {
        assertEquals("No project permission is called test.typo", assertThrows(IllegalArgumentException.class,
                () -> may(new ProjectPermissionKey("test.typo"), world.lis)).getMessage());
        assertThrows(IllegalArgumentException.class,
                () -> world.core.globalPermissions().hasPermission(GlobalPermissionKey.of("typo"), world.lis));
    }

    @Test
    public void administratorsHoldGlobalPermissionsThroughTheirGroup() {
        assertTrue(world.core.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, world.admin));
        assertFalse(world.core.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, world.lis));
        world.data.permissionSchemes().grantGlobally("ADMINISTER", Optional.of("carers"));
        assertTrue(world.core.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, world.lis));
        assertFalse(world.core.globalPermissions().hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, world.lis));
    }

    private boolean may(ProjectPermissionKey permission, ApplicationUser user) {
        return world.core.permissions().hasPermission(permission, care, user);
    }
}
