package dk.klar.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.function.Consumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A step from one model version to the next: tells the log what it does and goes through tables of any size in pages. */
abstract class UpgradeTask implements ActiveObjectsUpgradeTask {
    private static final int PAGE = 500;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String version;
    private final String purpose;

    /** @param version the model version that the tables have afterwards: 1, 2, 3... without gaps */
    UpgradeTask(int version, String purpose) {
        this.version = Integer.toString(version);
        this.purpose = purpose;
    }

    @Override
    public final ModelVersion getModelVersion() {
        return ModelVersion.valueOf(version);
    }

    @Override
    public final void upgrade(ModelVersion current, ActiveObjects ao) {
        log.info("Klar's tables, version {}: {}", version, purpose);
        long changed = upgrade(ao);
        log.info("Klar's tables, version {}: done, {} rows changed", version, changed);
    }

    /** @return how many rows were changed */
    abstract long upgrade(ActiveObjects ao);

    final void warn(String message, Object... args) {
        log.warn(message, args);
    }

    /** Shows every row once, oldest first; rows may be changed or removed meanwhile. */
    static <T extends RawEntity<Long>> void eachRow(ActiveObjects ao, Class<T> type, Id<T> id, Consumer<T> work) {
        long seen = 0;
        while (true) {
            T[] page = ao.find(type, Query.select().where("ID > ?", seen).order("ID ASC").limit(PAGE));
            if (page.length == 0) {
                return;
            }
            for (T row : page) {
                seen = id.of(row);
                work.accept(row);
            }
        }
    }

    /** Reads a row's id. */
    interface Id<T> {
        long of(T row);
    }
}
