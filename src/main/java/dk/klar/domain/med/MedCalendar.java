package dk.klar.domain.med;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Entry;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.GatePlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The meetings of the municipality's committees, with their deadlines. A deadline is a day: what is in on that day is in time. */
public final class MedCalendar {
    private MedCalendar() {
    }

    /**
     * A meeting with the committee that holds it, and its deadlines.
     *
     * @param meeting key of the meeting's record
     * @param key     the committee's
     */
    public record Slot(String meeting, String key, Committee committee, LocalDate heldOn, LocalDate itemsBy, LocalDate agendaOn) {
        static Slot of(String record, String key, Committee committee, Meeting meeting) {
            return new Slot(record, key, committee, meeting.heldOn(),
                    meeting.itemsBy() != null ? meeting.itemsBy() : committee.itemsBy(meeting.heldOn()),
                    meeting.agendaOn() != null ? meeting.agendaOn() : committee.agendaOn(meeting.heldOn()));
        }
    }

    /** All meetings of committees that are there, the first first. */
    public static List<Slot> all(Dossier dossier) {
        return dossier.all(Meeting.class).stream()
                .flatMap(meeting -> dossier.find(Committee.class, meeting.body().committee())
                        .map(committee -> Slot.of(meeting.key(), committee.key(), committee.body(), meeting.body())).stream())
                .sorted(Comparator.comparing(Slot::heldOn).thenComparing(slot -> slot.committee().name())).toList();
    }

    /** The same of the municipality's records alone. */
    public static List<Slot> all(Collection<? extends Entry<?>> municipality) {
        return all(Dossier.shared(municipality));
    }

    /** The next meeting that an item can still reach, of a committee at the right level; empty where nobody has said at which level it is decided. */
    public static Optional<Slot> next(GateCase gate) {
        return reachable(gate).stream().findFirst();
    }

    /** The last meeting that an item can still reach and that is held before the day planned for the decision. */
    public static Optional<Slot> lastBeforeDecision(GateCase gate) {
        return plan(gate).flatMap(plan -> reachable(gate).stream().filter(slot -> slot.heldOn().isBefore(plan.decidedOn())).reduce((one, later) -> later));
    }

    /** Whether meetings are planned, and all that can still be reached come too late for the decision planned. */
    public static boolean tooLate(GateCase gate) {
        return next(gate).isPresent() && plan(gate).filter(plan -> plan.decidedOn().isAfter(gate.today())).isPresent() && lastBeforeDecision(gate).isEmpty();
    }

    /** The day of the next meeting that could have discussed it, where the last day for an item is over and it is on no agenda to come. */
    public static Optional<LocalDate> missed(GateCase gate) {
        boolean onAgenda = gate.dossier().all(Discussion.class).stream().anyMatch(discussion -> !discussion.body().meetingOn().isBefore(gate.today()));
        return onAgenda ? Optional.empty() : discussing(gate).stream().filter(slot -> !slot.heldOn().isBefore(gate.today())).findFirst()
                .filter(slot -> slot.itemsBy().isBefore(gate.today())).map(Slot::heldOn);
    }

    private static List<Slot> reachable(GateCase gate) {
        return discussing(gate).stream().filter(slot -> !slot.itemsBy().isBefore(gate.today())).toList();
    }

    private static List<Slot> discussing(GateCase gate) {
        return plan(gate).map(plan -> all(gate.dossier()).stream().filter(slot -> discusses(slot, plan, gate)).toList()).orElse(List.of());
    }

    /** The committee that is named in the plan; else those that have had it on an agenda; else all at the right level. */
    private static boolean discusses(Slot slot, GatePlan plan, GateCase gate) {
        if (!atOneOf(gate.policy().discussedAt(plan.decidedAt()), slot.committee())) {
            return false;
        } else if (!plan.committee().isEmpty()) {
            return slot.key().equals(plan.committee());
        }
        Set<String> before = gate.dossier().all(Discussion.class).stream().map(discussion -> discussion.body().committee()).collect(Collectors.toSet());
        return before.isEmpty() || before.contains(slot.key());
    }

    private static boolean atOneOf(Set<Level> levels, Committee committee) {
        return committee.medLevel().filter(levels::contains).isPresent();
    }

    private static Optional<GatePlan> plan(GateCase gate) {
        return gate.dossier().about(gate.gate(), GatePlan.class).map(Entry::body);
    }
}
