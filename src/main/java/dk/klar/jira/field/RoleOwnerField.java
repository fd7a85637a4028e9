package dk.klar.jira.field;

import dk.klar.domain.people.ChangeRole;

/** The field for the change owner. */
public class RoleOwnerField extends RoleField {
    public RoleOwnerField(UserFieldParts parts, PeopleInRole people) {
        super(ChangeRole.OWNER, parts, people);
    }
}
