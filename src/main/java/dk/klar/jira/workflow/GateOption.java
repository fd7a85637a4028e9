package dk.klar.jira.workflow;

/** A choice in a list, as the template prints it: a gate, or what becomes of issues for which Klar is off. Public, or Velocity could not call it. */
public record GateOption(String id, String name, boolean chosen) {
}
