package dk.klar.domain.people;

import static dk.klar.testing.DossierFixture.role;
import static dk.klar.testing.DossierFixture.targetGroup;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Criterion;
import dk.klar.testing.DossierFixture;
import dk.klar.testing.Draft;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Everyone knows their role and can fill it. */
public class RolesCriterionTest {
    private final DossierFixture dossier = DossierFixture.ready();

    @Test
    public void metWhenAllRolesAreFilledAcceptedPreparedAndGivenTime() {
        missing(dossier);
        assertEquals(List.of(), dossier.advice(Criterion.ROLES));
    }

    @Test
    public void notMetWithoutOwner() {
        missing(dossier.without(Kind.ROLE, "owner"), "roles.noOwner at roles//");
    }

    @Test
    public void notMetWithoutLeader() {
        missing(dossier.without(Kind.ROLE, "leader"), "roles.noLeader at roles//");
    }

    @Test
    public void notMetWithTwoLeaders() {
        missing(dossier.with(Kind.ROLE, "second", role("LEADER", "mette")), "roles.severalLeaders at roles/second/role");
    }

    @Test
    public void theLeaderWhoIsOneTooManyIsPointedOutThoughTheFirstIsNamedTwice() {
        missing(dossier.with(Kind.ROLE, "again", role("LEADER", "lars")).with(Kind.ROLE, "third", role("LEADER", "mette")),
                "roles.severalLeaders at roles/third/role");
    }

    @Test
    public void theSameLeaderNamedTwiceIsOneLeader() {
        missing(dossier.with(Kind.ROLE, "again", role("LEADER", "lars")));
    }

    @Test
    public void severalOwnersAreAllowed() {
        missing(dossier.with(Kind.ROLE, "second", role("OWNER", "ole").with("whyItMakesSense", "Også for mig")));
    }

    @Test
    public void notMetWithoutTargetGroups() {
        missing(dossier.without(Kind.TARGET_GROUP, "nord").without(Kind.TARGET_GROUP, "syd"), "roles.noTargetGroups at target-groups//");
    }

    @Test
    public void theUnitWithoutAnAgentIsNamed() {
        DossierFixture without = dossier.without(Kind.ROLE, "agent-syd");
        missing(without, "roles.noAgent at roles//");
        assertEquals(List.of("Hjemmepleje Syd"), without.criterion(Criterion.ROLES).missing().get(0).args());
    }

    @Test
    public void everyUnitWithoutAnAgentIsNamed() {
        missing(dossier.without(Kind.ROLE, "agent-syd").without(Kind.ROLE, "agent-nord"),
                "roles.noAgent at roles//", "roles.noAgent at roles//");
    }

    @Test
    public void aUnitWithTwoTargetGroupsIsNamedOnce() {
        missing(dossier.without(Kind.ROLE, "agent-syd")
                        .with(Kind.TARGET_GROUP, "more", targetGroup("hjemmepleje SYD", "SSA", 5, "iPad")),
                "roles.noAgent at roles//");
    }

    @Test
    public void anAgentsUnitMayBeWrittenInAnyCase() {
        missing(dossier.with(Kind.ROLE, "agent-syd", role("AGENT", "bo").with("unit", "hjemmepleje SYD ")));
    }

    @Test
    public void onePersonMayBeAgentInTwoUnits() {
        missing(dossier.with(Kind.ROLE, "agent-syd", role("AGENT", "anna").with("unit", "Hjemmepleje Syd")));
    }

    @Test
    public void anAgentOfAnotherUnitIsNone() {
        missing(dossier.with(Kind.ROLE, "agent-syd", role("AGENT", "bo").with("unit", "Køkkenet")), "roles.noAgent at roles//");
    }

    @Test
    public void aLeaderWhoIsAlsoOwnerNeedsAReason() {
        DossierFixture same = dossier.with(Kind.ROLE, "leader", role("LEADER", "olga"));
        missing(same, "roles.leaderIsOwner at roles/leader/sameAsOwner");
        missing(dossier.with(Kind.ROLE, "leader", role("LEADER", "olga").with("sameAsOwner", "Kun hun kender systemet")));
    }

    @Test
    public void eachPreconditionThatIsNotFilledIsNamed() {
        missing(dossier.with(Kind.ROLE, "agent-syd", role("AGENT", "bo").with("unit", "Hjemmepleje Syd")
                        .without("acceptedOn").without("preparedOn").without("hoursNeeded").without("hoursGranted")),
                "roles.notAccepted at roles/agent-syd/acceptedOn", "roles.notPrepared at roles/agent-syd/preparedOn",
                "roles.noHoursNeeded at roles/agent-syd/hoursNeeded", "roles.noHoursGranted at roles/agent-syd/hoursGranted");
    }

    @Test
    public void aYesToComeIsNoYes() {
        missing(dossier.with(Kind.ROLE, "leader", role("LEADER", "lars").with("acceptedOn", "2026-06-16")),
                "roles.notAccepted at roles/leader/acceptedOn");
        missing(dossier.with(Kind.ROLE, "leader", role("LEADER", "lars").with("acceptedOn", "2026-06-15")));
    }

    @Test
    public void preparationToComeIsNoPreparation() {
        missing(dossier.with(Kind.ROLE, "leader", role("LEADER", "lars").with("preparedOn", "2026-06-16")),
                "roles.notPrepared at roles/leader/preparedOn");
    }

    @Test
    public void tooFewHoursAreAdviceAndNoBar() {
        DossierFixture tooFew = dossier.with(Kind.ROLE, "leader",
                role("LEADER", "lars").with("hoursNeeded", 6).with("hoursGranted", new BigDecimal("5.75")));
        missing(tooFew);
        assertEquals(List.of("roles.tooFewHours at roles/leader/hoursGranted"), tooFew.advice(Criterion.ROLES));
    }

    @Test
    public void anOwnerWhoDoesNotSayWhyIsAdvisedTo() {
        DossierFixture silent = dossier.with(Kind.ROLE, "owner", role("OWNER", "olga"));
        missing(silent);
        assertEquals(List.of("roles.noWhy at roles/owner/whyItMakesSense", "roles.noResources at roles/owner/suppliesResources",
                "roles.asksForNothing at roles/owner/asksForResultsOn"), silent.advice(Criterion.ROLES));
    }

    @Test
    public void whetherTheOwnerCanSupplyResourcesIsAdvisedUnlessItIsAYes() {
        advice(owner().with("suppliesResources", false), "roles.noResources at roles/owner/suppliesResources");
        advice(owner().without("suppliesResources"), "roles.noResources at roles/owner/suppliesResources");
        advice(owner());
    }

    @Test
    public void whenTheOwnerAsksForResultsIsAdvised() {
        advice(owner().without("asksForResultsOn"), "roles.asksForNothing at roles/owner/asksForResultsOn");
        assertEquals(List.of(new UserKey("olga")),
                withOwner(owner().without("asksForResultsOn")).criterion(Criterion.ROLES).advice().get(0).args());
        advice(owner().with("asksForResultsOn", "2026-06-14"), "roles.asksForNothing at roles/owner/asksForResultsOn");
        advice(owner().with("asksForResultsOn", "2026-06-15"));
    }

    @Test
    public void eachOwnerIsAskedForTheirOwnReasons() {
        assertEquals(List.of("roles.noWhy at roles/second/whyItMakesSense", "roles.noResources at roles/second/suppliesResources",
                "roles.asksForNothing at roles/second/asksForResultsOn"),
                dossier.with(Kind.ROLE, "second", role("OWNER", "ole")).advice(Criterion.ROLES));
    }

    @Test
    public void aTermIsOverFromTheDayAfter() {
        advice(owner().with("until", "2026-06-15"));
        advice(owner().with("until", "2026-06-14"), "roles.termOver at roles/owner/until");
    }

    @Test
    public void anAgentWhoseTermIsOverIsNamedAndStillTheUnitsAgent() {
        DossierFixture over = dossier.with(Kind.ROLE, "agent-syd",
                role("AGENT", "bo").with("unit", "Hjemmepleje Syd").with("until", "2026-06-14"));
        missing(over);
        assertEquals(List.of("roles.termOver at roles/agent-syd/until"), over.advice(Criterion.ROLES));
        assertEquals(List.of(new UserKey("bo"), ChangeRole.AGENT, LocalDate.of(2026, 6, 14)),
                over.criterion(Criterion.ROLES).advice().get(0).args());
    }

    @Test
    public void anAgentIsAnAgentWhateverElseToTheirColleagues() {
        for (RoleAssignment.AgentAs as : RoleAssignment.AgentAs.values()) {
            DossierFixture agent = dossier.with(Kind.ROLE, "agent-syd",
                    role("AGENT", "bo").with("unit", "Hjemmepleje Syd").with("agentAs", as.name()));
            missing(agent);
            assertEquals(List.of(), agent.advice(Criterion.ROLES));
        }
    }

    @Test
    public void anEmptyDossierLacksOwnerLeaderAndTargetGroups() {
        missing(DossierFixture.empty(), "roles.noOwner at roles//", "roles.noLeader at roles//", "roles.noTargetGroups at target-groups//");
    }

    @Test
    public void theVerdictRestsOnRolesAndTargetGroups() {
        assertEquals(6, dossier.criterion(Criterion.ROLES).restsOn().size());
        assertFalse(dossier.criterion(Criterion.ROLES).unmet());
    }

    private static Draft<RoleAssignment> owner() {
        return role("OWNER", "olga").with("whyItMakesSense", "Færre fejl").with("suppliesResources", true).with("asksForResultsOn", "2027-01-15");
    }

    private DossierFixture withOwner(Draft<RoleAssignment> owner) {
        return dossier.with(Kind.ROLE, "owner", owner);
    }

    private void advice(Draft<RoleAssignment> owner, String... reasons) {
        missing(withOwner(owner));
        assertEquals(List.of(reasons), withOwner(owner).advice(Criterion.ROLES));
    }

    private static void missing(DossierFixture dossier, String... reasons) {
        assertEquals(List.of(reasons), dossier.missing(Criterion.ROLES));
    }
}
