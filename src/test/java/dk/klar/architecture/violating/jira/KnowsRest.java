package dk.klar.architecture.violating.jira;

import dk.klar.architecture.violating.rest.Door;

/** A neighbour where none should be. */
public final class KnowsRest {
    Door door;
}
