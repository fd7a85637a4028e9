package dk.klar.domain.gate;

import dk.klar.domain.evidence.Road;
import dk.klar.domain.record.Listed;
import dk.klar.domain.record.RecordBody;
import dk.klar.domain.record.Required;
import dk.klar.domain.scope.Extent;
import dk.klar.domain.scope.Reach;
import java.util.List;

/**
 * That an implementation went through a gate, and what the verdict rested on. Written by Klar at the transition; nobody edits it.
 *
 * @param gate    the gate's id
 * @param outcome  the verdict's outcome as it was
 * @param road     by which road it came; null in passages from before that was kept
 * @param extent   what it reached; none in passages from before that was kept
 * @param people   how many people
 * @param evidence fingerprint of all that it rested on, which is kept apart; empty likewise
 */
public record Passage(@Listed @Required String gate, @Listed @Required String outcome, List<Line> criteria, Road road, String evidence,
                      List<Extent> extent, Integer people) implements RecordBody {
    /**
     * One criterion at the passage.
     *
     * @param restsOn the records that met it, each as {@code kind/key version}
     */
    public record Line(@Required String criterion, @Required Demand demand, @Required CriterionVerdict.Outcome outcome,
                       List<Ground> restsOn) {
        public Line {
            restsOn = List.copyOf(restsOn);
        }
    }

    /** A record in the version that was in force. */
    public record Ground(@Required String kind, @Required String key, @Required Integer version) {
    }

    /** Whether the gate was open; code that skips validators, or a workflow without one, comes through all the same. */
    boolean met() {
        return outcome.equals(Verdict.Met.OUTCOME);
    }

    /** How far it reached. */
    public Reach reach() {
        return new Reach(extent, people);
    }

    public Passage {
        criteria = List.copyOf(criteria);
        extent = List.copyOf(extent);
    }
}
