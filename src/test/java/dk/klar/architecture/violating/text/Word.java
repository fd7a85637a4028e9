package dk.klar.architecture.violating.text;

import dk.klar.architecture.violating.usecase.port.Port;

/** Breaks nothing: ports are open to words. */
public final class Word {
    Port port;
}
