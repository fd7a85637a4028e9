package dk.klar.domain.benefit;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The business case as it stands; its history keeps what it said before.
 *
 * @param label       what this version is called, such as 1.2 or the phase it was made in
 * @param expectedDip the dip in what is got done while people learn
 * @param revisedOn   when it was last gone through
 */
public record BusinessCase(
        @Group("case") @Listed String label,
        @Listed @Text(max = 4000) String summary,
        @Text(max = 2000) String expectedDip,
        Boolean budgetDecided,
        @Group("assumptions") List<Assumption> assumptions,
        @Group("living") @Listed LocalDate revisedOn) implements RecordBody {

    @Override
    public List<Fault> faults() {
        Faults faults = new Faults();
        for (int i = 0; i < assumptions.size(); i++) {
            Assumption assumption = assumptions.get(i);
            if (assumption.reviewedOn() != null && assumption.brokenOn() == null) {
                faults.add("assumptions[" + i + "].brokenOn", "assumption.brokenOn");
            }
            faults.notBefore("assumptions[" + i + "].reviewedOn", assumption.reviewedOn(), assumption.brokenOn(), "assumption.reviewed.early");
        }
        return faults.found();
    }
}
