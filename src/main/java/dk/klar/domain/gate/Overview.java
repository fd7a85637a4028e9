package dk.klar.domain.gate;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.dossier.Stage;
import dk.klar.domain.question.Question;
import dk.klar.domain.triage.Track;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A dossier at a glance: every section with what its criteria say.
 *
 * @param sections in the order to show them
 */
public record Overview(Track track, Stage stage, List<SectionVerdict> sections) {

    public static Overview of(GateCase gate) {
        Stage stage = Stage.of(gate.dossier(), gate.today());
        Map<Section, List<CriterionVerdict>> verdicts = Gatekeeper.all(gate).stream()
                .collect(Collectors.groupingBy(verdict -> verdict.criterion().section()));
        return new Overview(gate.track(), stage, Arrays.stream(Section.values())
                .map(section -> new SectionVerdict(section, verdicts.getOrDefault(section, List.of()),
                        records(gate.dossier(), section), section.matters(gate.track(), stage) && asked(section, gate)))
                .toList());
    }

    /** Where the municipality asks nothing of its own, nobody needs to read that it does not. */
    private static boolean asked(Section section, GateCase gate) {
        return section != Section.QUESTIONS || !gate.dossier().all(Question.class).isEmpty();
    }

    private static int records(Dossier dossier, Section section) {
        return section.kinds().stream().mapToInt(kind -> dossier.entries(kind).size()).sum();
    }

    public SectionVerdict of(Section section) {
        return sections.get(section.ordinal());
    }
}
