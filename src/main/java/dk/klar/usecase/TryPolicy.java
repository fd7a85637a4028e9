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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says which implementations would stand elsewhere at a gate if it asked something else, before that is saved. Looks at those
 * that the asker may see, the newest of them where there are many. What is decided already would stay.
 */
public final class TryPolicy {
    /** A dossier takes a millisecond or a few to be read and judged twice: so many are seconds, which somebody waits for. */
    static final int MOST = 2000;

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

    /**
     * What came of it.
     *
     * @param looked at how many implementations it was tried, the newest
     * @param of     how many there are that the asker may see
     */
    public record Tried(int looked, int of, List<Moved> moved) {
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
        GateSearch.Newest newest = search.newest(MOST, user);
        List<Moved> moved = new ArrayList<>();
        for (int from = 0; from < newest.some().size(); from += Publish.AT_ONCE) {
            List<Implementation> some = newest.some().subList(from, Math.min(newest.some().size(), from + Publish.AT_ONCE));
            List<Dossier> page = dossiers.of(some);
            for (int i = 0; i < page.size(); i++) {
                moved(some.get(i), page.get(i), gate, proposed).ifPresent(moved::add);
            }
        }
        return new Tried(newest.some().size(), newest.of(), List.copyOf(moved));
    }

    private Optional<Moved> moved(Implementation implementation, Dossier dossier, Gate gate, Entry<?> proposed) {
        boolean decided = Decision.inForce(dossier, gate).filter(decision -> decision.body().goes()).isPresent();
        Optional<GateState> before = state(dossier, gate);
        Optional<GateState> after = decided ? before : state(dossier.with(proposed), gate);
        return before.equals(after) ? Optional.empty() : Optional.of(new Moved(implementation, before, after));
    }

    private Optional<GateState> state(Dossier dossier, Gate gate) {
        return Optional.ofNullable(judge.states(dossier).get(gate));
    }
}
