package dk.klar.architecture.violating.store;

/** Breaks nothing. */
public final class Table {
}
