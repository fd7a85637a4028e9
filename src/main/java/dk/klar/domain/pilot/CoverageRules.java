package dk.klar.domain.pilot;

import dk.klar.domain.context.ContextDifference;
import dk.klar.domain.context.ContextDifference.Degree;
import dk.klar.domain.context.ContextDimension;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.pilot.Site.Chances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether the pilot was in places like those that come after: PR1, PR3, PR4, PR5, PR12. */
final class CoverageRules {
    private CoverageRules() {
    }

    static List<Reason> contexts(PilotCase c) {
        if (c.targetGroups().isEmpty()) {
            return List.of(Reason.of(new Reason.Cure("target-groups", "", ""), "pr1.noTargetGroups"));
        }
        if (c.pilot().sites().isEmpty()) {
            return List.of(c.reason("sites", "pr.noSites"));
        }
        List<Reason> reasons = new ArrayList<>();
        for (TargetGroup group : c.uncovered()) {
            reasons.add(c.reason("sites", "pr1.uncovered", group.profession(), group.technicalEnvironment(),
                    group.unit(), group.headcount()));
        }
        if (c.coveredPercent() < c.policy().coveredPercent()) {
            reasons.add(c.reason("sites", "pr1.percent", c.coveredPercent(), c.policy().coveredPercent()));
        }
        return reasons;
    }

    static List<Reason> severalPlaces(PilotCase c) {
        long units = c.targetGroups().stream().map(group -> normal(group.unit())).distinct().count();
        long places = c.pilot().sites().stream().map(site -> normal(site.unit())).distinct().count();
        int needed = units >= 2 ? c.policy().sitesAtLeast() : 1;
        return places >= needed ? List.of() : List.of(c.reason("sites", "pr3.places", places, needed, units));
    }

    static List<Reason> notOnlyEasy(PilotCase c) {
        List<Site> sites = c.pilot().sites();
        if (sites.isEmpty()) {
            return List.of(c.reason("sites", "pr.noSites"));
        }
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).chances() == null) {
                reasons.add(c.reason("sites[" + i + "].chances", "pr4.chancesMissing", sites.get(i).unit()));
            }
        }
        if (sites.stream().allMatch(site -> site.chances() == Chances.EASIEST)) {
            reasons.add(c.reason("sites", "pr4.allEasiest"));
        }
        return reasons;
    }

    static List<Reason> aHardPlace(PilotCase c) {
        return c.pilot().sites().stream().anyMatch(site -> site.chances() == Chances.HARD)
                ? List.of() : List.of(c.reason("sites", "pr5.noHard"));
    }

    static List<Reason> nextPlace(PilotCase c) {
        List<Reason> reasons = new ArrayList<>();
        List<ContextDimension> notCompared = new ArrayList<>(Arrays.asList(ContextDimension.values()));
        for (ContextDifference difference : c.pilot().contextDifferences()) {
            notCompared.remove(difference.dimension());
            if (difference.degree() == Degree.VERY_DIFFERENT && difference.note().isEmpty()) {
                reasons.add(c.reason("contextDifferences", "pr12.noNote", difference.dimension()));
            }
        }
        notCompared.removeAll(c.comparedByProfile());
        if (!notCompared.isEmpty()) {
            reasons.add(c.reason("contextDifferences", "pr12.notCompared", List.copyOf(notCompared)));
        }
        return reasons;
    }

    private static String normal(String unit) {
        return unit.strip().toLowerCase(Locale.ROOT);
    }
}
