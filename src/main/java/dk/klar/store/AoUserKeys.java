package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.concern.Answer;
import dk.klar.domain.concern.Concern;
import dk.klar.domain.dossier.IssueId;
import dk.klar.domain.dossier.Kind;
import dk.klar.domain.dossier.Subject;
import dk.klar.domain.people.UserKey;
import dk.klar.domain.record.Schema;
import dk.klar.usecase.port.UserKeys;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The keys of users in Klar's tables, read a page at a time and each page changed whole or not at all. Rows are changed where
 * they stand, which nothing else does: versions stay what they were, and so does the order of the history. Who saves at the
 * same moment may bring the old key back, so it is looked until none is left.
 */
public final class AoUserKeys implements UserKeys {
    /** Looks; each that finds something is followed by another. */
    private static final int LOOKS = 5;

    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoUserKeys(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public long count(UserKey user) {
        return new Look(user, new UserKey(user.value() + "?"), false).all();
    }

    @Override
    public Set<IssueId> replace(UserKey user, UserKey other) {
        Set<IssueId> issues = new HashSet<>();
        long found = user.equals(other) ? 0 : 1;
        for (int look = 0; found > 0 && look < LOOKS; look++) {
            Look changing = new Look(user, other, true);
            found = changing.all();
            issues.addAll(changing.issues);
        }
        return issues;
    }

    /** One look through all tables. */
    private final class Look {
        private final UserKey user;
        private final UserKey other;
        private final KeysInTree trees;
        private final boolean changes;
        /** One more where the database asked to begin a page anew does no harm. */
        private final Set<IssueId> issues = new HashSet<>();

        /** @param other what to put in its place; another one also where nothing is changed */
        Look(UserKey user, UserKey other, boolean changes) {
            this.user = user;
            this.other = other;
            this.changes = changes;
            this.trees = new KeysInTree(user, other);
        }

        /** Rows in which the user is named. */
        long all() {
            return through(RecordRow.class, 0L, RecordRow::getID, this::record)
                    + through(ChangeRow.class, 0L, ChangeRow::getID, this::change)
                    + through(ConfidentialRow.class, "", ConfidentialRow::getID, this::confidential)
                    + through(EvidenceRow.class, 0L, EvidenceRow::getID, this::evidence) + own();
        }

        /** What is kept under the key itself; where there is something under the other one already, that stays. */
        private long own() {
            long rows = ao.count(FeedRow.class, Query.select().where(FeedRow.OF, user.value())) + ao.count(DigestRow.class, Query.select().where(DigestRow.OF, user.value()))
                    + ao.count(AbsenceRow.class, Query.select().where(AbsenceRow.OF, user.value()));
            if (changes && rows > 0) {
                writes.write(() -> {
                    AoFeeds.rename(ao, user, other);
                    AoRhythms.rename(ao, user, other);
                    ao.deleteWithSQL(AbsenceRow.class, AbsenceRow.OF, user.value()); // Who is renamed is there.
                }, () -> false, () -> "the key of a user");
            }
            return rows;
        }

        private <K, R extends RawEntity<K>> long through(Class<R> type, K first, Function<R, K> id, Function<R, Boolean> row) {
            Page<K> page = new Page<>(first);
            do {
                K after = page.last;
                writes.write(() -> {
                    page.begin(after);
                    for (R each : Pages.after(ao, type, after)) {
                        page.read(id.apply(each), row.apply(each));
                    }
                }, () -> false, () -> "the key of a user");
                page.end();
            } while (page.full());
            return page.named;
        }

        private boolean record(RecordRow row) {
            String body = trees.in(row.getBody(), schema(row.getKind()));
            boolean named = !Objects.equals(body, row.getBody());
            if (named && RecordKeys.subject(row.getSubject()) instanceof Subject.Implementation about) {
                issues.add(about.issue());
            }
            boolean by = is(row.getCreatedBy()) || is(row.getUpdatedBy());
            if (changes && (named || by)) {
                row.setBody(body);
                row.setCreatedBy(key(row.getCreatedBy()));
                row.setUpdatedBy(key(row.getUpdatedBy()));
                row.save();
            }
            return named || by;
        }

        private boolean change(ChangeRow row) {
            Schema schema = schema(row.getKind());
            String before = trees.in(row.getBeforeBody(), schema);
            String after = trees.in(row.getAfterBody(), schema);
            boolean named = is(row.getAuthor()) || !Objects.equals(before, row.getBeforeBody()) || !Objects.equals(after, row.getAfterBody());
            if (changes && named) {
                row.setAuthor(key(row.getAuthor()));
                row.setBeforeBody(before);
                row.setAfterBody(after);
                row.save();
            }
            return named;
        }

        private boolean confidential(ConfidentialRow row) {
            String body = trees.in(row.getBody(), Schema.of(Concern.class));
            String answer = trees.in(row.getAnswer(), Schema.of(Answer.class));
            boolean named = is(row.getAuthor()) || is(row.getAnsweredBy()) || !Objects.equals(body, row.getBody())
                    || !Objects.equals(answer, row.getAnswer());
            if (changes && named) {
                row.setAuthor(key(row.getAuthor()));
                row.setAnsweredBy(key(row.getAnsweredBy()));
                row.setBody(body);
                row.setAnswer(answer);
                row.save();
            }
            return named;
        }

        /** The content knows people by number alone. */
        private boolean evidence(EvidenceRow row) {
            String people = trees.in(row.getPeople(), null);
            boolean named = !Objects.equals(people, row.getPeople());
            if (changes && named) {
                row.setPeople(people);
                row.save();
            }
            return named;
        }

        private boolean is(String key) {
            return user.value().equals(key);
        }

        private String key(String key) {
            return is(key) ? other.value() : key;
        }

        private static Schema schema(String kind) {
            return Kind.bySegment(kind).map(known -> Schema.of(known.body())).orElse(null);
        }
    }

    /** Where a look has come to. */
    private static final class Page<K> {
        private K last;
        private int rows;
        private long now;
        private long named;

        Page(K first) {
            this.last = first;
        }

        void begin(K after) {
            last = after;
            rows = 0;
            now = 0;
        }

        void read(K id, boolean names) {
            last = id;
            rows++;
            now += names ? 1 : 0;
        }

        void end() {
            named += now;
        }

        boolean full() {
            return rows == Pages.ROWS;
        }
    }
}
