package dk.klar.architecture.violating.usecase;

import jakarta.inject.Inject;

/** A use case that a framework makes, by an annotation alone. */
public final class WearsInject {
    @Inject
    public WearsInject() {
    }
}
