package dk.klar.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.user.ApplicationUser;
import dk.klar.host.data.IndexTables.IndexedFieldValue;
import dk.klar.host.data.IndexTables.IndexedValue;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.PropertyRow;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugins;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What JQL finds of issues beyond their own columns: properties that plugins want indexed, and custom fields. */
final class HostIndex implements IssueIndexingService {

    private final JiraData data;
    private final HostFields fields;
    private final Supplier<Plugins> plugins;

    HostIndex(JiraData data, HostFields fields, Supplier<Plugins> plugins) {
        this.data = data;
        this.fields = fields;
        this.plugins = plugins;
    }

    @Override
    public void reIndex(Issue issue) {
        data.index().replace(issue.getId(), properties(issue), fieldValues(issue));
    }

    @Override
    public void reIndex(Issue issue, IssueIndexingParams issueIndexingParams) {
        reIndex(issue);
    }

    private List<IndexedValue> properties(Issue issue) {
        List<PropertyRow> stored = data.properties().of("IssueProperty", issue.getId());
        return plugins.get().modules(Module.IndexDocumentConfiguration.class).stream()
                .filter(owned -> owned.module().entityKey().equals("IssueProperty"))
                .flatMap(owned -> owned.module().properties().stream())
                .flatMap(property -> stored.stream()
                        .filter(row -> row.propertyKey().equals(property.propertyKey()))
                        .flatMap(row -> property.extracts().stream()
                                .flatMap(extract -> Extraction.of(row, extract).stream())))
                .toList();
    }

    private List<IndexedFieldValue> fieldValues(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(field -> ((HostCustomField) field).hasType())
                .flatMap(field -> singular(field.getValue(issue)).map(value -> indexed(field, value))
                        .filter(Objects::nonNull))
                .toList();
    }

    private static Stream<?> singular(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    }

    @SuppressWarnings("unchecked")
    private static IndexedFieldValue indexed(CustomField field, Object value) {
        String text = value instanceof ApplicationUser user ? user.getKey()
                : ((CustomFieldType<Object, Object>) field.getCustomFieldType()).getStringFromSingularObject(value);
        return text == null ? null
                : new IndexedFieldValue(field.getIdAsLong(), text.substring(0, Math.min(text.length(), 255)));
    }
}
