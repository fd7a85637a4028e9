package dk.klar.usecase;

import dk.klar.domain.concern.Confidential;
import dk.klar.domain.dossier.Dossier;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Confidences;
import dk.klar.usecase.port.Implementation;
import dk.klar.usecase.port.Records;

/** Loads all that is recorded on an implementation, in three queries however much it is. */
public final class ReadDossier {
    private final Entrance entrance;
    private final Records records;
    private final Confidences confidences;

    public ReadDossier(Entrance entrance, Records records, Confidences confidences) {
        this.entrance = entrance;
        this.records = records;
        this.confidences = confidences;
    }

    /** @throws Refused when this person may not see it */
    public Dossier forReader(String issueKey, UserKey reader) {
        return of(entrance.toSee(issueKey, reader));
    }

    /** For rules, which see all whoever asks. */
    Dossier of(Implementation implementation) {
        return Dossier.of(implementation.id(), records.about(implementation.subject()),
                records.about(Subject.municipality()),
                confidences.about(implementation.id()).stream().map(Confidential::standing).toList());
    }
}
