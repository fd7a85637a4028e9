package dk.klar.domain.gate;

import static org.junit.Assert.assertEquals;

import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.CriterionVerdict.Outcome;
import dk.klar.domain.gate.SectionVerdict.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** One of four states for a section, and the one thing to do next. */
public class SectionVerdictTest {
    private static final CriterionVerdict MET = verdict(Demand.MUST, Outcome.MET);

    @Test
    public void whatMustBeThereAndIsNotHoldsBack() {
        assertEquals(State.HOLDS_BACK, state(3, MET, verdict(Demand.SHOULD, Outcome.NOT_MET), verdict(Demand.MUST, Outcome.NOT_MET)));
        assertEquals(State.HOLDS_BACK, state(0, verdict(Demand.MUST, Outcome.NOT_MET)));
    }

    @Test
    public void whatShouldBeThereAndIsNotIsToBeSeenTo() {
        assertEquals(State.TO_BE_SEEN_TO, state(3, MET, verdict(Demand.SHOULD, Outcome.NOT_MET)));
        assertEquals(State.TO_BE_SEEN_TO, state(0, verdict(Demand.SHOULD, Outcome.NOT_MET)));
    }

    @Test
    public void whatTheGateDoesNotAskForIsToBeSeenToOnceSomethingIsRecorded() {
        assertEquals(State.TO_BE_SEEN_TO, state(1, verdict(Demand.OFF, Outcome.NOT_MET)));
        assertEquals(State.EMPTY, state(0, verdict(Demand.OFF, Outcome.NOT_MET)));
    }

    @Test
    public void aSectionWithoutRecordsIsEmptyThoughNothingIsMissing() {
        assertEquals(State.EMPTY, state(0));
        assertEquals(State.EMPTY, state(0, MET));
    }

    @Test
    public void aSectionWhereAllIsMetOrHasNothingToAskAboutIsInOrder() {
        assertEquals(State.IN_ORDER, state(1));
        assertEquals(State.IN_ORDER, state(1, MET, verdict(Demand.MUST, Outcome.NOT_APPLICABLE)));
    }

    @Test
    public void adviceLeavesASectionInOrder() {
        assertEquals(State.IN_ORDER, state(1, advised(Demand.MUST, "roles.noWhy")));
    }

    @Test
    public void nextComesWhatHoldsBackWhereverItStands() {
        assertEquals("b", next(missing(Demand.OFF, "d"), missing(Demand.SHOULD, "c"), advised(Demand.MUST, "a"), missing(Demand.MUST, "b")));
        assertEquals("c", next(missing(Demand.OFF, "d"), missing(Demand.SHOULD, "c"), advised(Demand.MUST, "a")));
        assertEquals("d", next(missing(Demand.OFF, "d"), advised(Demand.MUST, "a")));
    }

    @Test
    public void adviceComesNextWhereNothingIsMissing() {
        assertEquals("a", next(MET, advised(Demand.SHOULD, "a"), advised(Demand.MUST, "b")));
    }

    @Test
    public void nothingComesNextWhereNothingIsToBeDone() {
        assertEquals(Optional.empty(), section(4, MET, verdict(Demand.SHOULD, Outcome.NOT_APPLICABLE)).next());
    }

    private static State state(int records, CriterionVerdict... verdicts) {
        return section(records, verdicts).state();
    }

    private static String next(CriterionVerdict... verdicts) {
        return section(1, verdicts).next().orElseThrow().code();
    }

    private static SectionVerdict section(int records, CriterionVerdict... verdicts) {
        return new SectionVerdict(Section.ROLES, Arrays.asList(verdicts), records, true);
    }

    private static CriterionVerdict missing(Demand demand, String code) {
        return new CriterionVerdict(Criterion.ROLES, demand, Outcome.NOT_MET, List.of(Reason.of(Reason.Cure.nowhere(), code)), List.of(), List.of(), null);
    }

    private static CriterionVerdict advised(Demand demand, String code) {
        return new CriterionVerdict(Criterion.ROLES, demand, Outcome.MET, List.of(), List.of(Reason.of(Reason.Cure.nowhere(), code)), List.of(), null);
    }

    private static CriterionVerdict verdict(Demand demand, Outcome outcome) {
        return new CriterionVerdict(Criterion.ROLES, demand, outcome, List.of(), List.of(), List.of(), null);
    }
}
