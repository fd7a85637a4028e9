package dk.klar.text;

import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.People;

/** Hands out Klar's words in the language of whoever is asking. */
public final class Library {
    private final Caller caller;
    private final People people;

    public Library(Caller caller, People people) {
        this.caller = caller;
        this.people = people;
    }

    public Texts texts() {
        return new Texts(caller.locale(), caller.zone(), people::displayName);
    }
}
