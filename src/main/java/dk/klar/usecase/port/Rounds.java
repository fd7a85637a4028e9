package dk.klar.usecase.port;

import java.time.Instant;
import java.util.Optional;

/** How far what goes through all implementations has come, kept where every node sees it and a restart finds it. */
public interface Rounds {
    /** @throws Records.StoreUnavailable when it cannot be read */
    Optional<Round> of(Name name);

    /**
     * Keeps it, in the place of the version before it.
     *
     * @return whether it is kept; not where somebody else has kept one meanwhile
     * @throws Records.StoreUnavailable when it cannot be written
     */
    boolean keep(Round round);

    /** What goes through all. The names are frozen. */
    enum Name {
        /** All that is published is made anew: after an upgrade, and when what all share has changed. */
        REBUILD(false),
        /** What time alone has changed. */
        DAILY(true);

        private final boolean followed;

        /** @param followed whether something is to be done each time it has come through */
        Name(boolean followed) {
            this.followed = followed;
        }
    }

    /**
     * A way through all implementations, project by project and in each by the issues' ids.
     *
     * @param version   one more with each change of it
     * @param edition   what a summary was made of when it began
     * @param project   id of the project that it is in; 0 before the first
     * @param issue     id of the last issue there that is done; 0 before the first
     * @param looked    issues that are done
     * @param about     issues that there were when it began; 0 while they are not counted
     * @param failed    implementations that could not be published
     * @param since     when it began
     * @param ended     when it had come through; null before
     * @param owed      whether what is done once it has come through is still to be done, or not known to be
     * @param stopped   whether somebody wants it to pause
     * @param holder    who goes through, or does what is owed; empty where nobody does
     * @param heldUntil when others may take over, since the holder has said nothing for too long; null where nobody does
     */
    record Round(Name name, int version, String edition, long project, long issue, int looked, int about, int failed, Instant since,
                 Instant ended, boolean owed, boolean stopped, String holder, Instant heldUntil) {
        /** From the first implementation on; whoever goes through the one before goes on with this one. What the one before owes, this one will. */
        public static Round begun(Name name, Optional<Round> before, String edition, Instant now) {
            Optional<Round> going = before.filter(Round::unfinished);
            return new Round(name, before.map(Round::version).orElse(0) + 1, edition, 0, 0, 0, 0, 0, now, null, false, false,
                    going.map(Round::holder).orElse(""), going.map(Round::heldUntil).orElse(null));
        }

        public boolean unfinished() {
            return ended == null;
        }

        /** Whether somebody goes through at that moment, or does what is owed. */
        public boolean held(Instant now) {
            return heldUntil != null && heldUntil.isAfter(now);
        }

        public Round counted(int issues) {
            return new Round(name, version + 1, edition, project, issue, looked, issues, failed, since, ended, owed, stopped, holder, heldUntil);
        }

        public Round heldBy(String who, Instant until) {
            return new Round(name, version + 1, edition, project, issue, looked, about, failed, since, ended, owed, stopped, who, until);
        }

        /** One page further. */
        public Round past(long inProject, long lastIssue, int issues, int moreFailed, Instant until) {
            return new Round(name, version + 1, edition, inProject, lastIssue, looked + issues, about, failed + moreFailed, since, ended, owed, stopped, holder, until);
        }

        public Round through(Instant now) {
            return new Round(name, version + 1, edition, project, issue, looked, about, failed, since, now, name.followed, stopped, "", null);
        }

        /** Nothing is owed any more. */
        public Round settled() {
            return new Round(name, version + 1, edition, project, issue, looked, about, failed, since, ended, false, stopped, "", null);
        }

        public Round paused(boolean pause) {
            return new Round(name, version + 1, edition, project, issue, looked, about, failed, since, ended, owed, pause, holder, heldUntil);
        }
    }
}
