package dk.klar.domain.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Days in a summary by which implementations are counted; JQL finds them by the same. */
public enum Day {
    /** The next MED meeting with it on the agenda. */
    MEETING(summary -> Optional.ofNullable(summary.nextMeeting())),
    /** The last day for an item at the next one that can be reached. */
    ITEM_BY(summary -> Optional.ofNullable(summary.itemBy())),
    /** The next MED meeting, where it is missed. */
    MISSED(summary -> Optional.ofNullable(summary.outlook().missed())),
    /** The day on which the oldest concern without an answer was said. */
    UNANSWERED_SINCE(summary -> Optional.ofNullable(summary.unansweredSince())),
    /** Of the last decision, at whichever gate. */
    DECIDED(summary -> Optional.ofNullable(summary.latestDecisionOn())),
    /** The planned end of the oldest pilot that should be over. */
    PILOT_OVER(summary -> summary.outlook().pilotOverSince()),
    /** The end of the waiver that ends first. */
    WAIVED_UNTIL(summary -> summary.outlook().waivedUntil()),
    /** The last day of the condition that is due first. */
    CONDITION_DUE(summary -> summary.outlook().conditionDue());

    private final Function<Summary, Optional<LocalDate>> of;

    Day(Function<Summary, Optional<LocalDate>> of) {
        this.of = of;
    }

    /** Empty where the implementation has no such day. */
    public Optional<LocalDate> of(Summary summary) {
        return of.apply(summary);
    }
}
