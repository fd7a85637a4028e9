package dk.klar.jira.job;

import dk.klar.usecase.CountTheDay;
import dk.klar.usecase.MakeRounds;
import dk.klar.usecase.Owed;
import dk.klar.usecase.TellPeople;
import dk.klar.usecase.port.Rounds.Name;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done once a day when all implementations are published: the counts of the day are kept, and people are told what is past
 * due and what waits for them. What cannot be done keeps nothing else from being done. The round owes it until all of it is done: after a kill another
 * node, or this one after its start, does it some minutes later, and where something failed it is done an hour later. A day that is counted again counts once, and nobody is told twice.
 */
public final class AfterTheRound {
    private static final Logger LOG = LoggerFactory.getLogger(AfterTheRound.class);
    private final MakeRounds rounds;
    private final CountTheDay countTheDay;
    private final TellPeople people;

    public AfterTheRound(MakeRounds rounds, CountTheDay countTheDay, TellPeople people) {
        this.rounds = rounds;
        this.countTheDay = countTheDay;
        this.people = people;
    }

    /**
     * What became of a part.
     *
     * @param said for Jira's list of jobs
     */
    private record Part(boolean done, String said) {
    }

    /** What became of it, for Jira's list of jobs; empty where nothing is owed, or another node is at it. */
    Optional<String> run() {
        return rounds.owed(Name.DAILY).flatMap(this::done);
    }

    private Optional<String> done(Owed owed) {
        try {
            Part counted = counted();
            owed.goesOn();
            Part told = told(owed);
            if (counted.done() && told.done()) {
                owed.settle();
            } else {
                owed.later();
            }
            return Optional.of(counted.said() + "; " + told.said());
        } catch (Owed.TakenOver e) {
            LOG.info("What comes after the daily round is not this node's to do any more: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private Part counted() {
        try {
            return new Part(true, countTheDay.run() + " projects counted");
        } catch (RuntimeException e) {
            LOG.error("The counts of the day could not be kept", e);
            return new Part(false, "the counts of the day could not be kept");
        }
    }

    private Part told(Owed owed) {
        try {
            TellPeople.Done done = people.run(owed::goesOn);
            done.failed().forEach((person, cause) -> LOG.error("{} could not be told what waits for them", person, cause));
            return new Part(done.failed().isEmpty(), done.sent() + " letters sent, " + done.failed().size() + " people could not be told");
        } catch (Owed.TakenOver e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Nobody could be told what waits for them", e);
            return new Part(false, "nobody could be told what waits for them");
        }
    }
}
