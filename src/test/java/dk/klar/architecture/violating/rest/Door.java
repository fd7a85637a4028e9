package dk.klar.architecture.violating.rest;

/** Breaks nothing. */
public final class Door {
}
