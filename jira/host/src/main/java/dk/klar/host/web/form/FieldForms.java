package dk.klar.host.web.form;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import dk.klar.host.HostContext;
import dk.klar.host.data.FieldRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.jira.Errors;
import dk.klar.host.jira.FieldInput;
import dk.klar.host.jira.IssueFields;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reading;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a screen as form fields, and what was typed into them as input for Jira. */
public final class FieldForms {

    private final HostContext host;
    private final JiraData data;
    private final Reading reading;
    private final People people;
    private final CustomFieldViews customFields;

    public FieldForms(HostContext host, Reading reading) {
        this.host = host;
        this.data = host.services().get(JiraData.class);
        this.reading = reading;
        this.people = new People(host);
        this.customFields = new CustomFieldViews(host);
    }

    /** Empty fields for a new issue, the issue's own for an old one, or what was typed into a refused form. */
    public List<FormField> fields(Ask ask, List<String> screen, Project project, String typeId, Issue issue,
                                  Errors errors) {
        Typed typed = new Typed(ask.isPost() ? Optional.of(ask) : Optional.empty(), Optional.ofNullable(issue), errors);
        return onForm(ask, screen, project, typeId)
                .map(id -> field(ask, id, project, typed).error(errors.byField().get(id))).toList();
    }

    /** What the form says of each field that it shows; a field that came empty is to be cleared. */
    public FieldInput input(Ask ask, List<String> screen, Project project, String typeId) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        onForm(ask, screen, project, typeId).forEach(id -> values.put(id, sent(ask, id)));
        return new FieldInput(values);
    }

    private static List<String> sent(Ask ask, String id) {
        if (id.equals("labels")) {
            return Arrays.stream(ask.typed(id).split("\\s+")).filter(label -> !label.isEmpty()).toList();
        }
        return ask.params().getOrDefault(id, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    /** The type was chosen before the form; what the reader may not set is not offered. */
    private Stream<String> onForm(Ask ask, List<String> screen, Project project, String typeId) {
        return host.services().get(IssueFields.class).shown(screen, project.getId(), typeId, reading.user(ask)).stream()
                .filter(id -> !id.equals("issuetype") && !id.equals("project"));
    }

    private FormField field(Ask ask, String id, Project project, Typed typed) {
        String value = typed.value(id);
        String label = ask.words().text("field." + id);
        return switch (id) {
            case "summary" -> FormField.text(id, label, true, value);
            case "description" -> FormField.textArea(id, label, value);
            case "labels" -> FormField.text(id, label, false, value).description(ask.words().text("form.labels.hint"));
            case "assignee" -> FormField.select(id, label, false, people.assignable(ask, project, value));
            case "reporter" -> FormField.select(id, label, true, people.everybody(value));
            case "security" -> FormField.select(id, label, false, people.securityOptions(ask, project, value));
            default -> customField(ask, id, typed);
        };
    }

    private FormField customField(Ask ask, String id, Typed typed) {
        FieldRow row = customId(id).flatMap(data.fields()::byId).orElseThrow(() -> new IllegalStateException(
                "The screen has a field \"" + id + "\", which no form here can show"));
        return customFields.control(ask, row, typed);
    }

    private static Optional<Long> customId(String id) {
        return id.matches("customfield_\\d+") ? Optional.of(Long.valueOf(id.substring("customfield_".length())))
                : Optional.empty();
    }
}
