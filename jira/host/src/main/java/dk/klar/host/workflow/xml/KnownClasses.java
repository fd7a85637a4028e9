package dk.klar.host.workflow.xml;

/** Which classes a workflow may name: Jira's own that this host has, and those that an installed plugin offers. */
@FunctionalInterface
public interface KnownClasses {
    boolean knows(Kind kind, String className);
}
