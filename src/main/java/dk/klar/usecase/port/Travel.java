package dk.klar.usecase.port;

import dk.klar.domain.evidence.Road;

/** By which road somebody comes right now. */
public interface Travel {
    Road road();
}
