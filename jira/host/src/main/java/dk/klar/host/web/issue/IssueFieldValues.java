package dk.klar.host.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import dk.klar.host.HostContext;
import dk.klar.host.data.FieldRow;
import dk.klar.host.data.JiraData;
import dk.klar.host.data.ScreenUse;
import dk.klar.host.jira.IssueFields;
import dk.klar.host.velocity.Html;
import dk.klar.host.web.form.CustomFieldViews;
import dk.klar.host.web.issue.IssueView.FieldValue;
import dk.klar.host.web.page.Ask;
import dk.klar.host.web.page.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of the view screen that hold something. As in Jira, those that hold users stand with the people. */
final class IssueFieldValues {

    private final HostContext host;
    private final Reading reading;
    private final JiraData data;
    private final CustomFieldViews customFields;

    IssueFieldValues(HostContext host, Reading reading) {
        this.host = host;
        this.reading = reading;
        this.data = host.services().get(JiraData.class);
        this.customFields = new CustomFieldViews(host);
    }

    List<FieldValue> details(Ask ask, Issue issue) {
        List<FieldValue> values = new ArrayList<>();
        labels(ask, issue).ifPresent(values::add);
        security(ask, issue).ifPresent(values::add);
        onScreen(ask, issue).filter(row -> !customFields.holdsUsers(row)).forEach(row -> value(row, issue).ifPresent(values::add));
        return values;
    }

    List<FieldValue> people(Ask ask, Issue issue) {
        return onScreen(ask, issue).filter(customFields::holdsUsers).flatMap(row -> value(row, issue).stream()).toList();
    }

    private Stream<FieldRow> onScreen(Ask ask, Issue issue) {
        List<String> screen = data.screens().of(issue.getProjectId(), ScreenUse.VIEW).fieldIds();
        List<String> shown = host.services().get(IssueFields.class)
                .shown(screen, issue.getProjectId(), issue.getIssueTypeId(), reading.user(ask));
        return data.fields().all().stream().filter(row -> shown.contains(row.fieldId()));
    }

    private Optional<FieldValue> value(FieldRow row, Issue issue) {
        return customFields.valueHtml(row, issue).map(html -> new FieldValue(row.fieldId(), row.name(), html));
    }

    private Optional<FieldValue> labels(Ask ask, Issue issue) {
        String items = issue.getLabels().stream().map(Label::getLabel)
                .map(label -> "<li>" + Html.escape(label) + "</li>").collect(Collectors.joining());
        return items.isEmpty() ? Optional.empty() : Optional.of(new FieldValue("labels",
                ask.words().text("field.labels"), "<ul class=\"labels\">" + items + "</ul>"));
    }

    private Optional<FieldValue> security(Ask ask, Issue issue) {
        return Optional.ofNullable(issue.getSecurityLevelId()).flatMap(data.securitySchemes()::level)
                .map(level -> new FieldValue("security", ask.words().text("field.security"), Html.escape(level.name())));
    }
}
