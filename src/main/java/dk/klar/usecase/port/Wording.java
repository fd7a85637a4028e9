package dk.klar.usecase.port;

import dk.klar.domain.evidence.Roster;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Verdict;
import java.util.Map;

/** Klar's words, for what must be read as it was on the day. */
public interface Wording {
    /** The verdict and the records that it rested on, by language, with the roster's numbers for people. */
    Map<String, Object> of(GateCase gate, Verdict verdict, Roster roster);
}
