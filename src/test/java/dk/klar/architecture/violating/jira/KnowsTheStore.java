package dk.klar.architecture.violating.jira;

import dk.klar.architecture.violating.store.Table;

/** A neighbour where none should be. */
public final class KnowsTheStore {
    Table table;
}
