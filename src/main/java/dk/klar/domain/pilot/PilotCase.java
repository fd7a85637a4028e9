package dk.klar.domain.pilot;

import dk.klar.domain.context.ContextDimension;
import dk.klar.domain.context.Profiles;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.people.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that the pilot rules look at.
 *
 * @param comparedByProfile dimensions in which profiles compare every site with every unit of the rollout
 */
record PilotCase(String key, Pilot pilot, List<TargetGroup> targetGroups, Set<ContextDimension> comparedByProfile,
                 Policy.Pilots policy, LocalDate today) {
    static PilotCase of(Entry<Pilot> pilot, GateCase gate) {
        return new PilotCase(pilot.key(), pilot.body(), gate.dossier().all(TargetGroup.class).stream().map(Entry::body).toList(),
                Profiles.compared(gate, pilot.body().sites().stream().map(Site::unit).toList()), gate.policy().pilots(), gate.today());
    }

    Reason reason(String field, String code, Object... args) {
        return Reason.of(new Reason.Cure("pilots", key, field), code, args);
    }

    /** Whether it has happened: a day to come is a plan. */
    boolean past(LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    /** People in all target groups. */
    long people() {
        return targetGroups.stream().mapToLong(TargetGroup::headcount).sum();
    }

    /** Target groups whose profession × technical environment no site of the pilot shares. */
    List<TargetGroup> uncovered() {
        return targetGroups.stream()
                .filter(group -> pilot.sites().stream().noneMatch(site ->
                        group.context().matches(site.profession(), site.technicalEnvironment())))
                .toList();
    }

    /** Percent of the target groups' people whose context a site shares, rounded down. */
    int coveredPercent() {
        long people = people();
        long covered = people - uncovered().stream().mapToLong(TargetGroup::headcount).sum();
        return people == 0 ? 0 : (int) (covered * 100 / people);
    }
}
