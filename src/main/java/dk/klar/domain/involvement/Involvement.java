package dk.klar.domain.involvement;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.Range;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One event at which people were involved, or merely told.
 *
 * @param reached       how many were there, by unit and profession
 * @param hoursHandsOn  hours that each of them had the technology in their own hands
 * @param quietVoices   whether those who seldom speak up were heard too
 * @param whatChanged   what became different because of it
 */
public record Involvement(
        @Group("event") @Listed @Required String title,
        @Listed @Required LocalDate heldOn,
        @Listed @Required Level level,
        @Listed Presenter presentedBy,
        @Group("who") List<Reach> reached,
        Boolean quietVoices,
        @Group("outcome") @Listed @Range(max = 1000) BigDecimal hoursHandsOn,
        @Text(max = 4000) String whatChanged) implements RecordBody {

    /** How far people were drawn in. Information is not involvement. */
    public enum Level {
        INFORMATION, DIALOGUE, HANDS_ON, CO_DETERMINATION, CO_CREATION;

        /** Whether it can satisfy anything that asks for involvement. */
        public boolean involves() {
            return this != INFORMATION;
        }

        /** Whether people get the technology into their own hands. */
        public boolean handsOn() {
            return this == HANDS_ON || this == CO_CREATION;
        }
    }

    /** Who stood in front. A colleague who has tried it is believed. */
    public enum Presenter { COLLEAGUE, LEADER, PROJECT, SUPPLIER }

    /** People at the event. */
    public int people() {
        return reached.stream().mapToInt(Reach::people).sum();
    }

    @Override
    public List<Fault> faults() {
        Faults faults = new Faults();
        for (int i = 0; i < reached.size(); i++) {
            Integer familiar = reached.get(i).alsoInTheLastTwo();
            if (familiar != null && familiar > reached.get(i).people()) {
                faults.add("reached[" + i + "].alsoInTheLastTwo", "involvement.moreThanPeople", reached.get(i).people());
            }
        }
        return faults.found();
    }
}
