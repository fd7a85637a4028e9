package dk.klar.domain.context;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import java.util.List;
import java.util.Optional;

/** What one place is like in the eight dimensions: a unit of the rollout, a pilot site, or a place where it succeeded before. */
public record ContextProfile(
        @Listed @Required String place,
        @Listed @Required Standing standing,
        List<Trait> traits) implements RecordBody {

    /** What the place is to this implementation. */
    public enum Standing { ROLLOUT_UNIT, PILOT_SITE, SUCCEEDED_THERE }

    @Override
    public List<Fault> faults() {
        return new Faults().once("traits", "dimension", traits, Trait::dimension).found();
    }

    Optional<Conditions> conditions(ContextDimension dimension) {
        return traits.stream().filter(trait -> trait.dimension() == dimension).map(Trait::conditions).findFirst();
    }
}
