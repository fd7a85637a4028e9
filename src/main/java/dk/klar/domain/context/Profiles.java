package dk.klar.domain.context;

import dk.klar.domain.context.ContextProfile.Standing;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.people.TargetGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The described places of a dossier. */
public final class Profiles {
    private Profiles() {
    }

    static Optional<Entry<ContextProfile>> of(GateCase gate, String place, Standing standing) {
        return of(gate, standing).stream().filter(entry -> TargetGroup.same(entry.body().place(), place)).findFirst();
    }

    private static List<Entry<ContextProfile>> of(GateCase gate, Standing standing) {
        return gate.dossier().all(ContextProfile.class).stream().filter(entry -> entry.body().standing() == standing).toList();
    }

    /** Each place where it was tried or succeeded, beside each unit of the rollout. */
    public static List<Comparison> comparisons(GateCase gate) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Standing standing : List.of(Standing.SUCCEEDED_THERE, Standing.PILOT_SITE)) {
            for (Entry<ContextProfile> from : of(gate, standing)) {
                of(gate, Standing.ROLLOUT_UNIT).forEach(to -> comparisons.add(Comparison.of(from.body(), to.body())));
            }
        }
        return comparisons;
    }

    /** The dimensions in which every one of these pilot sites was compared with every unit of the rollout. */
    public static Set<ContextDimension> compared(GateCase gate, Collection<String> sites) {
        Set<ContextDimension> compared = EnumSet.allOf(ContextDimension.class);
        for (String site : sites) {
            for (String unit : gate.units()) {
                Optional<Comparison> comparison = of(gate, site, Standing.PILOT_SITE).flatMap(from ->
                        of(gate, unit, Standing.ROLLOUT_UNIT).map(to -> Comparison.of(from.body(), to.body())));
                compared.retainAll(comparison.map(known -> known.degrees().keySet()).orElse(Set.of()));
            }
        }
        return sites.isEmpty() || gate.units().isEmpty() ? Set.of() : compared;
    }
}
