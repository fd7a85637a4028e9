package dk.klar.jira.field;

import dk.klar.domain.people.ChangeRole;

/** The field for the change agents. */
public class RoleAgentsField extends RoleField {
    public RoleAgentsField(UserFieldParts parts, PeopleInRole people) {
        super(ChangeRole.AGENT, parts, people);
    }
}
