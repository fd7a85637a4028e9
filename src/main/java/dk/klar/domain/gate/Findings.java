package dk.klar.domain.gate;

import dk.klar.domain.decision.Waiver;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What one criterion finds, gathered one by one. */
public final class Findings {
    private final List<Reason> missing = new ArrayList<>();
    private final List<Reason> advice = new ArrayList<>();
    private final List<Entry<?>> restsOn = new ArrayList<>();
    private boolean applicable = true;

    /** Something that keeps the criterion from being met. */
    public void missing(Reason.Cure cure, String code, Object... args) {
        missing(Reason.of(cure, code, args));
    }

    public void missing(Reason reason) {
        missing.add(reason);
    }

    /** Something to look at that keeps nothing from being met. */
    public void advice(Reason.Cure cure, String code, Object... args) {
        advice(Reason.of(cure, code, args));
    }

    public void advice(Reason reason) {
        advice.add(reason);
    }

    /** A record that was looked at and carries the verdict. */
    public void restsOn(Entry<?> entry) {
        restsOn.add(entry);
    }

    public void restsOn(Collection<? extends Entry<?>> entries) {
        restsOn.addAll(entries);
    }

    /** There is nothing here that the criterion could be asked about. */
    public void notApplicable() {
        applicable = false;
    }

    /** How much is missing so far. */
    public int lacks() {
        return missing.size();
    }

    CriterionVerdict of(Criterion criterion, Demand demand, Entry<Waiver> waiver) {
        Outcome outcome = !applicable ? Outcome.NOT_APPLICABLE : missing.isEmpty() ? Outcome.MET : Outcome.NOT_MET;
        if (outcome == Outcome.NOT_MET && waiver != null) {
            restsOn.add(waiver);
            return new CriterionVerdict(criterion, demand, outcome, missing, advice, restsOn, waiver);
        }
        return new CriterionVerdict(criterion, demand, outcome, missing, advice, restsOn, null);
    }
}
