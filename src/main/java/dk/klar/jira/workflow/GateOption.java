package dk.klar.jira.workflow;

/** A gate to choose, as the template prints it. Public, or Velocity could not call it. */
public record GateOption(String id, String name, boolean chosen) {
}
