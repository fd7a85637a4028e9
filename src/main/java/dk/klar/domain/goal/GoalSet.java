package dk.klar.domain.goal;

import dk.klar.domain.record.Fault;
import dk.klar.domain.record.Faults;
import dk.klar.domain.record.Group;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Text;
import java.util.List;

/**
 * What the implementation is for: which kinds of goals, how they weigh, which one comes first.
 *
 * @param tie                  why several goals come first together, where they do
 * @param consequenceForOthers what it means for the other goals that savings or freed labour come first
 * @param coreTask             whether the technology supports the core task and its values or works against them
 * @param forCitizens         what it means to the citizens
 * @param heard                whose interests have been heard
 */
public record GoalSet(
        @Group("goals") List<Goal> goals,
        @Group("priority") @Text(max = 2000) String tie,
        @Text(max = 4000) String consequenceForOthers,
        @Group("dialogue") @Text(max = 4000) String coreTask,
        @Text(max = 4000) String forCitizens,
        @Text(max = 2000) String heard) implements RecordBody {

    @Override
    public List<Fault> faults() {
        return new Faults().once("goals", "kind", goals, Goal::kind).found();
    }

    List<Goal> primary() {
        return goals.stream().filter(goal -> Boolean.TRUE.equals(goal.primary())).toList();
    }
}
