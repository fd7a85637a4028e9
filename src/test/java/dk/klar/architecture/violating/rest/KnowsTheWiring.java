package dk.klar.architecture.violating.rest;

import dk.klar.architecture.violating.wiring.Wires;

/** Helps itself to what it should be given. */
public final class KnowsTheWiring {
    Wires wires;
}
