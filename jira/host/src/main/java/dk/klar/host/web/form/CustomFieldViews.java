package dk.klar.host.web.form;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.MultiUserCFType;
import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.host.HostContext;
import dk.klar.host.data.FieldRow;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.Plugins.Owned;
import dk.klar.host.web.page.Ask;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Custom fields as the templates of their types show them. A type may name templates of Jira's own. */
public final class CustomFieldViews {

    private static final String STOCK = "templates/plugins/fields/";

    private final HostContext host;

    public CustomFieldViews(HostContext host) {
        this.host = host;
    }

    /** The value on the issue's page; empty when the issue has none. */
    public Optional<String> valueHtml(FieldRow row, Issue issue) {
        CustomField field = field(row);
        return Optional.ofNullable(issue.getCustomFieldValue(field)).filter(value -> !isEmpty(value))
                .map(value -> render(row, template(row, "view"), context(field, issue, value)));
    }

    public boolean holdsUsers(FieldRow row) {
        return field(row).getCustomFieldType() instanceof MultiUserCFType;
    }

    FormField control(Ask ask, FieldRow row, Typed typed) {
        CustomField field = field(row);
        String text = typed.posted().isPresent() ? String.join(", ", typed.values(row.fieldId()))
                : typed.issue().map(issue -> asText(field, issue.getCustomFieldValue(field))).orElse("");
        String template = template(row, "edit");
        if (!template.startsWith(STOCK)) {
            return FormField.html(row.fieldId(), row.name(), render(row, template, editContext(row, field, typed, text)));
        }
        FormField control = stock(ask, row, template, text);
        return row.description().isBlank() ? control : control.description(row.description());
    }

    /** For the macros that stand around a type's own control. */
    private static Map<String, Object> editContext(FieldRow row, CustomField field, Typed typed, String text) {
        Map<String, Object> context = context(field, typed.issue().orElse(null), text);
        context.put("fieldLayoutItem", Map.of("required", false, "fieldDescription", row.description()));
        Optional.ofNullable(typed.errors().byField().get(row.fieldId()))
                .ifPresent(error -> context.put("displayParameters", Map.of("error", error)));
        return context;
    }

    private static FormField stock(Ask ask, FieldRow row, String template, String text) {
        String kind = template.substring(template.lastIndexOf('/') + 1);
        return switch (kind) {
            case "edit-multiuser.vm" -> FormField.text(row.fieldId(), row.name(), false, text)
                    .description(ask.words().text("form.users.hint"));
            case "edit-textarea.vm" -> FormField.textArea(row.fieldId(), row.name(), text);
            case "edit-basictext.vm", "edit-user.vm", "edit-number.vm", "edit-date.vm" ->
                    FormField.text(row.fieldId(), row.name(), false, text);
            default -> throw new IllegalStateException("Jira's template " + template + " is not known here");
        };
    }

    private static Map<String, Object> context(CustomField field, Issue issue, Object value) {
        Map<String, Object> context = new HashMap<>();
        context.put("customField", field);
        context.put("value", value);
        context.put("displayParameters", Map.of());
        if (issue != null) {
            context.put("issue", issue);
        }
        context.putAll(type(field).getVelocityParameters(issue, field, null));
        return context;
    }

    private String render(FieldRow row, String template, Map<String, Object> context) {
        Plugin plugin = module(row).plugin();
        return plugin.resource(template).isPresent() ? host.templates().render(plugin, template, context)
                : host.templates().render(template, context);
    }

    private String template(FieldRow row, String name) {
        String template = module(row).module().template(name).orElseThrow(() ->
                new IllegalStateException("Field type " + row.typeKey() + " has no template " + name));
        return template.startsWith("/") ? template.substring(1) : template;
    }

    private Owned<Module.CustomFieldType> module(FieldRow row) {
        return host.plugins().module(row.typeKey(), Module.CustomFieldType.class).orElseThrow(() ->
                new IllegalStateException("No plugin brings the field type " + row.typeKey()));
    }

    private CustomField field(FieldRow row) {
        return host.services().get(CustomFieldManager.class).getCustomFieldObject(row.id());
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> many && many.isEmpty() || value.toString().isEmpty();
    }

    private static String asText(CustomField field, Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Collection<?> many
                ? many.stream().map(one -> single(field, one)).collect(Collectors.joining(", ")) : single(field, value);
    }

    private static String single(CustomField field, Object value) {
        return type(field).getStringFromSingularObject(value);
    }

    @SuppressWarnings("unchecked")
    private static CustomFieldType<Object, Object> type(CustomField field) {
        return field.getCustomFieldType();
    }
}
