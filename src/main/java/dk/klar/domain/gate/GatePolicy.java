package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.med.Level;
import dk.klar.domain.record.Except;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.triage.Track;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the municipality asks at one gate; its record's key is the gate's id. What it does not name is off.
 *
 * @param inUse  whether implementations come to this gate
 * @param asks   how much is asked for each criterion
 * @param levels at which level of MED a decision may be discussed, where that is not the level where it is made
 */
public record GatePolicy(@Listed @Required Boolean inUse, @Group("asks") List<Asked> asks, @Group("levels") List<Discussed> levels)
        implements RecordBody {
    /** A person keeps so many apart; more are warned of. */
    static final int MOST_MUSTS = 7;

    /**
     * One criterion.
     *
     * @param standard how much on the standard track
     * @param light    on the light one; where empty, what merely should be there is off
     * @param full     on the full one; where empty, what is off is asked for all the same
     */
    public record Asked(@Required @Except({"DECISION", "OWN_QUESTIONS"}) Criterion criterion, @Required Demand standard, Demand light, Demand full) {
        Demand on(Track track) {
            return switch (track) {
                case LIGHT -> light != null ? light : standard == Demand.SHOULD ? Demand.OFF : standard;
                case STANDARD -> standard;
                case FULL -> full != null ? full : standard == Demand.OFF ? Demand.SHOULD : standard;
            };
        }
    }

    /** A decision made at one level may be discussed at another; its own level counts only where it is named too. */
    public record Discussed(@Required Level decidedAt, @Required Level discussedAt) {
    }

    public GatePolicy {
        asks = List.copyOf(asks);
        levels = List.copyOf(levels);
    }

    /** Whether implementations come to a gate: to the rollout unless the municipality says no, to the others if it says yes. */
    public static boolean inUse(Dossier dossier, Gate gate) {
        return inUse(gate, dossier.policy(gate, GatePolicy.class).map(Entry::body));
    }

    private static boolean inUse(Gate gate, Optional<GatePolicy> own) {
        return own.map(GatePolicy::inUse).orElse(gate == Gate.ROLLOUT);
    }

    /** The gates in use, where only the policies themselves are at hand. */
    public static Set<Gate> inUse(Collection<? extends Entry<?>> policies) {
        Map<String, GatePolicy> own = new HashMap<>();
        policies.stream().filter(entry -> entry.body() instanceof GatePolicy).forEach(entry -> own.put(entry.key(), (GatePolicy) entry.body()));
        return Stream.of(Gate.values()).filter(gate -> inUse(gate, Optional.ofNullable(own.get(gate.id()))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gate.class)));
    }

    /** What can be changed from: what Klar asks where nobody has decided otherwise. */
    public static GatePolicy builtIn(Gate gate) {
        Policy policy = Policy.builtIn(gate);
        return new GatePolicy(gate == Gate.ROLLOUT, Stream.of(Criterion.values()).filter(criterion -> !criterion.always())
                .map(criterion -> new Asked(criterion, policy.demand(criterion, Track.STANDARD), null, null)).toList(), List.of());
    }

    /** The criteria that hold back, on the standard track; the decision, which always does, is not counted. */
    public long musts() {
        return asks.stream().filter(asked -> asked.standard() == Demand.MUST).count();
    }

    /** Whether it asks for more than people keep apart; that is said, and refused to nobody. */
    public boolean asksMuch() {
        return musts() > MOST_MUSTS;
    }

    Optional<Asked> of(Criterion criterion) {
        return asks.stream().filter(asked -> asked.criterion() == criterion).findFirst();
    }

    /** Less care never asks for more. */
    @Override
    public List<Fault> faults() {
        Faults faults = new Faults().once("asks", "criterion", asks, Asked::criterion).once("levels", "discussedAt", levels, each -> each);
        for (int i = 0; i < asks.size(); i++) {
            Asked asked = asks.get(i);
            String at = "asks[" + i + "].";
            if (asked.on(Track.LIGHT).compareTo(asked.on(Track.STANDARD)) < 0) {
                faults.add(at + "light", "policy.light");
            } else if (asked.on(Track.FULL).compareTo(asked.on(Track.STANDARD)) > 0) {
                faults.add(at + "full", "policy.full");
            }
        }
        return faults.found();
    }

    /** The policy's entry that counts at a gate. */
    static Optional<GatePolicy> at(Dossier dossier, Gate gate) {
        return dossier.policy(gate, GatePolicy.class).map(Entry::body);
    }
}
