package dk.klar.testing;

import dk.klar.domain.triage.Triage;
import java.util.List;

/** Triages by the track that they lead to. */
public final class TriageFixture {
    private TriageFixture() {
    }

    /** A plain tool: a no to every question, and one kind of task. */
    public static Draft<Triage> light() {
        Draft<Triage> light = Draft.of(Triage.class).with("upgrade", false).with("tasksAffected", 1);
        for (String question : List.of("newFunctions", "changedWorkflows", "newDemands", "touchesCoreTask", "citizensNotice", "severalUnits",
                "changesWorkOrganisation", "canMonitorStaff", "newPersonalData", "highRiskAi")) {
            light = light.with(question, false);
        }
        return light;
    }

    public static Draft<Triage> full() {
        return Draft.of(Triage.class).with("atLeast", "FULL");
    }
}
