package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.usecase.port.Records.StaleWrite;
import dk.klar.usecase.port.Rounds;
import java.time.Instant;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** One row for each, replaced by exactly the version that its writer saw. */
public final class AoRounds implements Rounds {
    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoRounds(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public Optional<Round> of(Name name) {
        return WholeWrites.reading(() -> {
            RoundRow[] rows = ao.find(RoundRow.class, Query.select().where("NAME = ?", name.name()));
            return rows.length == 0 ? Optional.empty() : Optional.of(round(name, rows[0]));
        }, "how far " + name + " has come");
    }

    @Override
    public boolean keep(Round round) {
        try {
            writes.write(() -> replace(round), () -> of(round.name()).map(Round::version).orElse(0) != round.version() - 1,
                    () -> "how far " + round.name() + " has come");
            return true;
        } catch (StaleWrite somebodyElseWasFirst) {
            return false;
        }
    }

    private void replace(Round round) {
        if (ao.deleteWithSQL(RoundRow.class, "NAME = ? AND VERSION = ?", round.name().name(), round.version() - 1) == 0 && round.version() > 1) {
            throw new StaleWrite(null);
        }
        ao.create(RoundRow.class, new DBParam("NAME", round.name().name()), new DBParam("VERSION", round.version()), new DBParam("EDITION", round.edition()),
                new DBParam("PROJECT", round.project()), new DBParam("LAST_ISSUE", round.issue()), new DBParam("LOOKED", round.looked()),
                new DBParam("ABOUT", round.about()), new DBParam("FAILED", round.failed()), new DBParam("SINCE", millis(round.since())),
                new DBParam("ENDED", millis(round.ended())), new DBParam("OWED", round.owed()), new DBParam("STOPPED", round.stopped()), new DBParam("HOLDER", round.holder()),
                new DBParam("HELD_UNTIL", millis(round.heldUntil())));
    }

    /** Oracle knows no empty text but null. */
    private static Round round(Name name, RoundRow row) {
        return new Round(name, row.getVersion(), row.getEdition(), row.getProject(), row.getLastIssue(), row.getLooked(), row.getAbout(), row.getFailed(),
                instant(row.getSince()), instant(row.getEnded()), row.isOwed(), row.isStopped(), row.getHolder() == null ? "" : row.getHolder(), instant(row.getHeldUntil()));
    }

    private static long millis(Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }

    private static Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }
}
