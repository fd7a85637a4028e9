package dk.klar.domain.gate;

import dk.klar.domain.dossier.Entry;
import java.util.List;

/**
 * What one criterion says.
 *
 * @param missing everything that keeps it from being met
 * @param advice  what should be looked at but holds nothing back
 * @param restsOn the records that it looked at and that carry it
 */
public record CriterionVerdict(Criterion criterion, List<Reason> missing, List<Reason> advice, List<Entry<?>> restsOn) {
    public CriterionVerdict {
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
        restsOn = List.copyOf(restsOn);
    }

    public boolean met() {
        return missing.isEmpty();
    }
}
