package dk.klar.usecase;

import dk.klar.domain.people.UserKey;
import java.util.Map;

/** Tells people by letter, once a day: that conditions of theirs are past due, and what waits for them. */
public final class TellPeople {
    private final ReadAllDossiers dossiers;
    private final RemindOwners reminders;
    private final SendDigests digests;

    public TellPeople(ReadAllDossiers dossiers, RemindOwners reminders, SendDigests digests) {
        this.dossiers = dossiers;
        this.reminders = reminders;
        this.digests = digests;
    }

    /**
     * What became of it.
     *
     * @param sent   letters
     * @param failed why some could not be told, by their keys; it is to be tried again
     */
    public record Done(int sent, Map<UserKey, RuntimeException> failed) {
        public Done {
            failed = Map.copyOf(failed);
        }
    }

    /**
     * Reads all dossiers anew: who leads many is told in one letter, however often it was interrupted before. Who was told is not told
     * again.
     *
     * @param between done before each step; what it throws ends it there
     */
    public Done run(Runnable between) {
        Sending letters = new Sending(between);
        SendDigests.Round digest = digests.begin();
        dossiers.each((implementation, dossier) -> {
            between.run();
            reminders.of(implementation, dossier, letters);
            digest.accept(implementation, dossier);
        });
        digest.send(letters);
        return letters.done();
    }
}
