package dk.klar.host.web.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A field of a form, as web/form.vm shows it.
 *
 * @param template    the part of web/field/ that shows the control
 * @param controlHtml label, control and all, where the field's type brings it; null elsewhere
 * @param error       null when there is none, for {@code #if}
 * @param description null when there is none
 */
public record FormField(String id, String label, boolean required, String template, String value,
                        List<Option> options, String controlHtml, String error, String description) {

    /** One of a select list's choices. */
    public record Option(String value, String label, boolean selected) {
    }

    public static FormField text(String id, String label, boolean required, String value) {
        return new FormField(id, label, required, "text.vm", value, List.of(), null, null, null);
    }

    public static FormField textArea(String id, String label, String value) {
        return new FormField(id, label, false, "textarea.vm", value, List.of(), null, null, null);
    }

    public static FormField select(String id, String label, boolean required, List<Option> options) {
        return new FormField(id, label, required, "select.vm", "", options, null, null, null);
    }

    static FormField html(String id, String label, String controlHtml) {
        return new FormField(id, label, false, "", "", List.of(), controlHtml, null, null);
    }

    public FormField error(String message) {
        return new FormField(id, label, required, template, value, options, controlHtml, message, description);
    }

    FormField description(String text) {
        return new FormField(id, label, required, template, value, options, controlHtml, error, text);
    }

    /** The ids of what explains the control. */
    public String describedBy() {
        List<String> ids = new ArrayList<>();
        if (error != null) {
            ids.add(id + "-error");
        }
        if (description != null) {
            ids.add(id + "-description");
        }
        return String.join(" ", ids);
    }
}
