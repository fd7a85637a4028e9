package dk.klar.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.store.upgrade.v1.RecordRow;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes sure that each record's unique key says what its subject, kind and key say. That is what saving goes by, and rows
 * that came another way than through Klar (a script, issues whose ids changed in a migration) may have it wrong. Where
 * two rows claim to be one record neither is touched: a person has to decide, and the log names them.
 */
public final class Upgrade01UniqueKeys extends UpgradeTask {
    /** Made by Active Objects. */
    public Upgrade01UniqueKeys() {
        super(1, "check the unique keys of all records");
    }

    @Override
    @SuppressWarnings("unchecked") // generic varargs of classes
    long upgrade(ActiveObjects ao) {
        ao.migrate(RecordRow.class);
        AtomicLong changed = new AtomicLong();
        eachRow(ao, RecordRow.class, RecordRow::getID, row -> {
            String right = row.getSubject() + ":" + row.getKind() + ":" + row.getRecordKey();
            if (!row.getUniqueKey().equals(right) && isFree(ao, right, row)) {
                row.setUniqueKey(right);
                row.save();
                changed.incrementAndGet();
            }
        });
        return changed.get();
    }

    private boolean isFree(ActiveObjects ao, String uniqueKey, RecordRow row) {
        boolean free = ao.count(RecordRow.class, "UNIQUE_KEY = ?", uniqueKey) == 0;
        if (!free) {
            warn("Klar's row {} of the records claims to be {}, as another does; remove the wrong one", row.getID(), uniqueKey);
        }
        return free;
    }
}
