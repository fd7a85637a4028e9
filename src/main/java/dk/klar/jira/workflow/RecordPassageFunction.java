package dk.klar.jira.workflow;

import dk.klar.domain.gate.Gate;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.usecase.RecordPassage;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Implementation;

/** Puts the passage on record, with what it rested on. Workflows name this class: frozen. */
public class RecordPassageFunction extends GateFunction {
    private final RecordPassage recordPassage;

    public RecordPassageFunction(RecordPassage recordPassage, Caller caller, Library library) {
        super(caller, library);
        this.recordPassage = recordPassage;
    }

    @Override
    void record(Gate gate, Implementation implementation, UserKey user) {
        recordPassage.through(gate, implementation, user);
    }
}
