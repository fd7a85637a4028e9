package dk.klar.architecture.violating.jira;

/** Breaks nothing. */
public final class Panel {
}
