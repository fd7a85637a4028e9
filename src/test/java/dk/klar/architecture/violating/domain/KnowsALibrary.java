package dk.klar.architecture.violating.domain;

import org.slf4j.Logger;

/** A domain that needs more than Java. */
public final class KnowsALibrary {
    Logger logger;
}
