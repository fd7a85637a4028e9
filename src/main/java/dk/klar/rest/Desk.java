package dk.klar.rest;

import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.gate.Gate;
import dk.klar.domain.gate.GateCase;
import dk.klar.domain.gate.Gatekeeper;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.Refused;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.People;
import java.util.List;
import java.util.Map;

/** What every resource needs: the use cases, who is asking, and the words for the answer. */
public final class Desk {
    private final UseCases useCases;
    private final Caller caller;
    private final Library library;
    private final People people;

    public Desk(UseCases useCases, Caller caller, Library library, People people) {
        this.useCases = useCases;
        this.caller = caller;
        this.library = library;
        this.people = people;
    }

    /** For somebody who is logged in; see {@link #user}. */
    UseCases use() {
        user();
        return useCases;
    }

    /** Jira lets nobody in who is not logged in; should it ever, there is nothing for them here. */
    UserKey user() {
        return caller.user().orElseThrow(() -> new Refused.NotFound("issue"));
    }

    /** Where a dossier stands with a gate. */
    Map<String, Object> gate(Gate gate, Dossier dossier) {
        GateCase gateCase = useCases.judgeGate().gateCase(gate, dossier);
        return wire().gate(gateCase, Gatekeeper.judge(gateCase));
    }

    Texts texts() {
        return library.texts();
    }

    /** What somebody is told who has changed what all share, where that takes longer than they should wait. */
    List<String> onItsWay() {
        return useCases.rounds().rebuilding() ? List.of(texts().text("klar.rounds.onItsWay")) : List.of();
    }

    /** For records that stand alone. */
    Wire wire() {
        return new Wire(texts(), people, List.of());
    }

    /** For records among those of their dossier, which they may refer to. */
    Wire wire(Dossier dossier) {
        return new Wire(texts(), people, dossier.all());
    }
}
