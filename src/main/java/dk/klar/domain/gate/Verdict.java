package dk.klar.domain.gate;

import java.util.List;

/** A gate's answer: one of four, never a boolean. */
public sealed interface Verdict {
    /** Klar has no say here, for the reason given. */
    record NotApplicable(Reason why) implements Verdict {
    }

    /** Everything that holds back is there; what merely should be need not. */
    record Met(List<CriterionVerdict> criteria) implements Verdict {
        static final String OUTCOME = "met";
    }

    /** Something is missing. */
    record NotMet(List<CriterionVerdict> criteria) implements Verdict {
    }

    /** It cannot be judged, for the cause given; the text of the cause names the cure. It blocks. */
    record Misconfigured(Reason cause) implements Verdict {
    }

    /** Frozen name of the outcome. */
    default String outcome() {
        if (this instanceof Met) {
            return "met";
        } else if (this instanceof NotMet) {
            return "not-met";
        }
        return this instanceof Misconfigured ? "misconfigured" : "not-applicable";
    }

    /** The criteria judged, those that hold back first; none where nothing could be or had to be. */
    default List<CriterionVerdict> judged() {
        if (this instanceof Met met) {
            return met.criteria();
        }
        return this instanceof NotMet notMet ? notMet.criteria() : List.of();
    }

    /** Every reason why the gate stays shut. */
    default List<Reason> reasons() {
        if (this instanceof Misconfigured misconfigured) {
            return List.of(misconfigured.cause());
        }
        return judged().stream().filter(CriterionVerdict::holdsBack).flatMap(criterion -> criterion.missing().stream()).toList();
    }

    /** Whether a transition may go through. */
    default boolean lets() {
        return this instanceof Met || this instanceof NotApplicable;
    }

    static Verdict of(List<CriterionVerdict> judged) {
        return judged.stream().noneMatch(CriterionVerdict::holdsBack) ? new Met(judged) : new NotMet(judged);
    }
}
