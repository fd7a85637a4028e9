package dk.klar.domain.workflow;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.guidance.Keyed;
import java.util.Optional;

/** Where an implementation stands in the workflow that Klar brings: the phases of its life in order, and those beside them. */
public enum Phase implements Keyed {
    IDEA("idea", Progress.TO_DO), ANALYSIS("analysis", Progress.IN_PROGRESS), PROCUREMENT("procurement", Progress.IN_PROGRESS),
    PILOT("pilot", Progress.IN_PROGRESS), READY("ready", Progress.IN_PROGRESS), ROLLOUT("rollout", Progress.IN_PROGRESS),
    REALISATION("realisation", Progress.DONE),
    /** Given up, with what was learned. */
    STOPPED("stopped", Progress.DONE),
    /** Waits for something outside. */
    ON_HOLD("on-hold", Progress.TO_DO),
    /** Only tried out: it must become an implementation before it can go on. */
    EXPERIMENT("experiment", Progress.IN_PROGRESS);

    /** How far the work is that a phase stands for. */
    public enum Progress { TO_DO, IN_PROGRESS, DONE }

    private final String id;
    private final Progress progress;

    Phase(String id, Progress progress) {
        this.id = id;
        this.progress = progress;
    }

    @Override
    public String id() {
        return id;
    }

    public Progress progress() {
        return progress;
    }

    /** The gate before it. */
    public Optional<Gate> gate() {
        return switch (this) {
            case PILOT -> Optional.of(Gate.PILOT);
            case ROLLOUT -> Optional.of(Gate.ROLLOUT);
            case REALISATION -> Optional.of(Gate.OPERATION);
            default -> Optional.empty();
        };
    }
}
