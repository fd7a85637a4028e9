package dk.klar.usecase;

import static dk.klar.testing.World.ADMIN;
import static dk.klar.testing.World.LARS;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.MovingClock;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Projects.IssueType;
import dk.klar.usecase.port.Projects.Project;
import dk.klar.usecase.port.Rounds.Name;
import dk.klar.usecase.port.Rounds.Round;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.junit.Test;

/** What goes through all implementations stops, goes on, and is done once, whatever becomes of it on its way. */
public class MakeRoundsTest {
    private static final BooleanSupplier ALWAYS = () -> true;
    private final World world = new World().holding(DossierFixture.ready());
    private final MovingClock clock = new MovingClock(Instant.parse("2026-06-17T01:00:00Z"), Duration.ofMillis(1));
    private final List<Long> seen = new ArrayList<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final MakeRounds rounds = new MakeRounds(world.use.entrance(), world.use.publish(),
            new MakeRounds.Ports(world.jira, world.jira, world.jira, world.summaries, world.rounds, () -> "node" + keys.incrementAndGet(), clock));

    @Test
    public void eachIsDoneOnceAPageAtATimeThroughAllProjects() {
        others(1, 350);
        world.jira.project(new Project(7, "SKO", "Skole", List.of(new IssueType("impl", "Implementering"))));
        world.jira.set(7, Set.of("impl"));
        others(7, 120);
        world.jira.project(new Project(3, "FRI", "Fritid", List.of(new IssueType("impl", "Implementering"))));
        others(3, 50);
        rounds.begin(Name.REBUILD);
        int before = world.records.calls();
        Publish.Done done = goOn(ALWAYS);
        assertEquals("the task and the project where it is off are left out", 350 + 120 + 1, done.all());
        assertEquals(seen.size(), new HashSet<>(seen).size());
        Round round = round();
        assertEquals(350 + 120 + 2, round.looked());
        assertEquals(round.looked(), round.about());
        assertFalse(round.unfinished());
        assertEquals("", round.holder());
        assertTrue("read together", world.records.calls() - before < 10 * 471);
        assertEquals("there is nothing more to do", 0, goOn(ALWAYS).all());
    }

    @Test
    public void aStopHoldsAfterThePageAndGoingOnGoesOnThere() {
        others(1, 350);
        rounds.begin(Name.REBUILD);
        goOn(() -> {
            if (seen.size() >= 100) {
                rounds.stop(Name.REBUILD, ADMIN);
            }
            return true;
        });
        assertTrue(seen.size() + " and no more than a page after it", seen.size() >= 200 && seen.size() < 300);
        assertEquals(Optional.of(true), world.rounds.of(Name.REBUILD).map(Round::stopped));
        assertEquals("nobody goes through", "", round().holder());
        int sofar = seen.size();
        assertEquals("stopped", 0, goOn(ALWAYS).all());
        rounds.resume(Name.REBUILD, ADMIN);
        goOn(ALWAYS);
        assertEquals(351, seen.size());
        assertEquals("none twice", 351, new HashSet<>(seen).size());
        assertTrue(sofar < 351);
    }

    @Test
    public void whenTheNodeStopsAnotherGoesOnAtOnce() {
        others(1, 350);
        rounds.begin(Name.REBUILD);
        goOn(() -> seen.isEmpty());
        assertEquals(100, round().looked());
        goOn(ALWAYS);
        assertEquals(351, new HashSet<>(seen).size());
        assertEquals(351, seen.size());
    }

    @Test
    public void afterAKillAnotherTakesOverOnceNothingWasHeardForLongAndRepeatsNoMoreThanAPage() {
        others(1, 350);
        rounds.begin(Name.REBUILD);
        world.jira.onLook(issue -> {
            seen.add(issue.value());
            if (seen.size() == 250) {
                throw new Killed();
            }
        });
        assertThrows(Killed.class, () -> rounds.goOn(Name.REBUILD, ALWAYS));
        assertEquals(200, round().looked());
        assertEquals("whoever goes through may still be alive", 0, goOn(ALWAYS).all());
        clock.passes(MakeRounds.SILENCE.plusSeconds(1));
        goOn(ALWAYS);
        assertEquals(351, new HashSet<>(seen).size());
        assertTrue(seen.size() - 351 + " twice", seen.size() - 351 <= Publish.AT_ONCE);
    }

    @Test
    public void begunAnewOnItsWayItGoesOnFromTheBeginning() {
        others(1, 350);
        rounds.begin(Name.REBUILD);
        boolean[] once = {false};
        goOn(() -> {
            if (seen.size() >= 200 && !once[0]) {
                once[0] = true;
                rounds.anew(Name.REBUILD, ADMIN);
            }
            return true;
        });
        assertEquals(351, new HashSet<>(seen).size());
        assertTrue("those before it were done again, and by the same", seen.size() >= 351 + 200);
        assertEquals(352, round().looked());
        assertFalse(round().unfinished());
    }

    @Test
    public void twoDoNotGoThroughTogether() {
        others(1, 350);
        rounds.begin(Name.REBUILD);
        int[] other = {0};
        goOn(() -> {
            other[0] += rounds.goOn(Name.REBUILD, ALWAYS).all();
            return true;
        });
        assertEquals(0, other[0]);
        assertEquals(351, seen.size());
    }

    @Test
    public void fewArePublishedAtOnceAndManyAreLeftToTheRound() {
        others(1, MakeRounds.AT_ONCE_IN_REQUEST - 1);
        world.round();
        world.use.keepMunicipality().remove(ADMIN, Kind.COMMITTEE, "area", 1);
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(World.ISSUE));
        assertFalse(world.use.rounds().rebuilding());

        World large = new World().holding(DossierFixture.ready());
        large.round();
        for (int i = 0; i < MakeRounds.AT_ONCE_IN_REQUEST; i++) {
            large.jira.issue(new Implementation(new IssueId(5_000 + i), "OMS-" + (500 + i), "En til", 1, "impl"));
        }
        int published = large.jira.publications();
        large.use.keepMunicipality().remove(ADMIN, Kind.COMMITTEE, "area", 1);
        assertEquals("answered at once", published, large.jira.publications());
        assertEquals(Optional.of(GateState.READY), large.jira.published(World.ISSUE));
        assertTrue(large.use.rounds().rebuilding());
        large.use.rounds().goOn(Name.REBUILD, ALWAYS);
        assertEquals(Optional.of(GateState.BLOCKED), large.jira.published(World.ISSUE));
        assertFalse(large.use.rounds().rebuilding());
    }

    @Test
    public void aProjectWithManyIsSwitchedOnAndOffByTheRound() {
        others(1, MakeRounds.AT_ONCE_IN_REQUEST + 5);
        world.use.switchProject().set(ADMIN, "OMS", Set.of("impl"));
        assertTrue(world.use.rounds().rebuilding());
        assertEquals(0, published());
        goOn(ALWAYS);
        assertEquals(MakeRounds.AT_ONCE_IN_REQUEST + 6, published());
        world.use.switchProject().set(ADMIN, "OMS", Set.of());
        assertTrue(world.use.rounds().rebuilding());
        assertEquals("answered at once", MakeRounds.AT_ONCE_IN_REQUEST + 6, published());
        seen.clear();
        goOn(ALWAYS);
        assertEquals(0, published());
        assertEquals("nothing is published where Klar is off", List.of(), seen);
        assertEquals(Optional.empty(), world.jira.leaving(1));
        assertFalse(world.use.rounds().rebuilding());
    }

    @Test
    public void aProjectWithFewIsSwitchedOffAtOnce() {
        others(1, 20);
        world.round();
        world.use.switchProject().set(ADMIN, "OMS", Set.of());
        assertEquals(0, published());
        assertEquals(Optional.empty(), world.jira.leaving(1));
        assertFalse(world.use.rounds().rebuilding());
    }

    @Test
    public void killedOnItsWayWhatIsSwitchedOffIsStillTakenBack() {
        others(1, 350);
        world.round();
        world.use.switchProject().set(ADMIN, "OMS", Set.of());
        int[] pages = {0};
        assertThrows(Killed.class, () -> goOn(() -> {
            if (++pages[0] == 4) {
                throw new Killed();
            }
            return true;
        }));
        assertTrue(published() + " are left", published() > 100 && published() < 351);
        clock.passes(MakeRounds.SILENCE.plusSeconds(1));
        goOn(ALWAYS);
        assertEquals(0, published());
        assertEquals(Optional.empty(), world.jira.leaving(1));
    }

    @Test
    public void killedInTheRequestItIsTakenBackByTheDailyRound() {
        others(1, 20);
        world.round();
        world.jira.leave(1, clock.instant());
        world.jira.set(1, Set.of());
        rounds.begin(Name.DAILY);
        rounds.goOn(Name.DAILY, ALWAYS);
        assertEquals(0, published());
        assertEquals(Optional.empty(), world.jira.leaving(1));
    }

    @Test
    public void aRoundThatBeganBeforeItWasSwitchedOffLeavesItToTheNext() {
        others(1, 350);
        rounds.begin(Name.DAILY);
        int[] pages = {0};
        rounds.goOn(Name.DAILY, () -> {
            if (++pages[0] == 4) {
                world.jira.leave(1, clock.instant());
                world.jira.set(1, Set.of());
            }
            return true;
        });
        assertTrue("those that it had passed", published() > 0);
        assertTrue(world.jira.leaving(1).isPresent());
        rounds.begin(Name.REBUILD);
        goOn(ALWAYS);
        assertEquals(0, published());
        assertEquals(Optional.empty(), world.jira.leaving(1));
    }

    @Test
    public void whatCouldNotBeTakenBackIsTriedAgain() {
        others(1, 20);
        world.round();
        world.jira.leave(1, clock.instant());
        world.jira.set(1, Set.of());
        world.jira.beforeNextWithdrawal(() -> {
            throw new IllegalStateException("Jira's database is away");
        });
        rounds.begin(Name.REBUILD);
        assertEquals(1, goOn(ALWAYS).failed());
        assertTrue(world.jira.leaving(1).isPresent());
        rounds.begin(Name.DAILY);
        rounds.goOn(Name.DAILY, ALWAYS);
        assertEquals(0, published());
        assertEquals(Optional.empty(), world.jira.leaving(1));
    }

    @Test
    public void ofTwoTypesTheOneThatStaysOnStaysPublished() {
        others(1, 350);
        world.use.switchProject().set(ADMIN, "OMS", Set.of("impl", "task"));
        goOn(ALWAYS);
        assertEquals(352, published());
        world.use.switchProject().set(ADMIN, "OMS", Set.of("task"));
        goOn(ALWAYS);
        assertEquals(1, published());
        assertTrue(world.jira.published(World.TASK).isPresent());
    }

    @Test
    public void aProjectThatIsSwitchedOnWhileItGoesIsNotLeftOut() {
        others(1, 350);
        world.jira.project(new Project(7, "SKO", "Skole", List.of(new IssueType("impl", "Implementering"))));
        others(7, 250);
        rounds.begin(Name.REBUILD);
        boolean[] once = {false};
        goOn(() -> {
            if (seen.size() >= 100 && !once[0]) {
                once[0] = true;
                clock.passes(Duration.ofSeconds(1));
                world.jira.set(7, Set.of("impl"));
                rounds.begin(Name.REBUILD);
            }
            return true;
        });
        assertEquals(351 + 250, new HashSet<>(seen).size());
        assertEquals(352 + 250, round().about());
    }

    /** How many there are summaries of. */
    private int published() {
        return world.summaries.of(LongStream.of(world.jira.ids(1)).mapToObj(IssueId::new).toList()).size();
    }

    @Test
    public void anUpgradeBeginsOneOnce() {
        rounds.beginAfterUpgrade();
        goOn(ALWAYS);
        int version = round().version();
        rounds.beginAfterUpgrade();
        assertEquals(version, round().version());
        Round old = round();
        world.rounds.keep(new Round(old.name(), version + 1, "another edition", 1, 1, 1, 1, 0, old.since(), old.ended(), false, false, "", null));
        rounds.beginAfterUpgrade();
        assertTrue(round().unfinished());
    }

    @Test
    public void oneThatFailsKeepsNoneBackAndIsCounted() {
        others(1, 30);
        world.records.damage(other(1, 3).subject());
        rounds.begin(Name.REBUILD);
        Publish.Done done = goOn(ALWAYS);
        assertEquals(1, done.failed());
        assertEquals(1, round().failed());
        assertEquals(30, seen.size());
    }

    @Test
    public void whoDoesNotAdministerKlarNeitherSeesNorChangesIt() {
        rounds.begin(Name.REBUILD);
        assertThrows(Refused.Forbidden.class, () -> rounds.of(Name.REBUILD, LARS));
        assertThrows(Refused.Forbidden.class, () -> rounds.stop(Name.REBUILD, LARS));
        assertThrows(Refused.Forbidden.class, () -> rounds.resume(Name.REBUILD, LARS));
        assertThrows(Refused.Forbidden.class, () -> rounds.anew(Name.REBUILD, LARS));
        assertFalse(round().stopped());
        assertEquals(Optional.of(round()), rounds.of(Name.REBUILD, ADMIN));
        rounds.stop(Name.DAILY, ADMIN);
        assertEquals("there was none to stop", Optional.empty(), world.rounds.of(Name.DAILY));
    }

    private Publish.Done goOn(BooleanSupplier mayGoOn) {
        world.jira.onLook(issue -> seen.add(issue.value()));
        return rounds.goOn(Name.REBUILD, mayGoOn);
    }

    private Round round() {
        return world.rounds.of(Name.REBUILD).orElseThrow();
    }

    private void others(long project, int count) {
        for (int i = 1; i <= count; i++) {
            world.jira.issue(other(project, i));
        }
    }

    private static Implementation other(long project, int i) {
        return new Implementation(new IssueId(1_000 * project + i), "P" + project + "-" + (100 + i), "En til", project, "impl");
    }

    /** The process ends here: no handler of errors runs. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
