package dk.klar.domain.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.klar.domain.gate.Gate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.Test;

/** The workflow that Klar brings. */
public class MoveTest {
    @Test
    public void everyPhaseIsReachedAndNoGateStandsBeforeStopping() {
        assertEquals(EnumSet.allOf(Phase.class), reached(Phase.IDEA, move -> true));
        assertEquals(Optional.empty(), Move.STOP.through());
        assertEquals("from everywhere", Optional.empty(), Move.STOP.from());
    }

    @Test
    public void nobodyComesToAGuardedPhaseForTheFirstTimeButThroughItsGateOrALaterOne() {
        for (Gate gate : Gate.values()) {
            Set<Phase> without = reached(Phase.IDEA, move -> move.through().filter(through -> through.compareTo(gate) >= 0).isEmpty());
            Arrays.stream(Phase.values()).filter(phase -> phase.gate().equals(Optional.of(gate)))
                    .forEach(phase -> assertFalse(phase + " without " + gate, without.contains(phase)));
        }
    }

    @Test
    public void whoResumesGoesThroughTheGateAnew() {
        assertEquals(Optional.of(Gate.ROLLOUT), Move.RESUME_ROLLOUT.through());
        assertEquals(Optional.of(Gate.PILOT), Move.RESUME_PILOT.through());
    }

    @Test
    public void anExperimentBecomesAnImplementationBeforeItCanGoOn() {
        assertEquals(List.of(Move.ADOPT), from(Phase.EXPERIMENT).toList());
        assertEquals(Phase.ANALYSIS, Move.ADOPT.to());
    }

    @Test
    public void procurementCanBeSkippedAndTheGateCannot() {
        assertEquals(Optional.of(Gate.PILOT), Move.PILOT_AT_ONCE.through());
        assertTrue(reached(Phase.IDEA, move -> move != Move.PROCURE).contains(Phase.ROLLOUT));
    }

    @Test
    public void theWayBackIsOpenAndAsksForANewDecision() {
        assertEquals(Optional.empty(), Move.BACK_TO_READY.through());
        assertEquals(Optional.of(Gate.ROLLOUT), Move.BACK_TO_READY.reopens());
        assertEquals("still behind its gate", Optional.empty(), Move.BACK_TO_PILOT.reopens());
        assertEquals(Optional.of(Gate.OPERATION), Move.BACK_TO_ROLLOUT.reopens());
        assertEquals("nor is it the gate of where it leads", Optional.empty(), Move.BACK_TO_ROLLOUT.through());
    }

    @Test
    public void noTwoTransitionsHaveTheSameNumber() {
        assertEquals(Move.values().length, Arrays.stream(Move.values()).map(Move::number).distinct().count());
    }

    private static Set<Phase> reached(Phase start, Predicate<Move> allowed) {
        Set<Phase> reached = EnumSet.of(start);
        int before = 0;
        while (before < reached.size()) {
            before = reached.size();
            Set.copyOf(reached).forEach(phase -> Stream.concat(from(phase), Arrays.stream(Move.values()).filter(move -> move.from().isEmpty()))
                    .filter(allowed).map(Move::to).forEach(reached::add));
        }
        return reached;
    }

    private static Stream<Move> from(Phase phase) {
        return Arrays.stream(Move.values()).filter(move -> move.from().equals(Optional.of(phase)));
    }
}
