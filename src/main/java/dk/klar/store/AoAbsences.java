package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.Absences;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** One row for each person who is missed. */
public final class AoAbsences implements Absences {
    private static final String WHAT = "since when a user is gone";
    private final ActiveObjects ao;
    private final WholeWrites writes;

    public AoAbsences(ActiveObjects ao) {
        this.ao = ao;
        this.writes = new WholeWrites(ao);
    }

    @Override
    public LocalDate missed(UserKey person, LocalDate today) {
        return since(person).orElseGet(() -> {
            writes.write(() -> {
                if (since(person).isEmpty()) {
                    ao.create(AbsenceRow.class, new DBParam("PERSON", person.value()), new DBParam("SINCE", today.toString()));
                }
            }, () -> false, () -> WHAT);
            return since(person).orElse(today);
        });
    }

    private Optional<LocalDate> since(UserKey person) {
        return WholeWrites.reading(() -> Arrays.stream(ao.find(AbsenceRow.class, Query.select().where(AbsenceRow.OF, person.value()))).findFirst()
                .map(row -> LocalDate.parse(row.getSince())), WHAT);
    }

    @Override
    public void end(UserKey person) {
        writes.write(() -> ao.deleteWithSQL(AbsenceRow.class, AbsenceRow.OF, person.value()), () -> false, () -> WHAT);
    }

    @Override
    public List<UserKey> people(UserKey after, int most) {
        Query query = after == null ? Query.select() : Query.select().where("PERSON > ?", after.value());
        return WholeWrites.reading(() -> Arrays.stream(ao.find(AbsenceRow.class, query.order("PERSON ASC").limit(most))).map(row -> new UserKey(row.getPerson())).toList(), WHAT);
    }
}
