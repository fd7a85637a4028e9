package dk.klar.domain.pitfall;

import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.record.Text;
import java.time.LocalDate;
import java.util.ArrayList;
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
        @Group("judgement") @Required Stance stance,
        NotRelevant notRelevantBecause,
        @Text(max = 4000) String reason,
        @Text(max = 4000) String evidence,
        @Text(max = 4000) String countermeasure,
        @Group("followup") UserKey followedBy,
        LocalDate reviewOn) implements RecordBody {

    /** Where the team stands with the pitfall. */
    public enum Stance { WATCHING, HANDLED, HIT, NOT_RELEVANT }

    /** The three kinds of not relevant; they are kept apart because they mean different things later. */
    public enum NotRelevant { THIS_STAGE, THIS_IMPLEMENTATION, NOT_OURS_TO_ANSWER }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        switch (stance) {
            case NOT_RELEVANT -> {
                require(faults, notRelevantBecause, "notRelevantBecause", "judgement.kind");
                require(faults, reason, "reason", "judgement.why");
            }
            case HANDLED -> require(faults, evidence, "evidence", "judgement.evidence");
            case HIT -> {
                require(faults, countermeasure, "countermeasure", "judgement.countermeasure");
                requireFollowUp(faults);
            }
            case WATCHING -> requireFollowUp(faults);
        }
        return faults;
    }

    private void requireFollowUp(List<Fault> faults) {
        require(faults, followedBy, "followedBy", "judgement.followedBy");
        require(faults, reviewOn, "reviewOn", "judgement.reviewOn");
    }

    private static void require(List<Fault> faults, Object value, String field, String code) {
        if (value == null || value.equals("")) {
            faults.add(Fault.of(field, code));
        }
    }
}
