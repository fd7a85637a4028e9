package dk.klar.host.jira;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was typed into a custom field; as in Jira the issue's id travels with it. */
final class TypedParams implements CustomFieldParams {

    private static final long serialVersionUID = 1L;

    private final transient CustomField field;
    private final transient Map<String, Collection<?>> values = new HashMap<>();

    TypedParams(CustomField field, Collection<String> typed, Long issueId) {
        this.field = field;
        values.put(null, List.copyOf(typed));
        if (issueId != null) {
            values.put(CustomFieldUtils.getParamKeyIssueId(), List.of(issueId.toString()));
        }
    }

    @Override
    public Collection<?> getAllValues() {
        return values.values().stream().flatMap(Collection::stream).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<String> getValuesForNullKey() {
        return (Collection<String>) values.get(null);
    }

    @Override
    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    @Override
    public Object getFirstValueForKey(String key) {
        return values.getOrDefault(key, List.of()).stream().filter(Objects::nonNull).findFirst().orElse(null);
    }

    @Override
    public boolean containsKey(String key) {
        return values.containsKey(key);
    }

    @Override
    public CustomField getCustomField() {
        return field;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void put(String key, Collection value) {
        values.put(key, value);
    }
}
