package dk.klar.usecase;

import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Reading;
import dk.klar.domain.record.Stamp;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Source;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which implementations would stand elsewhere at a gate if it asked something else, before that is saved. Looks at those
 * that the asker may see, and takes as long as there are implementations. What is decided already would stay.
 */
public final class TryPolicy {
    private final Entrance entrance;
    private final GateSearch search;
    private final ReadDossier dossiers;
    private final JudgeGate judge;
    private final Clock clock;

    TryPolicy(Entrance entrance, UseCases.Ports ports, ReadDossier dossiers, JudgeGate judge) {
        this.entrance = entrance;
        this.search = ports.gateSearch();
        this.clock = ports.clock();
        this.dossiers = dossiers;
        this.judge = judge;
    }

    /**
     * One that would stand elsewhere.
     *
     * @param before empty where the gate is not in use
     * @param after  likewise
     */
    public record Moved(Implementation implementation, Optional<GateState> before, Optional<GateState> after) {
    }

    /** @param looked at how many implementations it was tried */
    public record Tried(int looked, List<Moved> moved) {
    }

    /** @throws Refused when this person does not administer Klar, or a field is at fault */
    public Tried of(UserKey user, Gate gate, Map<?, ?> tree) {
        Subject subject = entrance.toAdminister(user);
        Reading.Result<GatePolicy> read = Reading.strictly(GatePolicy.class, tree);
        if (!read.faults().isEmpty()) {
            throw new Refused.Invalid(read.faults());
        }
        Stamp now = new Stamp(user, clock.instant());
        Entry<?> proposed = new Entry<>(subject, Kind.GATE_POLICY, gate.id(), 1, read.body(), now, now);
        List<Moved> moved = new ArrayList<>();
        int looked = 0;
        for (Implementation implementation : search.all(Source.everything(), user)) {
            looked++;
            Dossier dossier = dossiers.of(implementation);
            boolean decided = Decision.inForce(dossier, gate).filter(decision -> decision.body().goes()).isPresent();
            Optional<GateState> before = state(dossier, gate);
            Optional<GateState> after = decided ? before : state(dossier.with(proposed), gate);
            if (!before.equals(after)) {
                moved.add(new Moved(implementation, before, after));
            }
        }
        return new Tried(looked, List.copyOf(moved));
    }

    private Optional<GateState> state(Dossier dossier, Gate gate) {
        return Optional.ofNullable(judge.states(dossier).get(gate));
    }
}
