package dk.klar.domain.scope;

import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;

/** Something that becomes new for people. */
public record Novelty(@Required Kind kind, @Text(max = 500, lines = false) String what) {
    /** The booklet's five kinds. */
    public enum Kind { PROCESS, METHOD, SOLUTION, INTEGRATION, LOGIN }
}
