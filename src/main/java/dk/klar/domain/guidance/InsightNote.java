package dk.klar.domain.guidance;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.RefersTo;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.util.List;

/**
 * How one of the booklet's insights is met here.
 *
 * @param shownBy the records that show it
 */
public record InsightNote(@Listed @Required @Text(max = 4000) String howMet, List<ShownBy> shownBy) implements RecordBody {
    /** One record that shows it. */
    public record ShownBy(@Required @RefersTo(RefersTo.ANY) String record) {
    }

    @Override
    public List<Fault> faults() {
        return new Faults().once("shownBy", "record", shownBy, ShownBy::record).found();
    }
}
