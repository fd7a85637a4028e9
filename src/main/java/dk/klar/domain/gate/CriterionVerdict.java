package dk.klar.domain.gate;

import dk.klar.domain.decision.Waiver;
import dk.klar.domain.dossier.Entry;
import java.util.List;

/**
 * What one criterion says.
 *
 * @param demand  how much the gate asks for it
 * @param missing everything that keeps it from being met
 * @param advice  what should be looked at but holds nothing back
 * @param restsOn the records that it looked at and that carry it
 * @param waiver  what lets it be passed over though it is not met; null where nothing does
 */
public record CriterionVerdict(Criterion criterion, Demand demand, Outcome outcome, List<Reason> missing, List<Reason> advice,
                               List<Entry<?>> restsOn, Entry<Waiver> waiver) {
    /** Not applicable where there is nothing to ask about, such as a success elsewhere that nobody claims. */
    public enum Outcome { NOT_APPLICABLE, MET, NOT_MET }

    public CriterionVerdict {
        missing = List.copyOf(missing);
        advice = List.copyOf(advice);
        restsOn = List.copyOf(restsOn);
    }

    public boolean unmet() {
        return outcome == Outcome.NOT_MET;
    }

    public boolean waived() {
        return waiver != null;
    }

    public boolean holdsBack() {
        return unmet() && demand == Demand.MUST && !waived();
    }
}
