package dk.klar.architecture.violating.domain;

import dk.klar.architecture.violating.usecase.Step;

/** A domain that looks up. */
public final class KnowsAUseCase {
    Step step;
}
