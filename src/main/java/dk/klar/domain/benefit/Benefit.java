package dk.klar.domain.benefit;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Stamped;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One line of the plan for benefits: what is to become better or worse, from what to what, and which manager stands for it.
 *
 * @param direction      whether it is a gain, or a loss that is reckoned with
 * @param unitOfMeasure  what the figures count, such as minutes a visit
 * @param baseline       the figure before
 * @param baselineMethod how it was found
 * @param target         the figure to reach
 * @param expectedDip    how it gets worse before it gets better
 * @param lineManager    the first-line manager who is to realise it
 * @param budgetDecided  whether it is decided what the benefit does to the budget
 * @param acceptedBy     the manager who said yes, by a click of their own; Klar fills it in
 * @param acceptedOn     when; Klar fills it in
 */
public record Benefit(
        @Group("what") @Listed @Required String title,
        @Listed @Required Kind kind,
        @Listed Direction direction,
        @Text(max = 2000) String description,
        @Group("figures") String unitOfMeasure,
        @Listed @Range(max = BILLION) BigDecimal baseline,
        @Text(max = 1000) String baselineMethod,
        @Listed @Range(max = BILLION) BigDecimal target,
        @Listed LocalDate targetOn,
        @Text(max = 2000) String expectedDip,
        LocalDate dipUntil,
        @Group("who") @Listed UserKey lineManager,
        @Stamped UserKey acceptedBy,
        @Listed @Stamped LocalDate acceptedOn,
        Boolean budgetDecided,
        @Group("measured") LocalDate followUpOn,
        List<Measurement> measured) implements RecordBody {

    private static final long BILLION = 1_000_000_000L;

    /** What is gained. */
    public enum Kind { ECONOMIC, QUALITY, WORK_ENVIRONMENT, TIME }

    /** Honest plans have losses in them too. */
    public enum Direction { GAIN, LOSS }

    @Override
    public List<Fault> faults() {
        return new Faults().once("measured", "on", measured, Measurement::on).found();
    }

    public boolean accepted() {
        return acceptedOn != null;
    }

    /** An acceptance is of what was promised; whoever changes that has to ask again. */
    @Override
    public Benefit stamped(UserKey author, LocalDate today, RecordBody before) {
        return before instanceof Benefit was && was.accepted() && promise().equals(was.promise())
                ? accepted(was.acceptedBy, was.acceptedOn) : accepted(null, null);
    }

    /** The same line, accepted. */
    public Benefit accepted(UserKey manager, LocalDate day) {
        return new Benefit(title, kind, direction, description, unitOfMeasure, baseline, baselineMethod, target, targetOn,
                expectedDip, dipUntil, lineManager, manager, day, budgetDecided, followUpOn, measured);
    }

    /** The same line, for another manager to accept. */
    public Benefit handedTo(UserKey other) {
        return new Benefit(title, kind, direction, description, unitOfMeasure, baseline, baselineMethod, target, targetOn,
                expectedDip, dipUntil, other, null, null, budgetDecided, followUpOn, measured);
    }

    private List<Object> promise() {
        return Arrays.asList(title, kind, direction, unitOfMeasure, plain(baseline), plain(target), targetOn, lineManager);
    }

    /** 2 and 2.0 promise the same. */
    private static BigDecimal plain(BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros();
    }
}
