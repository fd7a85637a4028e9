package dk.klar.architecture.violating.domain;

/** Breaks nothing. */
public final class Thing {
}
