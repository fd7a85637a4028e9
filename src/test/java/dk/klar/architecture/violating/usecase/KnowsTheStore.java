package dk.klar.architecture.violating.usecase;

import dk.klar.architecture.violating.store.Table;

/** A use case that goes past its port. */
public final class KnowsTheStore {
    Table table;
}
