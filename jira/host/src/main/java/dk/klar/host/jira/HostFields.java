package dk.klar.host.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import dk.klar.host.data.FieldRow;
import dk.klar.host.data.Fields;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Custom fields, and which of them an issue has. */
final class HostFields implements CustomFieldManager {

    private static final Pattern ID = Pattern.compile("customfield_(\\d{1,18})");

    private final Fields fields;
    private final JiraObjects objects;
    private final FieldTypes types;

    HostFields(Fields fields, JiraObjects objects, FieldTypes types) {
        this.fields = fields;
        this.types = types;
        this.objects = objects;
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : fields.byId(id).map(objects::field).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        Matcher matcher = ID.matcher(id == null ? "" : id);
        return matcher.matches() ? getCustomFieldObject(Long.valueOf(matcher.group(1))) : null;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return fields.all().stream().map(objects::field).toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId) {
        return fields.validFor(projectId, issueTypeId).stream().map(objects::field).toList();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public CustomFieldType getCustomFieldType(String key) {
        return types.find(key).orElse(null);
    }

    /** Searchers are names here. */
    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return new Searcher(key);
    }

    /** Valid in every project, for those types. */
    @Override
    @SuppressWarnings("rawtypes")
    public CustomField createCustomField(String fieldName, String description, CustomFieldType fieldType, CustomFieldSearcher searcher,
                                         List<JiraContextNode> contexts, List<IssueType> issueTypes) {
        FieldRow row = fields.create(fieldType.getKey(), ((Searcher) searcher).key(), fieldName, description);
        issueTypes.stream().filter(Objects::nonNull).forEach(type -> fields.addGlobalContext(row.id(), type.getId()));
        return objects.field(row);
    }

    private record Searcher(String key) implements CustomFieldSearcher {
    }
}
