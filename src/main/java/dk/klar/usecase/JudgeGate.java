package dk.klar.usecase;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePolicy;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.gate.Policy;
import dk.klar.domain.gate.Reason;
import dk.klar.domain.gate.Verdict;
import dk.klar.domain.portfolio.Summary;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records.StoreUnavailable;
import dk.klar.usecase.port.Switches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what a gate looks at and has it judged. The verdict does not depend on who asks. */
public final class JudgeGate {
    private static final Reason.Cure NOWHERE = new Reason.Cure("", "", "");

    private final ReadDossier dossiers;
    private final Switches switches;
    private final Clock clock;

    public JudgeGate(ReadDossier dossiers, Switches switches, Clock clock) {
        this.dossiers = dossiers;
        this.switches = switches;
        this.clock = clock;
    }

    /** Judges a gate by its id, as a workflow names it. */
    public Verdict judge(Implementation implementation, String gateId) {
        return judged(implementation, Gate.byId(gateId), gate -> Gatekeeper.judge(gate),
                Reason.of(NOWHERE, "misconfigured.gate", gateId));
    }

    /** Judges one criterion of the rollout gate alone. */
    public Verdict judge(Implementation implementation, Criterion criterion) {
        return judged(implementation, Optional.of(Gate.ROLLOUT), gate -> Gatekeeper.judge(gate, criterion), null);
    }

    private Verdict judged(Implementation implementation, Optional<Gate> gate, Function<GateCase, Verdict> judge, Reason unknown) {
        if (!switches.on(implementation.projectId(), implementation.issueTypeId())) {
            return new Verdict.NotApplicable(Reason.of(NOWHERE, "notApplicable.off"));
        }
        if (gate.isEmpty()) {
            return new Verdict.Misconfigured(unknown);
        }
        try {
            Dossier dossier = dossiers.of(implementation);
            return GatePolicy.inUse(dossier, gate.get()) || unknown == null ? judge.apply(gateCase(gate.get(), dossier))
                    : new Verdict.Misconfigured(Reason.of(NOWHERE, "misconfigured.gateNotInUse", gate.get()));
        } catch (StoreUnavailable e) {
            return new Verdict.Misconfigured(Reason.of(NOWHERE, "misconfigured.store"));
        }
    }

    /** What the gate's criteria look at, for a dossier that is at hand. */
    public GateCase gateCase(Gate gate, Dossier dossier) {
        return new GateCase(gate, dossier, Policy.of(dossier, gate), LocalDate.now(clock), clock.getZone());
    }

    /** The gate that an implementation has to do with; the rollout where the municipality has none in use. */
    public GateCase next(Dossier dossier) {
        return Gatekeeper.next(Gate.inUse(dossier).stream().map(gate -> gateCase(gate, dossier)).toList())
                .orElseGet(() -> gateCase(Gate.ROLLOUT, dossier));
    }

    /** Where it stands in all. */
    Summary summary(Dossier dossier) {
        return Summary.of(Gate.inUse(dossier).stream().map(gate -> gateCase(gate, dossier)).toList(), next(dossier));
    }

    /** Where it stands with each gate that is in use. */
    Map<Gate, GateState> states(Dossier dossier) {
        Map<Gate, GateState> states = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.inUse(dossier)) {
            GateCase gateCase = gateCase(gate, dossier);
            states.put(gate, Gatekeeper.state(gateCase, Gatekeeper.judge(gateCase)));
        }
        return states;
    }
}
