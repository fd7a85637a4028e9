package dk.klar.domain.portfolio.board;

import dk.klar.domain.guidance.Keyed;
import java.util.Locale;

/** What stands on boards. The words are in i18n, under {@code klar.board.<id>}. */
public enum Term implements Keyed {
    /** A thing's own name. */
    PLAIN,
    STATE, GATE, PROJECT, CRITERION, PITFALL, ALL, IMPLEMENTATIONS,
    FUNNEL, MISSING, PITFALLS, PILOTS, MEETINGS, DEADLINES, CONCERNS, WATCH,
    MORE_PROJECTS,
    PILOT_OVER, PILOT_UNDECIDED, PILOT_OVERRUN, PILOT_OVER_DAYS, PILOT_OVER_BETWEEN, PILOT_OVER_MORE, PILOT_ENDLESS, PILOTS_OLDEST,
    MEETING, MEETING_OF, ITEM_BY, ITEM_OVER, ON_AGENDA, NO_MEETINGS, DEADLINE, ITEM_WITHIN, MISSES_MEETING, MISSES_DECISION, NO_MEETING, NOT_PLANNED,
    DEADLINES_NEXT, MISSES_ON,
    SAID, ANSWER_DAYS, WAITING, WAITING_LATE, FEWER, FEWER_THAN, NOT_IN_CONFIDENCE,
    WHAT, BREACHED, REOPENED, LAPSED, WAIVED, WAIVER_ENDS, CONDITION_DUE, WATCH_NEXT, WAIVER_OF, CONDITION,
    TREND_HELD_BACK, TREND_OPEN, TREND_PITFALLS, TREND_WAITING,
    SINCE, MORE_BY, FEWER_BY, UNCHANGED;

    /** As in the key of its text. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
