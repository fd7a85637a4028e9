package dk.klar.architecture.violating.rest;

import dk.klar.architecture.violating.jira.Panel;

/** A neighbour where none should be. */
public final class KnowsThePanel {
    Panel panel;
}
