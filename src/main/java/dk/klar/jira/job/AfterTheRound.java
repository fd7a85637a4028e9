package dk.klar.jira.job;

import dk.klar.usecase.CountTheDay;
import dk.klar.usecase.ReadAllDossiers;
import dk.klar.usecase.SendDigests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done once a day when all implementations are published, by whichever job came to the last of them: the counts of the day
 * are kept, and people are told what waits for them. What cannot be done keeps nothing else from being done. Where the server dies
 * just here the day has no counts, and nobody is told before the next.
 */
public final class AfterTheRound {
    private static final Logger LOG = LoggerFactory.getLogger(AfterTheRound.class);
    private final CountTheDay countTheDay;
    private final SendDigests digests;
    private final ReadAllDossiers dossiers;

    public AfterTheRound(CountTheDay countTheDay, SendDigests digests, ReadAllDossiers dossiers) {
        this.countTheDay = countTheDay;
        this.digests = digests;
        this.dossiers = dossiers;
    }

    /** What became of it, for Jira's list of jobs. */
    String run() {
        return counted() + "; " + told();
    }

    private String counted() {
        try {
            return countTheDay.run() + " projects counted";
        } catch (RuntimeException e) {
            LOG.error("The counts of the day could not be kept", e);
            return "the counts of the day could not be kept";
        }
    }

    /** Reads the dossiers once more: those who lead many are told in one letter, however often the round was interrupted. */
    private String told() {
        try {
            SendDigests.Round round = digests.begin();
            dossiers.each(round);
            SendDigests.Done done = round.send();
            done.failed().forEach((person, cause) -> LOG.error("{} could not be told what waits for them", person, cause));
            return done.sent() + " people told what waits for them, " + done.failed().size() + " could not be";
        } catch (RuntimeException e) {
            LOG.error("Nobody could be told what waits for them", e);
            return "nobody could be told what waits for them";
        }
    }
}
