package dk.klar.jira.wizard;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.domain.people.UserKey;
import dk.klar.usecase.port.SetupStep;
import java.util.List;
import java.util.stream.Collectors;
import org.ofbiz.core.entity.GenericEntityException;

/** The role fields, valid for implementations in all projects. */
final class FieldsStep implements SetupStep {
    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher";

    private final Ground ground;
    private final RoleFields fields;

    FieldsStep(Ground ground, RoleFields fields) {
        this.ground = ground;
        this.fields = fields;
    }

    @Override
    public String id() {
        return "fields";
    }

    @Override
    public Look look(Wish wish, UserKey user) {
        List<String> missing = RoleFields.TYPES.stream().filter(type -> fields.any(type).isEmpty()).map(this::name).toList();
        if (!missing.isEmpty()) {
            return Look.missing("make", String.join(", ", missing));
        }
        String elsewhere = !ground.ready(wish) ? "" : RoleFields.TYPES.stream().filter(type -> fields.valid(type, wish).isEmpty())
                .map(type -> fields.any(type).orElseThrow().getName()).collect(Collectors.joining(", "));
        return elsewhere.isEmpty() ? Look.there("there", names()) : Look.blocked("elsewhere", elsewhere);
    }

    @Override
    public void make(Wish wish, UserKey user) {
        RoleFields.TYPES.stream().filter(type -> fields.any(type).isEmpty()).forEach(this::create);
    }

    private void create(String type) {
        CustomFieldType<?, ?> fieldType = fields.manager().getCustomFieldType(RoleFields.key(type));
        try {
            fields.manager().createCustomField(name(type), "", fieldType, fields.manager().getCustomFieldSearcher(SEARCHER),
                    List.of(GlobalIssueContext.getInstance()), List.of(ground.madeType()));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not make the field " + name(type), e);
        }
    }

    private String names() {
        return RoleFields.TYPES.stream().flatMap(type -> fields.any(type).stream()).map(CustomField::getName).collect(Collectors.joining(", "));
    }

    private String name(String type) {
        return ground.names().own("field." + type);
    }
}
