package dk.klar.domain.portfolio;

import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.concern.WorkingDays;
import dk.klar.domain.decision.DecisionCriterion;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.Criterion;
import dk.klar.domain.gate.CriterionVerdict;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.med.MedCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What time alone will make of an implementation, and how what employees say openly is met: what dashboards and the counts of a
 * day look at. What was said in confidence leaves no trace in it.
 *
 * @param missed     the day of the next MED meeting, where an item can no longer reach it and it is not on its agenda; null where none is missed
 * @param pilots     those that nobody brings to an end, the oldest first
 * @param waivers    what is waived at the gate that it has to do with, the first to end first
 * @param conditions the last days of the conditions that are not met, of decisions in force, the first first
 * @param waiting    the days on which what has no answer was said, the first first
 * @param answeredIn working days until the answer, of each that has one, the fewest first
 */
public record Outlook(LocalDate missed, List<OpenPilot> pilots, List<Waived> waivers, List<LocalDate> conditions, List<LocalDate> waiting,
                      List<Integer> answeredIn) {
    /**
     * A criterion that is passed over for a time.
     *
     * @param until the last day on which it is
     */
    public record Waived(Criterion criterion, LocalDate until) {
    }

    public Outlook {
        pilots = List.copyOf(pilots);
        waivers = List.copyOf(waivers);
        conditions = List.copyOf(conditions);
        waiting = List.copyOf(waiting);
        answeredIn = List.copyOf(answeredIn);
    }

    /** Nothing lies ahead. */
    public static Outlook clear() {
        return new Outlook(null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** @param judged what is asked at the gate that it has to do with */
    static Outlook of(List<GateCase> inUse, GateCase next, List<CriterionVerdict> judged, boolean discussed) {
        Dossier dossier = next.dossier();
        List<LocalDate> waiting = new ArrayList<>();
        List<Integer> answeredIn = new ArrayList<>();
        for (Entry<Concern> concern : dossier.all(Concern.class)) {
            Optional<Entry<Answer>> answer = dossier.find(Answer.class, concern.key());
            answer.ifPresentOrElse(given -> answeredIn.add(WorkingDays.between(next.day(concern.created()), next.day(given.created()))), () -> waiting.add(next.day(concern.created())));
        }
        return new Outlook(discussed ? null : MedCalendar.missed(next).orElse(null), OpenPilot.of(dossier, next.today()),
                judged.stream().filter(CriterionVerdict::waived).map(verdict -> new Waived(verdict.criterion(), verdict.waiver().body().expiresOn()))
                        .sorted(Comparator.comparing(Waived::until).thenComparing(Waived::criterion)).toList(),
                inUse.stream().flatMap(gate -> DecisionCriterion.unmet(gate).stream()).map(condition -> condition.body().dueOn()).sorted().toList(),
                waiting.stream().sorted().toList(), answeredIn.stream().sorted().toList());
    }

    /** The planned end of the oldest pilot that should be over. */
    public Optional<LocalDate> pilotOverSince() {
        for (OpenPilot pilot : pilots) {
            if (pilot.why() != OpenPilot.Why.ENDLESS) {
                return Optional.of(pilot.since());
            }
        }
        return Optional.empty();
    }

    /** The end of the waiver that ends first. */
    public Optional<LocalDate> waivedUntil() {
        return waivers.isEmpty() ? Optional.empty() : Optional.of(waivers.get(0).until());
    }

    /** The last day of the condition that is due first. */
    public Optional<LocalDate> conditionDue() {
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions.get(0));
    }
}
