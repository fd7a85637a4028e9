package dk.klar.host.data;

import java.sql.SQLException;
import java.util.Set;

/** Two transactions at the same rows: the data base lets one through and refuses the other. */
final class Collision {

    /** PostgreSQL: serialization failure, deadlock. H2: the same, row changed meanwhile, lock not had in time. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "90131", "HYT00");

    private Collision() {
    }

    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
