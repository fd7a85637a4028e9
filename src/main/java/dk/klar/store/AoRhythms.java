package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.digest.Rhythm;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Records.StaleWrite;
import dk.klar.usecase.port.Rhythms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** One row for each person who has chosen or was ever told. Who writes at the same time begins again, so that neither loses what the other wrote. */
public final class AoRhythms implements Rhythms {
    /** Of who was told without having chosen. */
    static final String NOT_CHOSEN = "NOT_CHOSEN";
    private static final String WHAT = "how often somebody is told";
    private static final long NEVER = 0;

    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoRhythms(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public Optional<Rhythm> chosen(UserKey person) {
        return WholeWrites.reading(() -> row(ao, person).map(DigestRow::getRhythm).filter(rhythm -> !rhythm.equals(NOT_CHOSEN)).map(Rhythm::valueOf), WHAT);
    }

    @Override
    public void choose(UserKey person, Rhythm rhythm) {
        writes.write(() -> create(ao, person, rhythm.name(), drop(person).map(DigestRow::getSentDay).orElse(NEVER)), () -> false, () -> WHAT);
    }

    @Override
    public boolean noteSent(UserKey person, LocalDate day) {
        try {
            writes.write(() -> {
                if (sent(person, day)) {
                    throw new StaleWrite(null); // Only to roll back.
                }
                create(ao, person, drop(person).map(DigestRow::getRhythm).orElse(NOT_CHOSEN), day.toEpochDay());
            }, () -> sent(person, day), () -> WHAT);
            return true;
        } catch (StaleWrite toldAlready) {
            return false;
        }
    }

    @Override
    public void noteNotSent(UserKey person, LocalDate day) {
        writes.write(() -> {
            if (row(ao, person).filter(row -> row.getSentDay() == day.toEpochDay()).isPresent()) {
                create(ao, person, drop(person).map(DigestRow::getRhythm).orElse(NOT_CHOSEN), day.minusDays(1).toEpochDay());
            }
        }, () -> false, () -> WHAT);
    }

    private boolean sent(UserKey person, LocalDate day) {
        return row(ao, person).filter(row -> row.getSentDay() >= day.toEpochDay()).isPresent();
    }

    /** What was there, which nobody else may have replaced meanwhile. */
    private Optional<DigestRow> drop(UserKey person) {
        Optional<DigestRow> row = row(ao, person);
        row.ifPresent(was -> {
            if (ao.deleteWithSQL(DigestRow.class, "PERSON = ? AND RHYTHM = ? AND SENT_DAY = ?", was.getPerson(), was.getRhythm(), was.getSentDay()) != 1) {
                throw new StaleWrite(null); // Only to begin again.
            }
        });
        return row;
    }

    @Override
    public List<UserKey> people(UserKey after, int most) {
        Query query = after == null ? Query.select() : Query.select().where("PERSON > ?", after.value());
        return WholeWrites.reading(() -> Arrays.stream(ao.find(DigestRow.class, query.order("PERSON ASC").limit(most))).map(row -> new UserKey(row.getPerson())).toList(), WHAT);
    }

    @Override
    public void forget(UserKey person) {
        writes.write(() -> ao.deleteWithSQL(DigestRow.class, DigestRow.OF, person.value()), () -> false, () -> WHAT);
    }

    /** Puts another key in the place of a user's; within a transaction. */
    static void rename(ActiveObjects ao, UserKey user, UserKey other) {
        Optional<DigestRow> theirs = row(ao, user);
        ao.deleteWithSQL(DigestRow.class, DigestRow.OF, user.value());
        if (theirs.isPresent() && row(ao, other).isEmpty()) {
            create(ao, other, theirs.get().getRhythm(), theirs.get().getSentDay());
        }
    }

    private static void create(ActiveObjects ao, UserKey person, String rhythm, long sentDay) {
        ao.create(DigestRow.class, new DBParam("PERSON", person.value()), new DBParam("RHYTHM", rhythm), new DBParam("SENT_DAY", sentDay));
    }

    private static Optional<DigestRow> row(ActiveObjects ao, UserKey person) {
        return Arrays.stream(ao.find(DigestRow.class, Query.select().where(DigestRow.OF, person.value()))).findFirst();
    }
}
