package dk.klar.jira.wizard;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.usecase.port.SetupStep.Wish;
import java.util.List;
import java.util.Optional;

/** The fields for the roles that carry a name. */
final class RoleFields {
    /** Keys of the field types in atlassian-plugin.xml, in the order that they stand on screens. */
    static final List<String> TYPES = List.of("role-owner", "role-leader", "role-agents");

    private final Ground ground;

    RoleFields(Ground ground) {
        this.ground = ground;
    }

    /** One that is valid for the project's implementations. */
    Optional<CustomField> valid(String type, Wish wish) {
        return find(manager().getCustomFieldObjects(ground.madeProject(wish).getId(), ground.madeType().getId()), type);
    }

    /** One that is there, wherever it is valid. */
    Optional<CustomField> any(String type) {
        return find(manager().getCustomFieldObjects(), type);
    }

    CustomFieldManager manager() {
        return ground.jira().get(CustomFieldManager.class);
    }

    static String key(String type) {
        return "dk.klar.jira:" + type;
    }

    private static Optional<CustomField> find(List<CustomField> fields, String type) {
        return fields.stream().filter(field -> field.getCustomFieldType().getKey().equals(key(type))).findFirst();
    }
}
