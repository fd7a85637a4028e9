package dk.klar.domain.workflow;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.guidance.Keyed;
import java.util.Locale;
import java.util.Optional;

/** A transition of the workflow that Klar brings. Its number is its id in Jira: frozen. */
public enum Move implements Keyed {
    ANALYSE(11, Phase.IDEA, Phase.ANALYSIS), TRY_OUT(12, Phase.IDEA, Phase.EXPERIMENT),
    ADOPT(21, Phase.EXPERIMENT, Phase.ANALYSIS),
    PROCURE(31, Phase.ANALYSIS, Phase.PROCUREMENT), PILOT_AT_ONCE(32, Phase.ANALYSIS, Phase.PILOT),
    PILOT(41, Phase.PROCUREMENT, Phase.PILOT), BACK_TO_ANALYSIS_FROM_PROCUREMENT(42, Phase.PROCUREMENT, Phase.ANALYSIS),
    PILOT_DONE(51, Phase.PILOT, Phase.READY), BACK_TO_ANALYSIS(52, Phase.PILOT, Phase.ANALYSIS),
    ROLL_OUT(61, Phase.READY, Phase.ROLLOUT), BACK_TO_PILOT(62, Phase.READY, Phase.PILOT),
    HAND_OVER(71, Phase.ROLLOUT, Phase.REALISATION), BACK_TO_READY(72, Phase.ROLLOUT, Phase.READY),
    BACK_TO_ROLLOUT(81, Phase.REALISATION, Phase.ROLLOUT),
    RESUME_ANALYSIS(91, Phase.ON_HOLD, Phase.ANALYSIS), RESUME_PILOT(92, Phase.ON_HOLD, Phase.PILOT),
    /** What waits does not come past a gate by waiting: to be ready again, it goes through the pilot's. */
    RESUME_ROLLOUT(93, Phase.ON_HOLD, Phase.ROLLOUT),
    TAKE_UP_AGAIN(101, Phase.STOPPED, Phase.IDEA),
    /** From everywhere, and never through a gate. */
    STOP(111, null, Phase.STOPPED), HOLD(112, null, Phase.ON_HOLD);

    private final int number;
    private final Phase from;
    private final Phase to;

    Move(int number, Phase from, Phase to) {
        this.number = number;
        this.from = from;
        this.to = to;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int number() {
        return number;
    }

    /** Empty for what can be done from everywhere. */
    public Optional<Phase> from() {
        return Optional.ofNullable(from);
    }

    public Phase to() {
        return to;
    }

    /** The gate that it goes through: none on the way back, which is always open. */
    public Optional<Gate> through() {
        return goesBack() ? Optional.empty() : to.gate();
    }

    /** The gate behind which it leads back, and which asks for a new decision next time. */
    public Optional<Gate> reopens() {
        return goesBack() ? from.gate() : Optional.empty();
    }

    private boolean goesBack() {
        return from != null && from.compareTo(Phase.REALISATION) <= 0 && to.compareTo(from) < 0;
    }
}
