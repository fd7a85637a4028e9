package dk.klar.domain.scope;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.record.RecordBody;
import java.util.List;

/**
 * How far an implementation reached when it was decided to go on. Written by Klar with the decision, under the decision's key:
 * what was known then is no growth later.
 *
 * @param people how many
 */
public record Reach(List<Extent> extent, Integer people) implements RecordBody {
    public Reach {
        extent = List.copyOf(extent);
    }

    public static Reach of(Dossier dossier) {
        return new Reach(Extent.of(dossier), Extent.people(dossier));
    }

    /** Whether it reached this already. */
    public boolean covers(Extent one) {
        return extent.stream().anyMatch(one::same);
    }
}
