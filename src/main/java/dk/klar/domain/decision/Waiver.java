package dk.klar.domain.decision;

import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.record.Except;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * That a criterion may be passed over at a gate for a time. What is missing is still said. Nobody is let off deciding.
 *
 * @param instead   what is done in its place
 * @param expiresOn the last day on which it holds
 */
public record Waiver(
        @Listed @Required Gate gate,
        @Listed @Required @Except("DECISION") Criterion criterion,
        @Required @Text(max = 4000) String reason,
        @Text(max = 4000) String instead,
        @Listed @Required LocalDate expiresOn) implements RecordBody {

    /** The one that holds today; of several the one that holds longest. */
    public static Optional<Entry<Waiver>> of(GateCase gate, Criterion criterion) {
        return gate.dossier().all(Waiver.class).stream()
                .filter(entry -> entry.body().gate() == gate.gate() && entry.body().criterion() == criterion)
                .filter(entry -> !entry.body().expiresOn().isBefore(gate.today()))
                .max(Comparator.comparing(entry -> entry.body().expiresOn()));
    }
}
