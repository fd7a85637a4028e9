package dk.klar.host.workflow;

import java.sql.SQLException;
import java.util.Set;

/** Tells whether a transaction failed only because another one was there first. */
final class Conflicts {
    /** Serialization failure and deadlock of the SQL standard and PostgreSQL; H2's concurrent update and lock time-out. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "90131", "HYT00");

    private Conflicts() {
    }

    static boolean isOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
