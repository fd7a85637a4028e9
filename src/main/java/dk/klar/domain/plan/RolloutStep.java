package dk.klar.domain.plan;

import dk.klar.domain.people.TargetGroup;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * One step of the rollout.
 *
 * @param units         who takes it into use in this step; empty for all
 * @param dayOneBenefit what the employees gain from it there and then
 * @param dayOneFrom    from which day
 */
public record RolloutStep(
        @Listed @Required String title,
        @Listed @Required LocalDate startsOn,
        @Listed LocalDate endsOn,
        List<StepUnit> units,
        @Listed @Text(max = 2000) String dayOneBenefit,
        LocalDate dayOneFrom) implements RecordBody {

    /** One unit in a step. */
    public record StepUnit(@Required String unit) {
    }

    @Override
    public List<Fault> faults() {
        return new Faults().notBefore("endsOn", endsOn, startsOn, "step.ends.early")
                .notBefore("dayOneFrom", dayOneFrom, startsOn, "step.dayOne.early")
                .once("units", "unit", units, unit -> unit.unit().toLowerCase(Locale.ROOT)).found();
    }

    /** The last day known of. */
    public LocalDate lastDay() {
        return endsOn == null ? startsOn : endsOn;
    }

    boolean hits(String unit) {
        return units.isEmpty() || units.stream().anyMatch(each -> TargetGroup.same(each.unit(), unit));
    }
}
