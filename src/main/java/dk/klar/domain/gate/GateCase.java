package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import java.time.LocalDate;

/** All that a gate's criteria look at. */
public record GateCase(Gate gate, Dossier dossier, Policy policy, LocalDate today) {
}
