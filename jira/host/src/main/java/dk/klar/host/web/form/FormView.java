package dk.klar.host.web.form;

import dk.klar.host.jira.Errors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form on a page of its own, as web/form.vm shows it.
 *
 * @param issueKey     null where the form is about no issue yet
 * @param issueSummary null likewise
 * @param action       path below the context path, as is cancel
 */
public record FormView(String id, String title, String issueKey, String issueSummary, List<Problem> problems,
                       String action, List<Hidden> hidden, List<FormField> fields, String submitId, String submit,
                       String cancel) {

    /** What was wrong; fieldId and label are null when it is about no single field. */
    public record Problem(String fieldId, String label, String message) {
    }

    /** A value that the form sends along. */
    public record Hidden(String name, String value) {
    }

    /** The same form with everything that was wrong said at its top; the fields have theirs already. */
    public FormView refused(Errors errors) {
        Map<String, String> byField = new LinkedHashMap<>(errors.byField());
        List<Problem> all = new ArrayList<>(errors.messages().stream().map(text -> new Problem(null, null, text)).toList());
        fields.stream().filter(field -> byField.containsKey(field.id()))
                .forEach(field -> all.add(new Problem(field.id(), field.label(), byField.remove(field.id()))));
        byField.values().forEach(text -> all.add(new Problem(null, null, text)));
        return new FormView(id, title, issueKey, issueSummary, all, action, hidden, fields, submitId, submit, cancel);
    }
}
