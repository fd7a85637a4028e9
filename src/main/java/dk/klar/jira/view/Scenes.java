package dk.klar.jira.view;

import dk.klar.domain.dossier.Door;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.people.UserKey;
import dk.klar.text.Library;
import dk.klar.text.Texts;
import dk.klar.usecase.UseCases;
import dk.klar.usecase.port.Caller;
import dk.klar.usecase.port.Implementation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Sets the scene for whoever is reading: one dossier, read once. */
public final class Scenes {
    private final UseCases useCases;
    private final Caller caller;
    private final Library library;

    public Scenes(UseCases useCases, Caller caller, Library library) {
        this.useCases = useCases;
        this.caller = caller;
        this.library = library;
    }

    /**
     * The scene; empty for somebody who is not logged in.
     *
     * @param page address of the dossier's page, for links to it; empty on that page itself
     * @throws dk.klar.usecase.Refused when this person may not see it, or Klar is off for it
     */
    public Optional<Scene> of(String issueKey, String page) {
        return caller.user().map(reader -> scene(issueKey, reader, page));
    }

    private Scene scene(String issueKey, UserKey reader, String page) {
        Implementation implementation = useCases.entrance().toSee(issueKey, reader);
        Dossier dossier = useCases.readDossier().forReader(issueKey, reader);
        Map<Door, Boolean> doors = new EnumMap<>(Door.class);
        return new Scene(implementation, useCases.judgeGate().next(dossier), library.texts(), reader,
                kind -> doors.computeIfAbsent(kind.door(), door -> useCases.entrance().mayWrite(implementation, kind, reader, dossier)), page);
    }

    public Texts texts() {
        return library.texts();
    }
}
