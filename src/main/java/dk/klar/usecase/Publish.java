package dk.klar.usecase;

import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.PublishedStates;
import dk.klar.usecase.port.Switches;

/** Keeps what JQL finds in step with what is recorded. */
public final class Publish {
    private final ReadDossier dossiers;
    private final JudgeGate judge;
    private final PublishedStates published;
    private final Switches switches;

    public Publish(ReadDossier dossiers, JudgeGate judge, PublishedStates published, Switches switches) {
        this.dossiers = dossiers;
        this.judge = judge;
        this.published = published;
        this.switches = switches;
    }

    public void statesOf(Implementation implementation) {
        if (switches.on(implementation.projectId(), implementation.issueTypeId())) {
            published.publish(implementation.id(), judge.states(dossiers.of(implementation)));
        } else {
            published.withdraw(implementation.id());
        }
    }
}
