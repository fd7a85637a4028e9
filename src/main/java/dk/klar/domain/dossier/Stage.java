package dk.klar.domain.dossier;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.pilot.Pilot;
import dk.klar.domain.plan.RolloutStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far an implementation has come, as its dossier shows it: what matters now depends on it. */
public enum Stage {
    /** No pilot has begun. */
    PREPARING,
    /** A pilot is running. */
    PILOT,
    /** Pilots are over, and it has not gone through the gate. */
    BEFORE_ROLLOUT,
    /** It went through the gate. */
    ROLLOUT,
    /** All steps of the rollout are over: gains are to show. */
    REALISATION;

    public static Stage of(Dossier dossier, LocalDate today) {
        if (!dossier.passages(Gate.ROLLOUT).isEmpty()) {
            Optional<LocalDate> last = dossier.all(RolloutStep.class).stream().map(step -> step.body().lastDay()).max(Comparator.naturalOrder());
            return last.isPresent() && last.get().isBefore(today) ? REALISATION : ROLLOUT;
        }
        List<Pilot> begun = dossier.all(Pilot.class).stream().map(Entry::body)
                .filter(pilot -> pilot.startsOn() != null && !pilot.startsOn().isAfter(today)).toList();
        if (begun.isEmpty()) {
            return PREPARING;
        }
        boolean running = begun.stream().anyMatch(pilot -> pilot.endsOn() == null || !pilot.endsOn().isBefore(today));
        return running ? PILOT : BEFORE_ROLLOUT;
    }
}
