package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.LARS;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.GateState;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import java.util.Optional;
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
}
