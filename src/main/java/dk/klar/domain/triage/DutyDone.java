package dk.klar.domain.triage;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * How a statutory duty was met.
 *
 * @param doneOn     when those concerned had been informed, or the assessment was there
 * @param how        what was done, or the link to it
 * @param followUpOn when it is looked at again after the rollout
 */
public record DutyDone(@Listed LocalDate doneOn, @Listed @Text(max = 4000) String how, @Listed LocalDate followUpOn) implements RecordBody {
    @Override
    public List<Fault> faults() {
        Faults faults = new Faults();
        if (doneOn != null) {
            faults.require("how", how, "duty.how");
        }
        return faults.notBefore("followUpOn", followUpOn, doneOn, "duty.followUp.early").found();
    }
}
