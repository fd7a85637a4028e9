package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.people.ChangeRole;
import dk.klar.domain.people.RoleAssignment;
import dk.klar.domain.people.TargetGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Everyone knows their role and can fill it: named, accepted, prepared, with time. */
final class RolesCriterion {
    private final List<Reason> missing = new ArrayList<>();
    private final List<Reason> advice = new ArrayList<>();
    private final Dossier dossier;
    private final LocalDate today;

    private RolesCriterion(GateCase gate) {
        this.dossier = gate.dossier();
        this.today = gate.today();
    }

    static CriterionVerdict judge(Criterion criterion, GateCase gate) {
        RolesCriterion roles = new RolesCriterion(gate);
        roles.filled();
        roles.agentInEachUnit();
        roles.leaderIsNotOwner();
        roles.dossier.roles().forEach(roles::ready);
        List<Entry<?>> restsOn = new ArrayList<>(gate.dossier().roles());
        restsOn.addAll(gate.dossier().targetGroups());
        return new CriterionVerdict(criterion, roles.missing, roles.advice, restsOn);
    }

    private void filled() {
        if (in(ChangeRole.OWNER).isEmpty()) {
            missing.add(add("roles", "roles.noOwner"));
        }
        if (in(ChangeRole.LEADER).isEmpty()) {
            missing.add(add("roles", "roles.noLeader"));
        }
        in(ChangeRole.LEADER).stream()
                .filter(leader -> !leader.body().person().equals(in(ChangeRole.LEADER).get(0).body().person())).findFirst()
                .ifPresent(second -> missing.add(at(second, "role", "roles.severalLeaders")));
        if (dossier.targetGroups().isEmpty()) {
            missing.add(add("target-groups", "roles.noTargetGroups"));
        }
    }

    private void agentInEachUnit() {
        TreeSet<String> units = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        dossier.targetGroups().forEach(group -> units.add(group.body().unit()));
        for (String unit : units) {
            if (in(ChangeRole.AGENT).stream().noneMatch(agent -> TargetGroup.same(agent.body().unit(), unit))) {
                missing.add(add("roles", "roles.noAgent", unit));
            }
        }
    }

    private void leaderIsNotOwner() {
        for (Entry<RoleAssignment> leader : in(ChangeRole.LEADER)) {
            boolean owner = in(ChangeRole.OWNER).stream().anyMatch(each -> each.body().person().equals(leader.body().person()));
            if (owner && leader.body().sameAsOwner().isEmpty()) {
                missing.add(at(leader, "sameAsOwner", "roles.leaderIsOwner", leader.body().person()));
            }
        }
    }

    private void ready(Entry<RoleAssignment> entry) {
        RoleAssignment role = entry.body();
        if (!past(role.acceptedOn())) {
            missing.add(at(entry, "acceptedOn", "roles.notAccepted", role.person(), role.role()));
        }
        if (!past(role.preparedOn())) {
            missing.add(at(entry, "preparedOn", "roles.notPrepared", role.person(), role.role()));
        }
        if (role.hoursNeeded() == null) {
            missing.add(at(entry, "hoursNeeded", "roles.noHoursNeeded", role.person(), role.role()));
        }
        if (role.hoursGranted() == null) {
            missing.add(at(entry, "hoursGranted", "roles.noHoursGranted", role.person(), role.role()));
        }
        if (role.hoursNeeded() != null && role.hoursGranted() != null
                && role.hoursGranted().compareTo(role.hoursNeeded()) < 0) {
            advice.add(at(entry, "hoursGranted", "roles.tooFewHours", role.person(), role.role(),
                    role.hoursGranted(), role.hoursNeeded()));
        }
        if (role.role() == ChangeRole.OWNER && role.whyItMakesSense().isEmpty()) {
            advice.add(at(entry, "whyItMakesSense", "roles.noWhy", role.person()));
        }
    }

    /** A day to come is a plan. */
    private boolean past(LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    private List<Entry<RoleAssignment>> in(ChangeRole role) {
        return dossier.roles().stream().filter(entry -> entry.body().role() == role).toList();
    }

    private static Reason add(String kind, String code, Object... args) {
        return Reason.of(new Reason.Cure(kind, "", ""), code, args);
    }

    private static Reason at(Entry<RoleAssignment> entry, String field, String code, Object... args) {
        return Reason.of(new Reason.Cure("roles", entry.key(), field), code, args);
    }
}
