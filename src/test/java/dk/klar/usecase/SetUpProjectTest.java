package dk.klar.usecase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.people.UserKey;
import dk.klar.testing.InMemoryWorkflows;
import dk.klar.testing.World;
import dk.klar.usecase.SetUpProject.Failed;
import dk.klar.usecase.port.SetupStep;
import dk.klar.usecase.port.SetupStep.Wish;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Setting up a project: what is missing is made, in order, and only that. */
public class SetUpProjectTest {
    private static final UserKey JIRA_ADMIN = new UserKey("anna");
    private static final Wish WISH = new Wish("NYT", "Nyt", false);
    private final World world = new World();
    private final InMemoryWorkflows workflows = new InMemoryWorkflows();
    private final List<String> made = new ArrayList<>();
    private final Step project = new Step("project");
    private final Step type = new Step("type");
    private final Step sample = new Step("sample");
    private final SetUpProject setUp = new SetUpProject(world.use.entrance(), workflows, List.of(project, type, sample));

    public SetUpProjectTest() {
        world.jira.user("anna", "administer");
        workflows.mayChange.add("anna");
        project.essential = true;
        sample.onlyIfWished = true;
    }

    @Test
    public void itIsShownFirstAndThenMadeAndTwiceChangesNothing() {
        assertEquals(List.of("project MISSING", "type MISSING"), plan());
        assertEquals(List.of(), made);

        assertEquals(List.of("project", "type"), setUp.carryOut(JIRA_ADMIN, WISH));
        assertEquals(List.of("project THERE", "type THERE"), plan());
        assertEquals(List.of(), setUp.carryOut(JIRA_ADMIN, WISH));
        assertEquals(List.of("project", "type"), made);
    }

    @Test
    public void whatIsThereOrBlockedIsLeftAlone() {
        project.state = SetupStep.State.THERE;
        type.state = SetupStep.State.BLOCKED;
        assertEquals(List.of("sample"), setUp.carryOut(JIRA_ADMIN, new Wish("NYT", "", true)));
    }

    @Test
    public void nothingElseIsPlannedOrDoneWhereTheProjectCannotBe() {
        project.state = SetupStep.State.BLOCKED;
        assertEquals(List.of("project BLOCKED"), plan());
        assertEquals(List.of(), setUp.carryOut(JIRA_ADMIN, WISH));
    }

    @Test
    public void whatFailedOnTheWayIsTakenUpWhereItStopped() {
        type.broken = true;
        assertEquals("type", assertThrows(Failed.class, () -> setUp.carryOut(JIRA_ADMIN, WISH)).step());
        assertEquals(List.of("project"), made);

        type.broken = false;
        assertEquals(List.of("type"), setUp.carryOut(JIRA_ADMIN, WISH));
    }

    @Test
    public void onlyWhoAdministersBothJiraAndKlarSetsUpProjects() {
        world.jira.user("dorte", "administer");
        assertEquals("workflows", assertThrows(Refused.Forbidden.class, () -> setUp.carryOut(new UserKey("dorte"), WISH)).right());
        workflows.mayChange.add("lars");
        assertEquals("administer", assertThrows(Refused.Forbidden.class, () -> setUp.plan(new UserKey("lars"), WISH)).right());
        assertEquals(List.of(), made);
    }

    private List<String> plan() {
        return setUp.plan(JIRA_ADMIN, WISH).stream().map(step -> step.step() + " " + step.look().state()).toList();
    }

    private final class Step implements SetupStep {
        private final String id;
        private State state = State.MISSING;
        private boolean essential;
        private boolean onlyIfWished;
        private boolean broken;

        Step(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public boolean essential() {
            return essential;
        }

        @Override
        public boolean wanted(Wish wish) {
            return !onlyIfWished || wish.sample();
        }

        @Override
        public Look look(Wish wish, UserKey user) {
            return new Look(state, "code", List.of());
        }

        @Override
        public void make(Wish wish, UserKey user) {
            if (broken) {
                throw new IllegalStateException("Jira is out of order");
            }
            state = State.THERE;
            made.add(id);
        }
    }
}
