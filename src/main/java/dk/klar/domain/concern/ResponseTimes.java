package dk.klar.domain.concern;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How concerns that were said openly are met. What was said in confidence is not counted in: neither by itself nor in a sum.
 *
 * @param said          how many there are
 * @param answered      how many have an answer
 * @param acted         how many led to something being changed
 * @param medianDays    working days to the first answer, in the middle; empty where none is answered
 */
public record ResponseTimes(int said, int answered, int acted, OptionalInt medianDays) {

    public static ResponseTimes of(GateCase gate) {
        Dossier dossier = gate.dossier();
        List<Integer> days = new ArrayList<>();
        int acted = 0;
        List<Entry<Concern>> concerns = dossier.all(Concern.class);
        for (Entry<Concern> concern : concerns) {
            Optional<Entry<Answer>> answer = dossier.find(Answer.class, concern.key());
            answer.ifPresent(entry -> days.add(WorkingDays.between(gate.day(concern.created()), gate.day(entry.created()))));
            acted += answer.filter(entry -> entry.body().outcome() == Answer.Outcome.ACTED).isPresent() ? 1 : 0;
        }
        days.sort(null);
        return new ResponseTimes(concerns.size(), days.size(), acted,
                days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.get((days.size() - 1) / 2)));
    }

    /** The last day on which an answer is in time. */
    public static LocalDate due(Entry<Concern> concern, GateCase gate) {
        return WorkingDays.after(gate.day(concern.created()), gate.policy().concerns().answerWithin());
    }
}
