package dk.klar.usecase;

import dk.klar.domain.concern.WorkingDays;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.GateSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Implementations where somebody has waited long for an answer. What was said in confidence is not among it. */
public final class FindUnanswered {
    /** More than a year of working days: who asks for more means all. */
    public static final int MOST = 300;

    private final GateSearch search;
    private final Clock clock;

    FindUnanswered(GateSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /** @param workingDays that the oldest concern has waited at least; at most {@link #MOST} */
    public List<IssueId> waiting(int workingDays, UserKey searcher) {
        return search.unansweredSince(WorkingDays.before(LocalDate.now(clock), Math.min(workingDays, MOST)), searcher);
    }
}
