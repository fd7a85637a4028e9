package dk.klar.domain.pitfall;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What the team says of one pitfall. A pitfall without a judgement is <em>not judged</em>.
 *
 * @param notRelevantBecause which kind of not relevant, where the stance is that
 * @param reason             why it is not relevant, or how the team sees the pitfall here
 * @param evidence           what shows that it is handled
 * @param countermeasure     what is done about it
 * @param followedBy         who keeps an eye on it
 * @param reviewOn           when it is judged anew
 */
public record Judgement(
        @Group("judgement") @Listed @Required Stance stance,
        NotRelevant notRelevantBecause,
        @Text(max = 4000) String reason,
        @Text(max = 4000) String evidence,
        @Text(max = 4000) String countermeasure,
        @Group("followup") @Listed UserKey followedBy,
        @Listed LocalDate reviewOn) implements RecordBody {

    /** Where the team stands with the pitfall. */
    public enum Stance { WATCHING, HANDLED, HIT, NOT_RELEVANT }

    /** The three kinds of not relevant; they are kept apart because they mean different things later. */
    public enum NotRelevant { THIS_STAGE, THIS_IMPLEMENTATION, NOT_OURS_TO_ANSWER }

    @Override
    public List<Fault> faults() {
        Faults faults = new Faults();
        switch (stance) {
            case NOT_RELEVANT -> faults.require("notRelevantBecause", notRelevantBecause, "judgement.kind")
                    .require("reason", reason, "judgement.why");
            case HANDLED -> faults.require("evidence", evidence, "judgement.evidence");
            case HIT -> followedUp(faults.require("countermeasure", countermeasure, "judgement.countermeasure"));
            case WATCHING -> followedUp(faults);
        }
        return faults.found();
    }

    private void followedUp(Faults faults) {
        faults.require("followedBy", followedBy, "judgement.followedBy").require("reviewOn", reviewOn, "judgement.reviewOn");
    }
}
