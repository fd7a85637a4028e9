package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records.StoreUnavailable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What JQL finds is what is recorded, also when two save at the same time. */
public class PublishTest {
    private final World world = new World().holding(DossierFixture.ready());

    @Test
    public void aStateThatAColleagueHasOvertakenIsPublishedAnew() {
        Entry<?> discussion = world.records.about(ISSUE.subject()).stream()
                .filter(entry -> entry.kind() == Kind.DISCUSSION).findFirst().orElseThrow();
        world.jira.beforeNextPublication(() ->
                world.use.record().remove(LARS, ISSUE.key(), Kind.DISCUSSION, discussion.key(), discussion.version()));
        world.use.publish().statesOf(ISSUE);
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
    }

    @Test
    public void whoSavedIsToldWhatKeptItFromBeingPublished() {
        world.summaries.refuse(ISSUE.id());
        assertThrows(StoreUnavailable.class, () -> world.use.publish().statesOf(ISSUE));
        world.records.damage(ISSUE.subject());
        assertThrows(StoreUnavailable.class, () -> world.use.publish().statesOf(ISSUE));
        assertEquals(Map.of(), world.summaries.of(List.of(ISSUE.id())));
    }

    @Test
    public void otherAppsAreToldOnceWhereAGateStandsElsewhereAndNothingElse() {
        world.use.publish().statesOf(ISSUE);
        assertEquals("what was never known has not changed", List.of(), world.announced.told());
        Entry<?> discussion = world.stored(Kind.DISCUSSION, "discussion");
        world.use.record().remove(LARS, ISSUE.key(), Kind.DISCUSSION, "discussion", discussion.version());
        assertEquals(List.of("rollout: ready → blocked by REST"), world.announced.told());
        world.use.record().add(LARS, ISSUE.key(), Kind.TARGET_GROUP, DossierFixture.targetGroup("Nat", "SSH", 1, "iPad").tree());
        assertEquals("blocked as before", List.of(), world.announced.told());
        world.use.keepMunicipality().change(World.ADMIN, Kind.GATE_POLICY, "pilot", 0, Map.of("inUse", true));
        assertEquals(1, world.announced.told().stream().filter(told -> told.startsWith("pilot: none → ")).count());
        world.round();
        assertEquals(List.of(), world.announced.told());
    }

    @Test
    public void allArePublishedTogetherAsEachIs() {
        others(3 * Publish.AT_ONCE);
        world.use.publish().statesOf(ISSUE);
        Optional<GateState> alone = world.jira.published(ISSUE);
        Publish.Done done = world.round();

        assertEquals(1 + 3 * Publish.AT_ONCE, done.all());
        assertEquals(Map.of(), done.why());
        assertEquals(alone, world.jira.published(ISSUE));
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(other(3 * Publish.AT_ONCE)));
    }

    @Test
    public void whereNothingHasChangedARoundAsksAHandfulOfQuestionsAndPublishesNothing() {
        // With the issue itself and the task a page.
        others(Publish.AT_ONCE - 2);
        world.round();
        int before = world.records.calls();
        int published = world.jira.publications();
        assertEquals(Publish.AT_ONCE - 1, world.round().all());
        assertEquals("the records and the municipality's", 2, world.records.calls() - before);
        assertEquals(published, world.jira.publications());
    }

    @Test
    public void aRoundMendsWhatSomebodyWroteByHand() {
        world.round();
        world.jira.forge(ISSUE, GateState.THROUGH);
        world.round();
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
    }

    @Test
    public void aRoundPublishesWhatWasKilledBeforeItWasKept() {
        world.round();
        world.summaries.remove(ISSUE.id());
        int published = world.jira.publications();
        world.round();
        assertEquals(1, world.jira.publications() - published);
        assertEquals(1, world.summaries.of(List.of(ISSUE.id())).size());
    }

    @Test
    public void oneThatAColleagueSavesMeanwhileIsPublishedAnew() {
        others(5);
        Entry<?> discussion = world.records.about(ISSUE.subject()).stream()
                .filter(entry -> entry.kind() == Kind.DISCUSSION).findFirst().orElseThrow();
        world.jira.beforeNextPublication(() ->
                world.use.record().remove(LARS, ISSUE.key(), Kind.DISCUSSION, discussion.key(), discussion.version()));
        world.round();
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(ISSUE));
    }

    @Test
    public void oneThatCannotBeReadKeepsNoneOfTheOthersBack() {
        others(5);
        world.records.damage(other(3).subject());
        Publish.Done done = world.round();
        assertEquals(Set.of("OMS-103"), done.why().keySet());
        assertEquals(Optional.of(GateState.BLOCKED), world.jira.published(other(2)));
        assertEquals(Optional.empty(), world.jira.published(other(3)));
    }

    @Test
    public void oneThatCannotBeKeptKeepsNoneOfTheOthersBack() {
        others(5);
        world.summaries.refuse(other(3).id());
        Publish.Done done = world.round();
        assertEquals(Set.of("OMS-103"), done.why().keySet());
        assertEquals(Set.of(other(2).id()), world.summaries.of(List.of(other(2).id(), other(3).id())).keySet());
    }

    private void others(int count) {
        for (int i = 1; i <= count; i++) {
            world.jira.issue(other(i));
        }
    }

    private static Implementation other(int i) {
        return new Implementation(new IssueId(1000 + i), "OMS-" + (100 + i), "En til", 1, "impl");
    }
}
