package dk.klar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import dk.klar.domain.dossier.Entry;
import dk.klar.usecase.port.Inventory;
import java.util.function.Consumer;

/** All records in Jira's database, read a page at a time. */
public final class AoInventory implements Inventory {
    private final ActiveObjects ao;

    public AoInventory(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void each(Consumer<Entry<?>> reader) {
        // Nothing is kept of what is read once in a while.
        RecordTable records = new RecordTable(ao);
        WholeWrites.reading(() -> {
            records.each(reader);
            return null;
        }, "all records");
    }
}
