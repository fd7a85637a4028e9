package dk.klar.usecase;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.GateSearch.Found;
import dk.klar.usecase.port.Source;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** How many implementations are blocked at a gate, ready for it, or through it. */
public final class CountByState {
    private final GateSearch search;

    public CountByState(GateSearch search) {
        this.search = search;
    }

    /** The counts by state, and of all states together. */
    public record Counts(Map<GateState, Found> states, Found total) {
    }

    /** @throws Refused.Invalid when a project or the filter is not there for this person */
    public Counts of(Gate gate, Source source, UserKey searcher) {
        try {
            Map<GateState, Found> states = new EnumMap<>(GateState.class);
            for (GateState state : GateState.values()) {
                states.put(state, search.count(gate, EnumSet.of(state), source, searcher));
            }
            return new Counts(states, search.count(gate, EnumSet.allOf(GateState.class), source, searcher));
        } catch (GateSearch.UnknownProject e) {
            throw new Refused.Invalid(List.of(Fault.of("projects", "dashboard.projects", String.join(", ", source.projects()))));
        } catch (GateSearch.UnknownFilter e) {
            throw new Refused.Invalid(List.of(Fault.of("filter", "dashboard.filter", e.getMessage())));
        }
    }
}
