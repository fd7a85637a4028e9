package dk.klar.host.web.form;

import com.atlassian.jira.issue.fields.CustomField;
import dk.klar.host.HostContext;
import dk.klar.host.data.FieldRow;

/** Jira's object of a stored field. */
final class CustomFieldObjects {

    private final HostContext host;

    CustomFieldObjects(HostContext host) {
        this.host = host;
    }

    CustomField of(FieldRow row) {
        throw new UnsupportedOperationException(row.name() + host);
    }
}
