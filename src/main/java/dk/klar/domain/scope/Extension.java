package dk.klar.domain.scope;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;

/** An extension of what was fenced in: a small implementation of its own, with purpose, gains and consequences. */
public record Extension(
        @Group("what") @Listed @Required String what,
        @Listed LocalDate askedOn,
        @Group("small") @Text(max = 2000) String purpose,
        @Text(max = 2000) String gains,
        @Text(max = 2000) String consequences,
        @Text(max = 2000) String resources,
        @Group("decision") @Listed Outcome outcome,
        @Listed LocalDate decidedOn,
        String decidedBy) implements RecordBody {

    /** What came of the wish. */
    public enum Outcome { AGREED, DECLINED }

    @Override
    public List<Fault> faults() {
        return new Faults().notBefore("decidedOn", decidedOn, askedOn, "extension.decided.early").found();
    }
}
