package dk.klar.text;

import dk.klar.domain.dossier.IssueId;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Implementations;
import dk.klar.usecase.port.People;

/** Hands out Klar's words in the language of whoever is asking. */
public final class Library {
    private final Caller caller;
    private final People people;
    private final Implementations implementations;

    public Library(Caller caller, People people, Implementations implementations) {
        this.caller = caller;
        this.people = people;
        this.implementations = implementations;
    }

    public Texts texts() {
        return new Texts(caller.locale(), caller.zone(), people::displayName, this::key);
    }

    private String key(IssueId issue) {
        return caller.user().flatMap(reader -> implementations.visible(issue, reader)).map(Implementation::key).orElse("");
    }
}
