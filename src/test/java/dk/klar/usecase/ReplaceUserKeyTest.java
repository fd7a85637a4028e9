package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.World;
import dk.klar.usecase.port.Records;
import dk.klar.usecase.port.UserKeys;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** A user gets another key. */
public class ReplaceUserKeyTest {
    private static final UserKey OLD = new UserKey("lars");
    private static final UserKey NEW = new UserKey("JIRAUSER10100");
    private final World world = new World().holding(DossierFixture.ready());

    @Test
    public void whatJqlFindsOfTheImplementationsThatNamedThemIsMadeTrueAndThoseThatAreGoneArePassedOver() {
        replacing(Set.of(DossierFixture.ISSUE, new IssueId(404))).replace(OLD, NEW);
        assertEquals(Optional.of(GateState.READY), world.jira.published(ISSUE));
    }

    @Test
    public void whatFailsIsNotSwallowed() {
        assertThrows(Records.StoreUnavailable.class, () -> replacing(null).replace(OLD, NEW));
    }

    private ReplaceUserKey replacing(Set<IssueId> issues) {
        return new ReplaceUserKey(new UserKeys() {
            @Override
            public long count(UserKey user) {
                return 0;
            }

            @Override
            public Set<IssueId> replace(UserKey user, UserKey other) {
                if (issues == null) {
                    throw new Records.StoreUnavailable("down", null);
                }
                return issues;
            }
        }, world.jira, world.use.publish());
    }
}
