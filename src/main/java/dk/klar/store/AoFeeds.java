package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Feeds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Calendar addresses, one row for each person who has one. Of two that are made at once the later stays. */
public final class AoFeeds implements Feeds {
    private static final String WHAT = "a calendar address";
    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoFeeds(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public void keep(UserKey owner, String fingerprint, LocalDate madeOn) {
        writes.write(() -> replace(ao, owner, fingerprint, madeOn.toString()), () -> false, () -> WHAT);
    }

    @Override
    public void remove(UserKey owner) {
        writes.write(() -> ao.deleteWithSQL(FeedRow.class, FeedRow.OF, owner.value()), () -> false, () -> WHAT);
    }

    @Override
    public Optional<LocalDate> madeOn(UserKey owner) {
        return WholeWrites.reading(() -> rows(ao, FeedRow.OF, owner.value()).map(row -> LocalDate.parse(row.getMadeOn())).findFirst(), WHAT);
    }

    @Override
    public Optional<UserKey> owner(String fingerprint) {
        return WholeWrites.reading(() -> rows(ao, "FINGERPRINT = ?", fingerprint).map(row -> new UserKey(row.getPerson())).findFirst(), WHAT);
    }

    @Override
    public List<UserKey> people(UserKey after, int most) {
        Query query = after == null ? Query.select() : Query.select().where("PERSON > ?", after.value());
        return WholeWrites.reading(() -> Arrays.stream(ao.find(FeedRow.class, query.order("PERSON ASC").limit(most))).map(row -> new UserKey(row.getPerson())).toList(), WHAT);
    }

    /** Puts another key in the place of a user's; within a transaction. */
    static void rename(ActiveObjects ao, UserKey user, UserKey other) {
        Optional<FeedRow> theirs = rows(ao, FeedRow.OF, user.value()).findFirst();
        ao.deleteWithSQL(FeedRow.class, FeedRow.OF, user.value());
        if (theirs.isPresent() && rows(ao, FeedRow.OF, other.value()).findFirst().isEmpty()) {
            replace(ao, other, theirs.get().getFingerprint(), theirs.get().getMadeOn());
        }
    }

    private static void replace(ActiveObjects ao, UserKey owner, String fingerprint, String madeOn) {
        ao.deleteWithSQL(FeedRow.class, FeedRow.OF, owner.value());
        ao.create(FeedRow.class, new DBParam("PERSON", owner.value()), new DBParam("FINGERPRINT", fingerprint), new DBParam("MADE_ON", madeOn));
    }

    private static Stream<FeedRow> rows(ActiveObjects ao, String where, String value) {
        return Arrays.stream(ao.find(FeedRow.class, Query.select().where(where, value)));
    }
}
