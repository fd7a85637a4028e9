package dk.klar.usecase;

import dk.klar.domain.concern.WorkingDays;
import dk.klar.domain.decision.Decision;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateState;
import dk.klar.domain.guidance.Pitfall;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.portfolio.Dimension;
import dk.klar.usecase.port.GateSearch;
import dk.klar.usecase.port.GateSearch.Day;
import dk.klar.usecase.port.GateSearch.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Implementations, of those that somebody may see, by where they stand. Each is one search. */
public final class FindImplementations {
    /** More than a year of working days: who asks for more means all. */
    public static final int MOST_WORKING_DAYS = 300;

    private final GateSearch search;
    private final Clock clock;

    FindImplementations(GateSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * Where somebody has waited long for an answer. What was said in confidence is not among it.
     *
     * @param workingDays that the oldest concern has waited at least; at most {@link #MOST_WORKING_DAYS}
     */
    public List<IssueId> unanswered(int workingDays, UserKey searcher) {
        LocalDate day = WorkingDays.before(LocalDate.now(clock), Math.min(workingDays, MOST_WORKING_DAYS));
        return search.found(List.of(new Wanted.Within(Day.UNANSWERED, null, day)), searcher);
    }

    /**
     * That one of these criteria holds back at the gate that they have to do with.
     *
     * @param criteria one at least
     * @param gates    which gate that must be; empty for any
     */
    public List<IssueId> missing(Set<Criterion> criteria, Set<Gate> gates, UserKey searcher) {
        List<Wanted> wanted = new ArrayList<>(List.of(new Wanted.AnyOf(Dimension.UNMET, criteria)));
        if (!gates.isEmpty()) {
            wanted.add(new Wanted.AnyOf(Dimension.NEXT, gates));
        }
        return search.found(wanted, searcher);
    }

    /** @param pitfalls one at least: teams watch it, or have hit it */
    public List<IssueId> openPitfalls(Set<Pitfall> pitfalls, UserKey searcher) {
        return search.found(List.of(new Wanted.AnyOf(Dimension.PITFALLS, pitfalls)), searcher);
    }

    /** @param gates behind one of which they stand without having gone through; empty for any */
    public List<IssueId> breached(Set<Gate> gates, UserKey searcher) {
        return search.found(List.of(new Wanted.InState(gates.isEmpty() ? EnumSet.allOf(Gate.class) : gates, GateState.BREACHED)), searcher);
    }

    /**
     * Whose last decision, at whichever gate, is of a period.
     *
     * @param from     the first day of it
     * @param to       the last
     * @param outcomes what was decided; empty for anything
     */
    public List<IssueId> decided(LocalDate from, LocalDate to, Set<Decision.Outcome> outcomes, UserKey searcher) {
        List<Wanted> wanted = new ArrayList<>(List.of(new Wanted.Within(Day.DECIDED, from, to)));
        if (!outcomes.isEmpty()) {
            wanted.add(new Wanted.Decided(outcomes));
        }
        return search.found(wanted, searcher);
    }
}
