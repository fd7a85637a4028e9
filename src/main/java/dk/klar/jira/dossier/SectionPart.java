package dk.klar.jira.dossier;

import dk.klar.domain.concern.ResponseTimes;
import dk.klar.domain.dossier.Section;
import dk.klar.domain.gate.SectionVerdict;
import dk.klar.domain.med.MedCalendar;
import dk.klar.jira.view.Addresses;
import dk.klar.jira.view.FactView;
import dk.klar.jira.view.LineView;
import dk.klar.jira.view.Scene;
import java.util.ArrayList;
import java.util.List;

/** Makes the inside of a section. */
final class SectionPart {
    /** Records from which on a section can be searched. */
    private static final int MANY = 10;

    private final Scene scene;
    private final Addresses addresses;

    SectionPart(Scene scene, Addresses addresses) {
        this.scene = scene;
        this.addresses = addresses;
    }

    SectionView view(Section section, Asked asked) {
        SectionVerdict verdict = scene.overview().of(section);
        return new SectionView(section.id(), facts(section),
                verdict.verdicts().stream().map(criterion -> scene.criterion(criterion, Integer.MAX_VALUE)).toList(),
                new Blocks(scene, asked, addresses).of(section), !asked.all() && (verdict.records() > MANY || !asked.query().isEmpty()), asked.query(),
                section == Section.CONCERNS
                        ? List.of(new LineView("", scene.word("concerns.page"), addresses.concerns(scene.implementation().key()))) : List.of());
    }

    private List<FactView> facts(Section section) {
        return switch (section) {
            case TRIAGE -> List.of(new FactView(scene.word("track"), scene.texts().choice(scene.gate().track())));
            case CONCERNS -> responses(ResponseTimes.of(scene.gate()));
            case MED -> calendar();
            default -> List.of();
        };
    }

    /** Which meeting can still be reached, and which is the last before the decision. */
    private List<FactView> calendar() {
        if (MedCalendar.all(scene.dossier()).isEmpty()) {
            return List.of();
        }
        List<FactView> facts = new ArrayList<>();
        MedCalendar.next(scene.gate()).ifPresent(slot -> facts.add(new FactView(scene.word("med.next"), slot(slot))));
        MedCalendar.lastBeforeDecision(scene.gate()).ifPresent(slot -> facts.add(new FactView(scene.word("med.last"), slot(slot))));
        if (MedCalendar.tooLate(scene.gate())) {
            facts.add(new FactView(scene.word("med.last"), scene.word("med.tooLate")));
        }
        return facts;
    }

    private String slot(MedCalendar.Slot slot) {
        return scene.word("med.slot", slot.committee().name(), slot.heldOn(), slot.itemsBy(), slot.agendaOn());
    }

    private List<FactView> responses(ResponseTimes times) {
        if (times.said() == 0) {
            return List.of();
        }
        String median = times.medianDays().isPresent() ? scene.texts().value(times.medianDays().getAsInt()) : scene.word("concerns.noAnswers");
        return List.of(new FactView(scene.word("concerns.said.openly"), scene.texts().value(times.said())),
                new FactView(scene.word("concerns.answered"), scene.word("concerns.of", times.answered(), times.said())),
                new FactView(scene.word("concerns.acted"), scene.word("concerns.of", times.acted(), times.said())),
                new FactView(scene.word("concerns.median", scene.gate().policy().concerns().answerWithin()), median));
    }
}
