package dk.klar.domain.gate;

import dk.klar.domain.dossier.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a section of the dossier stands.
 *
 * @param verdicts what its criteria say
 * @param records  how many records it has
 * @param matters  whether it is worth attention on this track at this stage
 */
public record SectionVerdict(Section section, List<CriterionVerdict> verdicts, int records, boolean matters) {
    /** From what must be mended to what is in order. Never averaged, never counted together. */
    public enum State { HOLDS_BACK, TO_BE_SEEN_TO, EMPTY, IN_ORDER }

    public State state() {
        if (verdicts.stream().anyMatch(CriterionVerdict::holdsBack)) {
            return State.HOLDS_BACK;
        }
        if (records == 0 && verdicts.stream().noneMatch(verdict -> verdict.unmet() && verdict.demand() == Demand.SHOULD)) {
            return State.EMPTY;
        }
        return verdicts.stream().anyMatch(CriterionVerdict::unmet) ? State.TO_BE_SEEN_TO : State.IN_ORDER;
    }

    /** The one thing to do next; empty where nothing is. */
    public Optional<Reason> next() {
        return Stream.concat(
                verdicts.stream().filter(CriterionVerdict::unmet).sorted(Comparator.comparing(CriterionVerdict::demand))
                        .flatMap(verdict -> verdict.missing().stream()),
                verdicts.stream().flatMap(verdict -> verdict.advice().stream())).findFirst();
    }
}
