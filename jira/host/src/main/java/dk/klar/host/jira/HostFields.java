package dk.klar.host.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.host.data.Fields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Custom fields, and which of them an issue has. */
final class HostFields implements CustomFieldManager {

    private static final Pattern ID = Pattern.compile("customfield_(\\d{1,18})");

    private final Fields fields;
    private final JiraObjects objects;

    HostFields(Fields fields, JiraObjects objects) {
        this.fields = fields;
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
        return fields.validFor(issue.getProjectId(), issue.getIssueTypeId()).stream().map(objects::field).toList();
    }
}
