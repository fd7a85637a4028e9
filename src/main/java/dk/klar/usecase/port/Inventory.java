package dk.klar.usecase.port;

import dk.klar.domain.dossier.Entry;
import java.util.function.Consumer;

/** Everything that is recorded, for a look at the whole of it. */
public interface Inventory {
    /**
     * Hands out every record once, in no order that means anything.
     *
     * @throws Records.StoreUnavailable when they cannot be read
     */
    void each(Consumer<Entry<?>> reader);
}
