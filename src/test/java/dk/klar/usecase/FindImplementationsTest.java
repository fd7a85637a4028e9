package dk.klar.usecase;

import static dk.klar.testing.World.ISSUE;
import static dk.klar.testing.World.METTE;
import static dk.klar.testing.World.STRANGER;
import static org.junit.Assert.assertEquals;

import dk.klar.domain.decision.Decision.Outcome;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.pitfall.Judgement;
import dk.klar.testing.ConcernFixture;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import dk.klar.testing.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Implementations are found by where they stand, by those who may see them. */
public class FindImplementationsTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 10);

    @Test
    public void whatHoldsBackFindsThemAtTheGateThatTheyHaveToDoWith() {
        FindImplementations find = published(DossierFixture.ready().without(Kind.SUPPORT, "support"));
        assertEquals(List.of(ISSUE.id()), find.missing(Set.of(Criterion.SUPPORT_PLAN, Criterion.ROLES), Set.of(), METTE));
        assertEquals(List.of(ISSUE.id()), find.missing(Set.of(Criterion.SUPPORT_PLAN), Set.of(Gate.ROLLOUT, Gate.PILOT), METTE));
        assertEquals(List.of(), find.missing(Set.of(Criterion.SUPPORT_PLAN), Set.of(Gate.OPERATION), METTE));
        assertEquals(List.of(), find.missing(Set.of(Criterion.ROLES), Set.of(), METTE));
    }

    @Test
    public void pitfallsFindThoseThatWatchOrHaveHitOne() {
        FindImplementations find = published(DossierFixture.ready().with(Kind.JUDGEMENT, "P4.4",
                Draft.of(Judgement.class).with("stance", "WATCHING").with("followedBy", "lars").with("reviewOn", "2026-09-01")));
        assertEquals(List.of(ISSUE.id()), find.openPitfalls(Set.of(Pitfall.P4_4, Pitfall.P1_1), METTE));
        assertEquals(List.of(), find.openPitfalls(Set.of(Pitfall.P1_1), METTE));
    }

    @Test
    public void theLastDecisionCountsBothDaysIncluded() {
        FindImplementations find = published(DossierFixture.ready());
        assertEquals(List.of(ISSUE.id()), find.decided(DECIDED, DECIDED, Set.of(), METTE));
        assertEquals(List.of(ISSUE.id()), find.decided(DECIDED.minusYears(1), DECIDED.plusDays(1), Set.of(Outcome.GO, Outcome.STOP), METTE));
        assertEquals(List.of(), find.decided(DECIDED.minusYears(1), DECIDED.plusDays(1), Set.of(Outcome.STOP), METTE));
        assertEquals(List.of(), find.decided(DECIDED.plusDays(1), DECIDED.plusDays(9), Set.of(), METTE));
        FindImplementations later = published(DossierFixture.ready().with(Kind.DECISION, "stop", DossierFixture.decision("STOP").with("decidedOn", "2026-06-12")));
        assertEquals("another took its place", List.of(), later.decided(DECIDED, DECIDED, Set.of(), METTE));
        assertEquals(List.of(ISSUE.id()), later.decided(DECIDED, DECIDED.plusDays(2), Set.of(Outcome.STOP), METTE));
    }

    @Test
    public void workingDaysAreCountedBackFromToday() {
        FindImplementations find = published(DossierFixture.empty().said(Kind.CONCERN, "c", ConcernFixture.concern(), "bo", DossierFixture.TODAY.minusDays(20).toString()));
        assertEquals(List.of(ISSUE.id()), find.unanswered(5, METTE));
        assertEquals(List.of(), find.unanswered(FindImplementations.MOST_WORKING_DAYS + 1, METTE));
    }

    @Test
    public void whoMaySeeNoneFindsNone() {
        for (UserKey stranger : List.of(STRANGER, new UserKey("nobody"))) {
            FindImplementations find = published(DossierFixture.ready());
            assertEquals(List.<IssueId>of(), find.decided(DECIDED, DECIDED, Set.of(), stranger));
            assertEquals(List.<IssueId>of(), find.breached(Set.of(), stranger));
        }
    }

    private static FindImplementations published(DossierFixture dossier) {
        World world = new World().holding(dossier);
        world.round();
        return world.use.findImplementations();
    }
}
