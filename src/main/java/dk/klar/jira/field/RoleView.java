package dk.klar.jira.field;

/**
 * A role field, as the templates print it. Public, or Velocity could not call it.
 *
 * @param input the name of the form field
 * @param names who is in the role, by display name
 * @param help  what to type, or why nothing can be
 */
public record RoleView(String input, String names, boolean readOnly, String help) {
}
