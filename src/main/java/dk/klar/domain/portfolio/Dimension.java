package dk.klar.domain.portfolio;

import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Keyed;
import dk.klar.domain.guidance.Pitfall;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** By what implementations are counted. One implementation may count at several values of some, so these make no whole. */
public enum Dimension implements Keyed {
    /** Where each stands with the gate that it has to do with. */
    STATE("state", true, List.of(GateState.values()), summary -> summary.state().map(List::of).orElse(List.of())),
    /** Which gate that is. */
    NEXT("next", true, List.of(Gate.values()), summary -> List.of(summary.next())),
    /** What holds them back there. */
    UNMET("unmet", false, List.of(Criterion.values()), Summary::unmet),
    WAIVED("waived", false, List.of(Criterion.values()), Summary::waived),
    /** Pitfalls that teams watch or have hit. */
    PITFALLS("pitfalls", false, List.of(Pitfall.values()), Summary::openPitfalls),
    PILOTS("pilots", true, List.of(PilotState.values()), summary -> List.of(summary.pilots())),
    /** Why pilots do not end. */
    OPEN_PILOTS("openPilots", false, List.of(OpenPilot.Why.values()), summary -> summary.outlook().pilots().isEmpty() ? List.of() : summary.outlook().pilots().stream().map(OpenPilot::why).distinct().toList()),
    MED("med", true, List.of(MedState.values()), summary -> List.of(summary.med()));

    private final String id;
    private final boolean whole;
    private final List<? extends Enum<?>> values;
    private final Function<Summary, List<? extends Enum<?>>> of;

    Dimension(String id, boolean whole, List<? extends Enum<?>> values, Function<Summary, List<? extends Enum<?>>> of) {
        this.id = id;
        this.whole = whole;
        this.values = values;
        this.of = of;
    }

    /** Frozen: the path in the issue property, and what dashboards keep. */
    @Override
    public String id() {
        return id;
    }

    /** Whether each implementation counts at one value, so that all together are all there are. */
    public boolean whole() {
        return whole;
    }

    /** All that it can be, in order. */
    public List<? extends Enum<?>> all() {
        return values;
    }

    public List<? extends Enum<?>> of(Summary summary) {
        return of.apply(summary);
    }

    /** Frozen name of a value in the issue property and in JQL. */
    public static String id(Enum<?> value) {
        if (value instanceof GateState state) {
            return state.id();
        }
        return value instanceof Criterion criterion ? criterion.id() : ((Keyed) value).id();
    }

    public static Optional<Dimension> byId(String id) {
        return Arrays.stream(Dimension.class.getEnumConstants()).filter(dimension -> dimension.id.equals(id)).findFirst();
    }
}
