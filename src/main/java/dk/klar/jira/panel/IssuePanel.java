package dk.klar.jira.panel;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.Entrance;
import dk.klar.usecase.JudgeGate;
import dk.klar.usecase.ReadDossier;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Implementation;
import java.util.Optional;

/** Builds the panel for whoever is reading. */
public final class IssuePanel {
    private final Entrance entrance;
    private final ReadDossier dossiers;
    private final JudgeGate judge;
    private final Caller caller;
    private final Library library;

    public IssuePanel(UseCases useCases, Caller caller, Library library) {
        this.entrance = useCases.entrance();
        this.dossiers = useCases.readDossier();
        this.judge = useCases.judgeGate();
        this.caller = caller;
        this.library = library;
    }

    /**
     * The panel; empty for somebody who is not logged in.
     *
     * @throws dk.klar.usecase.Refused when this person may not see it, or Klar is off for it
     */
    public Optional<PanelView> of(String issueKey) {
        return caller.user().map(reader -> view(issueKey, reader));
    }

    Texts texts() {
        return library.texts();
    }

    private PanelView view(String issueKey, UserKey reader) {
        Implementation implementation = entrance.toSee(issueKey, reader);
        Dossier dossier = dossiers.forReader(issueKey, reader);
        Texts texts = library.texts();
        Scene scene = new Scene(judge.gateCase(Gate.ROLLOUT, dossier), texts,
                entrance.mayWrite(implementation, Kind.PILOT, reader),
                entrance.mayWrite(implementation, Kind.GATE_PLAN, reader));
        RolePart roles = new RolePart(scene);
        MedPart med = new MedPart(scene);
        return new PanelView(implementation.key(), texts.language().toLanguageTag(), scene.mayRecord(), scene.mayDecide(),
                new GatePart(scene).view(), roles.roles(), roles.targetGroups(), new PilotPart(scene).views(),
                med.plan(), med.discussions(), new PitfallPart(scene).groups(), PanelWords.in(texts));
    }
}
