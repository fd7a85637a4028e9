package dk.klar.jira.field;

import dk.klar.domain.people.ChangeRole;

/** The field for the change leader. */
public class RoleLeaderField extends RoleField {
    public RoleLeaderField(UserFieldParts parts, PeopleInRole people) {
        super(ChangeRole.LEADER, parts, people);
    }
}
