package dk.klar.domain.context;

import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;
import java.time.LocalDate;

/**
 * The technology itself, and how it came here.
 *
 * @param radarRing             where the municipalities' technology radar has it
 * @param firstHeardOn          when the employees first heard of it: involvement begins when people talk
 * @param introductionDecidedOn when it was decided to introduce it at all
 * @param noDependencies        why nothing but technology depends on it, where that is so
 */
public record Technology(
        @Group("technology") @Listed Maturity maturity,
        @Listed ClosenessToCore closenessToCore,
        @Listed Rigidity rigidity,
        @Listed RadarRing radarRing,
        @Range(min = 2015, max = 2100) Integer radarYear,
        @Group("origin") Origin origin,
        LocalDate firstHeardOn,
        LocalDate introductionDecidedOn,
        @Group("interplay") @Text(max = 2000) String noDependencies) implements RecordBody {

    /** How much use it has seen anywhere. */
    public enum Maturity { NEW, EARLY, MATURE }

    /** How near it comes to what the professions are there for. */
    public enum ClosenessToCore { FAR, NEAR, AT_THE_CORE }

    /** Locked systems steer the work; flexible ones adapt to it. */
    public enum Rigidity { LOCKED, ADJUSTABLE, FLEXIBLE }

    /** Rings of Kommunernes Teknologiradar. */
    public enum RadarRing { AFVENT, HOLD_OJE, AFPROV, KLAR }

    /** Who saw the need. */
    public enum Origin { FROM_BELOW, FROM_ABOVE, SUPPLIER, LAW }
}
