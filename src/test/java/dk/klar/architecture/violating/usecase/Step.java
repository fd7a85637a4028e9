package dk.klar.architecture.violating.usecase;

/** Breaks nothing. */
public final class Step {
}
