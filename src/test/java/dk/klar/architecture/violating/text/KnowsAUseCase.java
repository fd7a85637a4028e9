package dk.klar.architecture.violating.text;

import dk.klar.architecture.violating.usecase.Step;

/** Words that act. */
public final class KnowsAUseCase {
    Step step;
}
