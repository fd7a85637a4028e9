package dk.klar.architecture.violating.store;

import dk.klar.architecture.violating.jira.Panel;

/** A neighbour where none should be. */
public final class KnowsThePanel {
    Panel panel;
}
