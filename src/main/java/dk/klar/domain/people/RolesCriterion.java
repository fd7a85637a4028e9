package dk.klar.domain.people;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Findings;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Reason.Cure;
import java.util.List;

/** Everyone knows their role and can fill it: named, accepted, prepared, with time. */
public final class RolesCriterion {
    private final GateCase gate;
    private final Findings findings;

    private RolesCriterion(GateCase gate, Findings findings) {
        this.gate = gate;
        this.findings = findings;
    }

    public static void judge(GateCase gate, Findings findings) {
        RolesCriterion roles = new RolesCriterion(gate, findings);
        roles.filled();
        roles.agentInEachUnit();
        roles.leaderIsNotOwner();
        roles.all().forEach(roles::ready);
        findings.restsOn(roles.all());
        findings.restsOn(gate.dossier().all(TargetGroup.class));
    }

    private void filled() {
        if (in(ChangeRole.OWNER).isEmpty()) {
            findings.missing(Cure.adding(Kind.ROLE), "roles.noOwner");
        }
        if (in(ChangeRole.LEADER).isEmpty()) {
            findings.missing(Cure.adding(Kind.ROLE), "roles.noLeader");
        }
        in(ChangeRole.LEADER).stream()
                .filter(leader -> !leader.body().person().equals(in(ChangeRole.LEADER).get(0).body().person())).findFirst()
                .ifPresent(second -> findings.missing(Cure.in(second, "role"), "roles.severalLeaders"));
        if (gate.units().isEmpty()) {
            findings.missing(Cure.adding(Kind.TARGET_GROUP), "roles.noTargetGroups");
        }
    }

    private void agentInEachUnit() {
        for (String unit : gate.units()) {
            if (in(ChangeRole.AGENT).stream().noneMatch(agent -> TargetGroup.same(agent.body().unit(), unit))) {
                findings.missing(Cure.adding(Kind.ROLE), "roles.noAgent", unit);
            }
        }
    }

    private void leaderIsNotOwner() {
        for (Entry<RoleAssignment> leader : in(ChangeRole.LEADER)) {
            boolean owner = in(ChangeRole.OWNER).stream().anyMatch(each -> each.body().person().equals(leader.body().person()));
            if (owner && leader.body().sameAsOwner().isEmpty()) {
                findings.missing(Cure.in(leader, "sameAsOwner"), "roles.leaderIsOwner", leader.body().person());
            }
        }
    }

    private void ready(Entry<RoleAssignment> entry) {
        RoleAssignment role = entry.body();
        if (!gate.past(role.acceptedOn())) {
            findings.missing(Cure.in(entry, "acceptedOn"), "roles.notAccepted", role.person(), role.role());
        }
        if (!gate.past(role.preparedOn())) {
            findings.missing(Cure.in(entry, "preparedOn"), "roles.notPrepared", role.person(), role.role());
        }
        time(entry);
        if (role.until() != null && role.until().isBefore(gate.today())) {
            findings.advice(Cure.in(entry, "until"), "roles.termOver", role.person(), role.role(), role.until());
        }
        if (role.role() == ChangeRole.OWNER) {
            owner(entry);
        }
    }

    private void time(Entry<RoleAssignment> entry) {
        RoleAssignment role = entry.body();
        if (role.hoursNeeded() == null) {
            findings.missing(Cure.in(entry, "hoursNeeded"), "roles.noHoursNeeded", role.person(), role.role());
        }
        if (role.hoursGranted() == null) {
            findings.missing(Cure.in(entry, "hoursGranted"), "roles.noHoursGranted", role.person(), role.role());
        }
        if (role.hoursNeeded() != null && role.hoursGranted() != null
                && role.hoursGranted().compareTo(role.hoursNeeded()) < 0) {
            findings.advice(Cure.in(entry, "hoursGranted"), "roles.tooFewHours", role.person(), role.role(),
                    role.hoursGranted(), role.hoursNeeded());
        }
    }

    private void owner(Entry<RoleAssignment> entry) {
        RoleAssignment owner = entry.body();
        if (owner.whyItMakesSense().isEmpty()) {
            findings.advice(Cure.in(entry, "whyItMakesSense"), "roles.noWhy", owner.person());
        }
        if (!Boolean.TRUE.equals(owner.suppliesResources())) {
            findings.advice(Cure.in(entry, "suppliesResources"), "roles.noResources", owner.person());
        }
        if (owner.asksForResultsOn() == null || owner.asksForResultsOn().isBefore(gate.today())) {
            findings.advice(Cure.in(entry, "asksForResultsOn"), "roles.asksForNothing", owner.person());
        }
    }

    private List<Entry<RoleAssignment>> in(ChangeRole role) {
        return all().stream().filter(entry -> entry.body().role() == role).toList();
    }

    private List<Entry<RoleAssignment>> all() {
        return gate.dossier().all(RoleAssignment.class);
    }
}
