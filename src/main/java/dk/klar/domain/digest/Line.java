package dk.klar.domain.digest;

import java.util.List;

/**
 * One thing that a person is told of an implementation: what, and the words and days that belong to it. Nothing that an
 * employee has said is among them.
 */
public record Line(What what, List<Object> args) {
    public Line {
        args = List.copyOf(args);
    }

    static Line of(What what, Object... args) {
        return new Line(what, List.of(args));
    }

    /** What there is to tell, the most pressing first. */
    public enum What {
        /** A condition was to be met: the condition, the day. */
        CONDITION_OVERDUE(true),
        /** A condition is to be met within {@link Waiting#DAYS_AHEAD} days, likewise. */
        CONDITION(true),
        /** A gate that it went through is to be decided anew, because a condition was not met: the gate. */
        LAPSED(true),
        /** Likewise, because it has grown or was decided otherwise. */
        REOPENED(true),
        /** Nothing is missing at a gate but a decision. */
        UNDECIDED(true),
        /** Nothing is missing at a gate, and it has not gone through. */
        READY(true),
        /** A role that the person has not said yes to: the role. */
        ROLE(true),
        /** A benefit that the person has not said yes to: its title. */
        BENEFIT(true),
        /** Concerns, said openly, without an answer: how many. */
        CONCERNS(true),
        /** The last day for an item at a MED meeting: the day. */
        ITEM(false),
        /** The day planned for the decision: the gate, the day. */
        DECISION(false);

        private final boolean waits;

        What(boolean waits) {
            this.waits = waits;
        }

        /** Whether it waits for this person to do something; else it is a day that comes. */
        public boolean waits() {
            return waits;
        }
    }
}
