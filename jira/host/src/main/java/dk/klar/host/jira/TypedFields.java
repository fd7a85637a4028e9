package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import dk.klar.host.data.FieldRow;
import dk.klar.host.data.JiraData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Typed values of Jira's own fields and of plugins' field types. */
final class TypedFields implements IssueFields {

    private final JiraData data;
    private final SystemFields systemFields;
    private final HostFields customFields;
    private final ProjectManager projects;

    TypedFields(JiraData data, SystemFields systemFields, HostFields customFields, ProjectManager projects) {
        this.data = data;
        this.systemFields = systemFields;
        this.customFields = customFields;
        this.projects = projects;
    }

    @Override
    public List<String> shown(List<String> screenFieldIds, long projectId, String issueTypeId, ApplicationUser user) {
        Project project = projects.getProjectObj(projectId);
        Set<String> valid = data.fields().validFor(projectId, issueTypeId).stream().map(FieldRow::fieldId)
                .collect(Collectors.toSet());
        return screenFieldIds.stream()
                .filter(id -> id.startsWith("customfield_") ? valid.contains(id) && hasType(id)
                        : systemFields.isShown(id, project, user))
                .toList();
    }

    private boolean hasType(String fieldId) {
        return customFields.getCustomFieldObject(fieldId) instanceof HostCustomField field && field.hasType();
    }

    @Override
    public Errors apply(MutableIssue issue, FieldInput input, List<String> screenFieldIds, ApplicationUser user) {
        List<String> shown = shown(screenFieldIds, issue.getProjectId(), issue.getIssueTypeId(), user);
        Errors errors = Errors.none();
        for (Map.Entry<String, List<String>> field : input.values().entrySet()) {
            errors = errors.and(shown.contains(field.getKey())
                    ? set(issue, field.getKey(), field.getValue())
                    : Errors.field(field.getKey(), "Field '" + field.getKey()
                            + "' cannot be set. It is not on the appropriate screen, or unknown."));
        }
        return errors;
    }

    /** The values of custom fields, as their types read them. */
    void copy(Issue from, MutableIssue to) {
        for (FieldRow row : data.fields().validFor(to.getProjectId(), to.getIssueTypeId())) {
            if (customFields.getCustomFieldObject(row.fieldId()) instanceof HostCustomField field && field.hasType()) {
                Optional.ofNullable(from.getCustomFieldValue(field)).ifPresent(value -> to.setCustomFieldValue(field, value));
            }
        }
    }

    @Override
    public Errors set(MutableIssue issue, String fieldId, List<String> typed) {
        return fieldId.startsWith("customfield_")
                ? setCustom((HostIssue) issue, customFields.getCustomFieldObject(fieldId), typed)
                : systemFields.set((HostIssue) issue, fieldId, typed).map(error -> Errors.field(fieldId, error))
                        .orElse(Errors.none());
    }

    @SuppressWarnings("unchecked")
    private static Errors setCustom(HostIssue issue, CustomField field, List<String> typed) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        TypedParams params = new TypedParams(field, typed, issue.getId());
        SimpleErrorCollection errors = new SimpleErrorCollection();
        FieldConfig config = field.getRelevantConfig(issue);
        type.validateFromParams(params, errors, config);
        if (errors.hasAnyErrors()) {
            return Errors.of(errors);
        }
        try {
            issue.setCustomFieldValue(field, type.getValueFromCustomFieldParams(params));
            return Errors.none();
        } catch (FieldValidationException e) {
            return Errors.field(field.getId(), e.getMessage());
        }
    }
}
