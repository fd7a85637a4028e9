package dk.klar.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.MultiUserCFType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import dk.klar.domain.people.ChangeRole;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * A role as a Jira field, so that it stands on screens and in JQL. Its value is not kept by Jira: it is what Klar has on
 * record, and the stock searcher for users finds it.
 */
abstract class RoleField extends MultiUserCFType {
    private final ChangeRole role;
    private final PeopleInRole people;

    RoleField(ChangeRole role, UserFieldParts parts, PeopleInRole people) {
        super(parts.values(), parts.configs(), parts.converter(), parts.properties(), parts.authentication(), parts.search(),
                parts.visibility(), parts.baseUrls(), parts.userBeans(), parts.groups(), parts.roles(), parts.soy(),
                parts.filters(), parts.configSchemes(), parts.projects(), parts.features());
        this.role = role;
        this.people = people;
    }

    @Override
    public Collection<ApplicationUser> getValueFromIssue(CustomField field, Issue issue) {
        return people.on(issue, role);
    }

    @Override
    public void createValue(CustomField field, Issue issue, Collection<ApplicationUser> value) {
        people.nameOnNew(issue, role, value);
    }

    @Override
    public void updateValue(CustomField field, Issue issue, Collection<ApplicationUser> value) {
        people.name(issue, role, value);
    }

    /**
     * What was typed. Jira says null both where a user has emptied the field and where the issue leaves its context; to tell
     * the two apart, emptied is an empty list.
     */
    @Override
    public Collection<ApplicationUser> getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Collection<ApplicationUser> typed = super.getValueFromCustomFieldParams(params);
        boolean nobody = typed == null || typed.isEmpty();
        return nobody ? people.emptied(issueId(params), role) : typed;
    }

    /** Null makes no line in Jira's change history: where the issue leaves the field's context, nothing has changed. */
    @Override
    public String getChangelogValue(CustomField field, Collection<ApplicationUser> value) {
        return value == null ? null : PeopleInRole.names(value);
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        super.validateFromParams(params, errors, config);
        String field = params.getCustomField().getId();
        if (errors.getErrors().containsKey(field)) {
            return;
        }
        try {
            people.refusal(issueId(params), role, getValueFromCustomFieldParams(params))
                    .ifPresent(text -> errors.addError(field, text, ErrorCollection.Reason.VALIDATION_FAILED));
        } catch (FieldValidationException e) {
            errors.addError(field, e.getMessage(), ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        parameters.put("klarRole", people.view(issue, role, field.getId()));
        return parameters;
    }

    /** Jira gives it as a number or as text; not at all while the issue is being created. */
    private static Long issueId(CustomFieldParams params) {
        Object id = params == null ? null : params.getFirstValueForKey(CustomFieldUtils.getParamKeyIssueId());
        return id == null || id.toString().isBlank() ? null : Long.valueOf(id.toString());
    }
}
